import type { LanguageCues } from '../cues.ts'
import { asking } from './en/asking.ts'
import { attitude } from './en/attitude.ts'
import { binding } from './en/binding.ts'
import { classes } from './en/classes.ts'
import { discussing } from './en/discussing.ts'
import { informing } from './en/informing.ts'
import { manner } from './en/manner.ts'
import { valuing } from './en/valuing.ts'

export const en: LanguageCues = {
  classes,
  acts: { ...asking, ...binding, ...valuing, ...discussing, ...informing },
  attitude,
  ...manner,
}
