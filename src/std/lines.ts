/** The lines of a stream of bytes, numbered from 1, holding no more than one at a time. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ number: number; text: string }> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0

  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const text of lines) yield { number: ++number, text }
  }
  rest += decoder.decode()
  if (rest !== '') yield { number: ++number, text: rest }
}
