import { once } from 'node:events'
import { linesOf } from '../std/lines.ts'
import { parseJson } from '../std/json.ts'
import type { Terminal } from './command.ts'

/** The identity and the text of a line that could not be used. */
type Refusal = { readonly id: unknown; readonly error: string }

const ENOUGH_TO_WRITE = 65_536

/**
 * Reads JSON lines, writes one line for each in the same order, and holds no more than a few at a time:
 * the first answer goes out at once, the others many together or as soon as there is nothing to read.
 *
 * `read` gives the answer, or a sentence that says what is wrong with the line. Exit code 1 where any
 * line was refused; none is lost.
 */
export async function answerLines(
  { input, output }: Terminal,
  read: (line: Readonly<Record<string, unknown>>) => object | string,
): Promise<number> {
  let refused = false
  let answers = ''
  let idle: NodeJS.Immediate | undefined
  const write = (): void => {
    clearImmediate(idle)
    idle = undefined
    output.write(answers)
    answers = ''
  }
  let isFirst = true
  for await (const { text } of linesOf(input)) {
    if (text.trim() === '') continue
    const answer = answerLine(text, read)
    if ('error' in answer) refused = true
    answers += `${JSON.stringify(answer)}\n`
    if (isFirst || answers.length > ENOUGH_TO_WRITE) write()
    else idle ??= setImmediate(write)
    isFirst = false
    if (output.writableNeedDrain) await once(output, 'drain')
  }
  if (answers !== '') write()
  return refused ? 1 : 0
}

function answerLine(
  text: string,
  read: (line: Readonly<Record<string, unknown>>) => object | string,
): object | Refusal {
  const line = parseJson(text)
  if (line === null || typeof line !== 'object' || Array.isArray(line))
    return { id: null, error: line === undefined ? 'not valid JSON' : 'not a JSON object' }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object with unknown fields.
  const fields = line as Record<string, unknown>
  const answer = read(fields)
  return typeof answer === 'string' ? { id: fields['id'] ?? null, error: answer } : answer
}
