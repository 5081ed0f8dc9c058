import * as z from 'zod'
import { Language } from './language.ts'
import { Moment } from './moment.ts'
import { Side } from './side.ts'
import { TraitKind, TraitState } from './trait.ts'

export const HealthState = z.enum(['good', 'watch', 'poor', 'unknown'])
export type HealthState = z.infer<typeof HealthState>

export const DirectionState = z.enum(['improving', 'steady', 'declining', 'unknown'])
export type DirectionState = z.infer<typeof DirectionState>

export const HeardState = z.enum(['recent', 'quiet', 'never'])
export type HeardState = z.infer<typeof HeardState>

export const ExpectationState = z.enum([
  'open',
  'met',
  'exceeded',
  'missed',
  'withdrawn',
  'unknown',
])
export type ExpectationState = z.infer<typeof ExpectationState>

export const DebateState = z.enum(['open', 'resolved', 'dropped'])
export type DebateState = z.infer<typeof DebateState>

/** The closed list of telltale signs (docs/rules.md, "Warnings"). */
export const warningKinds = [
  'reply-time-rising',
  'client-went-quiet',
  'promises-slipping',
  'answers-shorter',
  'fewer-people',
  'opinion-drought',
  'tone-dropping',
  'debate-open-too-long',
  'report-overdue',
  'plan-overdue',
  'perception-gap',
  'severe-event',
] as const
export const WarningKind = z.enum(warningKinds)
export type WarningKind = z.infer<typeof WarningKind>

/** A sentence that is not yet in any language: a key of the locales and what goes into it. */
export const Reason = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Reason = z.infer<typeof Reason>

const Unit = z.number().min(0).max(1)
const Score = z.int().min(0).max(100)

/** The assessment's shape, over what a sentence is: a Reason where it is stored, text where it is read. */
function shape<Because extends z.ZodType>(Because: Because) {
  const Evidence = z.object({
    /** Stable over re-analysis: a correction names it. */
    id: z.string(),
    indicator: z.string(),
    supports: z.boolean(),
    at: Moment,
    side: Side,
    conversation: z.string().nullable(),
    message: z.string().nullable(),
    quote: z.string(),
    start: z.int().nullable(),
    end: z.int().nullable(),
    weight: z.number().min(0),
    /** What it adds to the health estimate; 0 where it is not counted or there is no estimate. */
    points: z.number(),
    counted: z.boolean(),
    norm: z.string().nullable(),
    because: Because,
  })
  return z.object({
    id: z.string(),
    name: z.string(),
    languages: z.array(Language),
    health: z.object({
      state: HealthState,
      estimate: Score.nullable(),
      low: Score.nullable(),
      high: Score.nullable(),
      coverage: Unit,
      rest: z.number().nullable(),
      cappedBy: z.string().nullable(),
      because: Because,
    }),
    direction: z.object({ state: DirectionState, probabilityDown: Unit.nullable() }),
    heard: z.object({ lastFromClient: Moment.nullable(), state: HeardState }),
    traits: z.array(
      z.object({
        id: z.string(),
        kind: TraitKind,
        state: TraitState,
        estimate: Unit.nullable(),
        low: Unit.nullable(),
        high: Unit.nullable(),
        weight: z.number().gt(0),
        evidence: z.array(Evidence),
      }),
    ),
    warnings: z.array(
      z.object({
        kind: WarningKind,
        trait: z.string().nullable(),
        since: Moment,
        because: Because,
        evidence: z.array(Evidence),
        /** Calls for a person now: a record or grave event, or a statistical sign while a running alarm is up. */
        alert: z.boolean().default(true),
      }),
    ),
    expectations: z.array(
      z.object({
        text: z.string(),
        by: Side,
        due: z.iso.date().nullable(),
        state: ExpectationState,
        message: z.string().nullable(),
        promisedAt: Moment,
      }),
    ),
    debates: z.array(
      z.object({
        about: z.string(),
        opened: Moment,
        state: DebateState,
        messages: z.array(z.string()),
      }),
    ),
    workOn: z.array(z.object({ trait: z.string(), because: Because })),
    ask: z.array(z.object({ question: Because, because: Because, due: z.iso.date() })),
    perception: z.object({ ours: z.number(), theirs: z.number(), gap: z.number() }).nullable(),
    /** What was taken as normal for the client: set by hand, or learned from its own history. */
    norms: z
      .array(
        z.object({
          name: z.string(),
          value: z.union([z.string(), z.number()]),
          isLearned: z.boolean(),
          /** The day from which it holds; null where nobody noted it. */
          since: z.iso.date().nullable(),
          /** Whose it is, where it is one person's. */
          person: z.string().nullable(),
        }),
      )
      .default([]),
    /** The states that would be others if no norm were set or learned; null where none would. */
    withoutNorms: z
      .object({
        health: z.object({ state: HealthState, estimate: Score.nullable() }),
        traits: z.array(z.object({ id: z.string(), state: TraitState })),
      })
      .nullable()
      .default(null),
    noticed: z.object({ client: z.iso.date().nullable(), us: z.iso.date().nullable() }),
  })
}

/** All that is said of one account at one moment, in no language yet: as it is stored. */
export const Assessment = shape(Reason)
export type Assessment = z.infer<typeof Assessment>
export type AssessedTrait = Assessment['traits'][number]
export type Evidence = AssessedTrait['evidence'][number]
export type Ask = Assessment['ask'][number]

/** The same in the reader's language, as the command line, the API and the library give it. */
export const AssessmentView = shape(z.string())
export type AssessmentView = z.infer<typeof AssessmentView>

/** One weekly point of an account's past, replayed with the evidence dated before it. */
export const HistoryPoint = z.object({
  at: Moment,
  state: HealthState,
  estimate: Score.nullable(),
  low: Score.nullable(),
  high: Score.nullable(),
})
export type HistoryPoint = z.infer<typeof HistoryPoint>
