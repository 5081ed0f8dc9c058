import * as z from 'zod'
import { DirectionState, HealthState, HeardState, Reason, WarningKind } from './assessment.ts'
import { Language } from './language.ts'
import { Moment } from './moment.ts'

/** A client company. */
export const Account = z.object({
  id: z.string(),
  name: z.string(),
  isSample: z.boolean(),
  /** When its first message was sent; null where none is dated. */
  since: Moment.nullable(),
})
export type Account = z.infer<typeof Account>

const Score = z.int().min(0).max(100)

function summary<Because extends z.ZodType>(Because: Because) {
  return z.object({
    languages: z.array(Language),
    health: z.object({
      state: HealthState,
      estimate: Score.nullable(),
      low: Score.nullable(),
      high: Score.nullable(),
      coverage: z.number(),
    }),
    direction: z.object({ state: DirectionState, probabilityDown: z.number().nullable() }),
    heard: z.object({ lastFromClient: Moment.nullable(), state: HeardState }),
    topWarning: z.object({ kind: WarningKind, because: Because }).nullable(),
    warningCount: z.int(),
    workOnCount: z.int(),
    /** The day on which the first question to ask falls due; null where there is none. */
    askDue: z.iso.date().nullable(),
    /** The estimates of the last twelve weeks, oldest first. */
    sparkline: z.array(Score.nullable()).length(12),
    /** How soon it wants looking at; the highest first. The number itself means nothing. */
    urgency: z.number(),
  })
}

/** What the portfolio shows of an assessment, as it is stored. */
export const AccountSummary = summary(Reason)
export type AccountSummary = z.infer<typeof AccountSummary>

/** One row of the portfolio, in the reader's language. */
export const PortfolioRow = summary(z.string()).extend({
  id: z.string(),
  name: z.string(),
  isSample: z.boolean(),
})
export type PortfolioRow = z.infer<typeof PortfolioRow>

export const Portfolio = z.object({ asOf: Moment, accounts: z.array(PortfolioRow) })
export type Portfolio = z.infer<typeof Portfolio>
