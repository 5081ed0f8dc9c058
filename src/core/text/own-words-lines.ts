/** A line of a text: its place, and its words without the white space at its end. */
export type Line = { readonly start: number; readonly end: number; readonly text: string }

/** A stretch of lines, from the first to before the last. */
export type Stretch = readonly [from: number, to: number]

/** Of a line no more than this is looked at. */
export const LONGEST = 400

/** The lines of a text, split at line ends. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + LONGEST)).trimEnd() })
    start = end + 1
  }
  return lines
}

/** The first line from here on that is not empty. */
export function nextWords(lines: readonly Line[], from: number): number | undefined {
  for (let i = from; i < lines.length; i++) if (lines[i]?.text.trim() !== '') return i
  return undefined
}

/** The stretches of own lines. */
export function runsOf(own: readonly boolean[]): readonly Stretch[] {
  const runs: Stretch[] = []
  for (let i = 0; i < own.length; i++) {
    if (!own[i]) continue
    const from = i
    while (i < own.length && own[i]) i++
    runs.push([from, i])
  }
  return runs
}

/** The paragraphs of [from, end): lines with no empty one between them. */
export function paragraphs(lines: readonly Line[], from: number, end: number): readonly Stretch[] {
  return runsOf(lines.slice(from, end).map((line) => line.text.trim() !== '')).map(
    ([start, stop]): Stretch => [start + from, stop + from],
  )
}

/** The words of the lines [from, to), in one line. */
export function joined(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map((line) => line.text.trim())
    .join(' ')
}

/** Any of these words, the longest first, for a pattern. */
export function alternatives(names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
}
