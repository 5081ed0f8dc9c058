import { engine as en } from '../en/engine.ts'
import type { SameKeys } from '../messages.ts'

export const engine: SameKeys<typeof en> = en
