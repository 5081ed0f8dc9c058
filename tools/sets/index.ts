import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { portuguese } from './portuguese.ts'
import type { DataSet } from './data-set.ts'
import { thai } from './thai.ts'
import { turkish } from './turkish.ts'

/** Every set that is learned from or measured on. */
export const dataSets: readonly DataSet[] = [
  ...english,
  ...chinese,
  ...portuguese,
  ...thai,
  ...turkish,
]
