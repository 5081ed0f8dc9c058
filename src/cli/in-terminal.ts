import { type Terminal, UsageError } from './command.ts'

/** Runs a command in the terminal that we were called from: its exit code becomes ours, bad use is one sentence. */
export async function inTerminal(run: (terminal: Terminal) => Promise<number>): Promise<void> {
  const { stdin: input, stdout: output, stderr: errors } = process
  output.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of our output has gone (`| head`): nothing is left to do.
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    process.exitCode = await run({ input, output, errors, now: () => new Date() })
  } catch (error) {
    if (!isBadUse(error)) throw error
    errors.write(`rapport: ${error.message}\n`)
    process.exitCode = 2
  }
}

/** Ours, or what `parseArgs` says of arguments that it does not know. */
function isBadUse(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return (
    error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS_')
  )
}
