import type { Command } from '../command.ts'
import { analyse } from './analyse.ts'
import { outcomes } from './outcomes.ts'
import { signals } from './signals.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [analyse, signals, outcomes]
