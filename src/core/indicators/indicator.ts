import type { Side } from '../../model/side.ts'
import type { Span } from '../../model/span.ts'
import type { TraitKind } from '../../model/trait.ts'
import type { Relationship, Turn } from '../conversations/relationship.ts'
import type { LearnedNorm } from '../outcomes/learned-norm.ts'
import type { Outcomes } from '../outcomes/outcomes.ts'

/** All that an indicator may look at: the relationship as read, and what came of its conversations. */
export type Reading = { readonly relationship: Relationship; readonly outcomes: Outcomes }

/** One opportunity with its yes or no. */
export type Observation = {
  /** When the outcome was known; never after the assessment's moment. */
  readonly at: Date
  readonly yes: boolean
  /** Whose conduct it is. */
  readonly side: Side
  /** The message that shows it, and where; null where a time or a count does. */
  readonly turn: Turn | null
  readonly span: Span | null
  /** The promise or record that it is about, where one message or day may show several. */
  readonly about?: string
  /** When the two settled what it shows: a sign of trouble no more than six weeks after that. */
  readonly settledAt?: Date | undefined
  /** What goes into the sentence that explains it. */
  readonly params?: Readonly<Record<string, string | number>>
  /** What this weighs before it ages, where it is not the indicator's usual weight. */
  readonly weight?: number
  /** The norm that suppressed (weight 0) or strengthened it. */
  readonly norm?: string
  /** What was read off the client's own history and decided here. */
  readonly learned?: LearnedNorm | null
  /** What the twin trait sees, where it is not simply the inverse; null: nothing. */
  readonly twinYes?: boolean | null
}

/**
 * A measured run of opportunities with a yes-or-no outcome.
 *
 * In a good trait yes is good; in a bad trait yes is bad.
 */
export type Indicator = {
  readonly id: string
  /** The one trait at which its observations count. */
  readonly trait: string
  /** Where its trait was added by the agency: whether that is a good one. */
  readonly addedTo?: TraitKind
  /** The opposite trait, which reads the same observations inverted, without counting them. */
  readonly twin?: string
  readonly halfLifeWeeks: number
  /** What it rests on: a record or an outcome (1), wording (0.4), a survey (2). */
  readonly kind: 'record' | 'wording' | 'survey'
  /** It sees both sides' conduct, and has sentences of its own for the client's. */
  readonly ofBoth?: true
  /** A rare event of which one is a telltale sign. */
  readonly telltale?: true
  /** It is about single people: what one of them does is not made good by the others. */
  readonly ofPerson?: true
  /** What it observes hangs on the client's norms, set or learned; one without this may not look at them. */
  readonly heedsNorms?: true
  observe(reading: Reading): readonly Observation[]
}

export const QUARTER = 13
export const HALF_YEAR = 26
export const TWO_MONTHS = 8

/** Where a turn says such a thing: the cue of an act, in the turn's own words. */
export function spanOfAct(turn: Turn, ...wanted: readonly string[]): Span | null {
  const cue = turn.signals.cues.find(({ act }) => wanted.includes(act))
  return cue ? { start: cue.start, end: cue.end } : null
}
