import type { LanguageCues } from '../cues.ts'
import { asking } from './zh/asking.ts'
import { attitude } from './zh/attitude.ts'
import { binding } from './zh/binding.ts'
import { blaming } from './zh/blaming.ts'
import { classes } from './zh/classes.ts'
import { complaining } from './zh/complaining.ts'
import { deferring } from './zh/deferring.ts'
import { discussing } from './zh/discussing.ts'
import { informing } from './zh/informing.ts'
import { manner } from './zh/manner.ts'
import { parting } from './zh/parting.ts'
import { praising } from './zh/praising.ts'
import { reporting } from './zh/reporting.ts'
import { requesting } from './zh/requesting.ts'
import { settling } from './zh/settling.ts'
import { valuing } from './zh/valuing.ts'
import { viewing } from './zh/viewing.ts'

export const zh: LanguageCues = {
  classes,
  acts: {
    ...asking,
    ...requesting,
    ...deferring,
    ...praising,
    ...binding,
    ...settling,
    ...valuing,
    ...complaining,
    ...parting,
    ...blaming,
    ...discussing,
    ...viewing,
    ...informing,
    ...reporting,
  },
  attitude,
  ...manner,
}
