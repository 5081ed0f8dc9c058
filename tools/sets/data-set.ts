import type { Language } from '../../src/model/language.ts'

/** What rows are labelled with. A yes is 1 and a no is 0; the scores have their own range. */
export type Labels = {
  /** −1, 0 or 1; a row that is mixed has none. */
  attitude?: number
  rude?: number
  /** How polite, in standard deviations of its community. */
  politeness?: number
  question?: number
  request?: number
  /** A request, an offer or a promise: something is to be done. */
  intent?: number
  thanks?: number
  praise?: number
  apology?: number
  agreement?: number
  disagreement?: number
  opinion?: number
  'opinion-ask'?: number
  explanation?: number
}
export type Task = keyof Labels

export type Example = {
  readonly text: string
  /** Rows of one dialogue, thread or text stay together, on one side of every split. */
  readonly group: string
  readonly labels: Labels
}

/** What the licence of a set leaves open: nothing, share-alike, or the rights of the authors. */
export type Rights = 'open' | 'share-alike' | 'unclear'

export type DataSet = {
  /** The folder below the data folder. */
  readonly name: string
  readonly language: Language
  readonly licence: string
  readonly rights: Rights
  /** The only files to read, where not every file of the folder holds such rows. */
  readonly files?: readonly string[]
  /** Words or phrases out of context: rows to learn from, never to measure on. */
  readonly isList?: boolean
  readonly read: (row: Row) => Example | undefined
}

/** One line of a file: of a list, its columns by number. */
export type Row = Readonly<Record<string, unknown>>

export function field(row: Row, name: string): string {
  const value = row[name]
  return typeof value === 'string' ? value : ''
}

export function fields(row: Row, name: string): string[] {
  const value = row[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export const yes = (value: boolean): number => (value ? 1 : 0)

/** −1, 0 or 1 of a word that names it. */
export function sign(label: string): number | undefined {
  if (/^(pos|positive)$/.test(label)) return 1
  if (/^(neg|negative)$/.test(label)) return -1
  return /^(neu|neutral|none)$/.test(label) ? 0 : undefined
}

/** Leaves out the labels that are not known. */
export function labels(given: { readonly [task in Task]?: number | undefined }): Labels {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
