import type { LanguageCues } from '../cues.ts'
import { asking } from './tr/asking.ts'
import { attitude } from './tr/attitude.ts'
import { binding } from './tr/binding.ts'
import { classes } from './tr/classes.ts'
import { discussing } from './tr/discussing.ts'
import { grieving } from './tr/grieving.ts'
import { informing } from './tr/informing.ts'
import { manner } from './tr/manner.ts'
import { valuing } from './tr/valuing.ts'

export const tr: LanguageCues = {
  classes,
  acts: { ...asking, ...binding, ...valuing, ...grieving, ...discussing, ...informing },
  attitude,
  ...manner,
}
