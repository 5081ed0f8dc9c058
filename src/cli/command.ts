import type { Readable, Writable } from 'node:stream'

/** What a command may touch of the outside world. */
export type Terminal = {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  readonly now: () => Date
}

/** One command of the command line; it gives its exit code. */
export type Command = {
  readonly name: string
  readonly usage: string
  readonly summary: string
  run(args: readonly string[], terminal: Terminal): Promise<number>
}

/** Bad use of a command: one sentence, exit code 2, no stack. */
export class UsageError extends Error {
  override name = 'UsageError'
}
