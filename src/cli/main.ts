import { type Terminal, UsageError } from './command.ts'
import { commands } from './commands/index.ts'

async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  const lines = all.map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
  return `rapport reads the conversations of an agency and its clients.\n\n${lines.join('\n')}\n`
}

/** Runs one command and gives its exit code: 0 done, 1 something was refused, 2 bad use. */
async function main([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const command =
    name !== undefined && Object.hasOwn(commands, name) ? await commands[name]?.() : undefined
  if (command && !args.includes('--help')) return command.run(args, terminal)
  const asked = name === undefined || name === '--help' || name === 'help' || command !== undefined
  const { output, errors } = terminal
  if (asked) output.write(command ? `${command.usage}\n    ${command.summary}\n` : await help())
  else errors.write(`rapport: there is no command "${name}".\n\n${await help()}`)
  return asked ? 0 : 2
}

const { stdin: input, stdout: output, stderr: errors } = process
output.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has gone (`| head`): nothing is left to do.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await main(process.argv.slice(2), {
    input,
    output,
    errors,
    now: () => new Date(),
  })
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof TypeError && 'code' in error))
    throw error
  errors.write(`rapport: ${error.message}\n`)
  process.exitCode = 2
}
