import type { Terminal } from './command.ts'
import { commands } from './commands/index.ts'
import { inTerminal } from './in-terminal.ts'

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

await inTerminal((terminal) => main(process.argv.slice(2), terminal))
