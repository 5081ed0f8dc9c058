import type { LanguageCues } from '../cues.ts'
import { asking } from './pt/asking.ts'
import { attitude } from './pt/attitude.ts'
import { binding } from './pt/binding.ts'
import { classes } from './pt/classes.ts'
import { discussing } from './pt/discussing.ts'
import { informing } from './pt/informing.ts'
import { manner } from './pt/manner.ts'
import { valuing } from './pt/valuing.ts'

export const pt: LanguageCues = {
  classes,
  acts: { ...asking, ...binding, ...valuing, ...discussing, ...informing },
  attitude,
  ...manner,
}
