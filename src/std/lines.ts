/** The lines of a stream of bytes, numbered from 1, holding no more than one at a time. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ number: number; text: string }> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0

  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    // Put together as it comes and searched no more: a line may be very long.
    rest += first
    for (const next of others) {
      yield { number: ++number, text: withoutReturn(rest) }
      rest = next
    }
  }
  rest += decoder.decode()
  if (rest !== '') yield { number: ++number, text: rest }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
