import type { LanguageCues } from '../cues.ts'
import { asking } from './zh/asking.ts'
import { attitude } from './zh/attitude.ts'
import { binding } from './zh/binding.ts'
import { classes } from './zh/classes.ts'
import { discussing } from './zh/discussing.ts'
import { informing } from './zh/informing.ts'
import { manner } from './zh/manner.ts'
import { valuing } from './zh/valuing.ts'

export const zh: LanguageCues = {
  classes,
  acts: { ...asking, ...binding, ...valuing, ...discussing, ...informing },
  attitude,
  ...manner,
}
