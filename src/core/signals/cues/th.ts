import type { LanguageCues } from '../cues.ts'
import { asking } from './th/asking.ts'
import { attitude } from './th/attitude.ts'
import { binding } from './th/binding.ts'
import { classes } from './th/classes.ts'
import { discussing } from './th/discussing.ts'
import { informing } from './th/informing.ts'
import { manner } from './th/manner.ts'
import { valuing } from './th/valuing.ts'

export const th: LanguageCues = {
  classes,
  acts: { ...asking, ...binding, ...valuing, ...discussing, ...informing },
  attitude,
  ...manner,
}
