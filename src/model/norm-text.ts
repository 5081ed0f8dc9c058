/** A norm as a piece of evidence names it: what it is of, its value, and from when it holds if it was learned. */
export type NamedNorm = {
  readonly name: string
  readonly value: string
  readonly learnedSince: string | null
}

/** "profanity: hated", or "profanity: fine (learned, since 2026-01-31)". */
export function writeNorm(name: string, value: string | number, learnedSince?: string): string {
  const said = `${name}: ${value}`
  return learnedSince === undefined ? said : `${said} (learned, since ${learnedSince})`
}

const NORM = /^([^:]+): (.*?)(?: \(learned, since (\S+)\))?$/

/** The same, read back. */
export function readNorm(text: string): NamedNorm {
  const [, name = text, value = '', learnedSince = null] = NORM.exec(text) ?? []
  return { name, value, learnedSince }
}
