import { once } from 'node:events'
import { linesOf } from '../std/lines.ts'
import { parseJson } from '../std/json.ts'
import type { Terminal } from './command.ts'

/** The identity and the text of a line that could not be used. */
type Refusal = { readonly id: unknown; readonly error: string }

/**
 * Reads JSON lines, writes one line for each in the same order, and holds no more than a few at a time.
 *
 * `read` gives the answer, or a sentence that says what is wrong with the line. Exit code 1 where any
 * line was refused; none is lost.
 */
export async function answerLines(
  { input, output }: Terminal,
  read: (line: Readonly<Record<string, unknown>>) => object | string,
): Promise<number> {
  let refused = false
  let buffer = ''
  const flush = async (): Promise<void> => {
    const ready = output.write(buffer)
    buffer = ''
    if (!ready) await once(output, 'drain')
  }
  for await (const { text } of linesOf(input)) {
    if (text.trim() === '') continue
    const answer = answerLine(text, read)
    if ('error' in answer) refused = true
    buffer += `${JSON.stringify(answer)}\n`
    if (buffer.length > 16_384 || input.readableLength === 0) await flush()
  }
  if (buffer !== '') await flush()
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
