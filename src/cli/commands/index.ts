import type { Command } from '../command.ts'

/** Every command, in the order of the help; its modules are read when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  analyse: async () => (await import('./analyse.ts')).analyse,
  signals: async () => (await import('./signals.ts')).signals,
  outcomes: async () => (await import('./outcomes.ts')).outcomes,
}
