import * as z from 'zod'
import { Moment } from './moment.ts'

/** What somebody of the agency said of a piece of evidence, as the account's page shows it. */
export const CorrectionView = z.object({
  id: z.string(),
  evidence: z.string(),
  verdict: z.enum(['agree', 'disagree', 'not-about-us', 'banter']),
  why: z.string().nullable(),
  user: z.string().nullable(),
  at: Moment,
})
export type CorrectionView = z.infer<typeof CorrectionView>
