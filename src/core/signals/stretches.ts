import type { Span } from '../../model/span.ts'

const ENDS = ['\n', '. ', '。', ' ', ',']

/** A text that is too long to be read at once, cut where a line ends, or a sentence, or a word. */
export function* stretchesOf(text: string, longest: number): Generator<Span> {
  let start = 0
  while (text.length - start > longest) {
    const most = text.slice(start, start + longest)
    const length =
      ENDS.map((end) => most.lastIndexOf(end) + 1).find((found) => found > longest / 2) ?? longest
    yield { start, end: start + length }
    start += length
  }
  yield { start, end: text.length }
}

export const moved = ({ start, end }: Span, by: number): Span => ({
  start: start + by,
  end: end + by,
})
