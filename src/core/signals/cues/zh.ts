import type { LanguageCues } from '../cues.ts'
import { asking } from './zh/asking.ts'
import { attitude } from './zh/attitude.ts'
import { binding } from './zh/binding.ts'
import { classes } from './zh/classes.ts'
import { complaining } from './zh/complaining.ts'
import { discussing } from './zh/discussing.ts'
import { informing } from './zh/informing.ts'
import { manner } from './zh/manner.ts'
import { parting } from './zh/parting.ts'
import { requesting } from './zh/requesting.ts'
import { valuing } from './zh/valuing.ts'

export const zh: LanguageCues = {
  classes,
  acts: {
    ...asking,
    ...requesting,
    ...binding,
    ...valuing,
    ...complaining,
    ...parting,
    ...discussing,
    ...informing,
  },
  attitude,
  ...manner,
}
