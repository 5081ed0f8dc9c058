import type { Language } from '../../model/language.ts'
import { type Token, tokensOf } from '../text/tokens.ts'
import type { Phrase, PhraseItem } from './phrase.ts'

/** All that phrases can tell of a token by its text; tokens of one sort are the same to every phrase. */
export type TokenSort = {
  /** What phrases call it: its text, a `prefix~` or a `~suffix`; only what some phrase does say. */
  readonly names: readonly string[]
  readonly isNumber: boolean
  readonly isMark: boolean
  readonly endsSentence: boolean
  /** A comma between words, and the ending that Turkish sets off a name with an apostrophe, stop no phrase. */
  readonly isPassedOver: boolean
  /** A sentence or a clause may start after it … */
  readonly opensNext: boolean
  /** … or end before it. */
  readonly closesLast: boolean
}

/** Sorts the tokens of a text; a sort goes by its place in `sorts`. */
export type Alphabet = {
  readonly sorts: readonly TokenSort[]
  readonly sortOf: (text: string, token: Token) => number
}

const HAN_NUMBER = /^[一二两三四五六七八九十百千万]$/
const REMEMBERED_WORDS = 20_000

/** Learns what these phrases say. */
export function openAlphabet(phrases: Iterable<Phrase>, language: Language): Alphabet {
  const names = namesIn(phrases, isSpaced(language))
  const sorts: TokenSort[] = []
  const places = new Map<string, number>()
  const byWord = new Map<string, number>()
  const byUnit = new Int32Array(0x10000).fill(-1)

  const look = (text: string, kind: Token['kind']): number => {
    const sort = describe(text, kind, names, language)
    const key = Object.values(sort).join(' ')
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, sorts.length)
    return sorts.push(sort) - 1
  }
  const sortOfUnit = (text: string, at: number): number => {
    const code = text.charCodeAt(at)
    const known = byUnit[code] ?? -1
    return known < 0 ? (byUnit[code] = look(text.charAt(at), 'character')) : known
  }
  const sortOf = (text: string, { start, end, kind }: Token): number => {
    if (kind === 'character') return sortOfUnit(text, start)
    const word = text.slice(start, end)
    const known = byWord.get(word)
    if (known !== undefined) return known
    if (byWord.size >= REMEMBERED_WORDS) byWord.clear()
    const found = look(word, kind)
    byWord.set(word, found)
    return found
  }
  return { sorts, sortOf }
}

/** Whether spaces part the words of a language. */
export function isSpaced(language: Language): boolean {
  return language !== 'zh' && language !== 'th'
}

function describe(
  text: string,
  kind: Token['kind'],
  names: ReadonlySet<string>,
  language: Language,
): TokenSort {
  const isEnding = language === 'tr' && text.length > 1 && text.startsWith("'")
  return {
    names: isSpaced(language) ? namesOf(text, kind, names) : [text].filter((one) => names.has(one)),
    isNumber: kind === 'number' || HAN_NUMBER.test(text),
    isMark: kind === 'mark',
    endsSentence: /^[.!?。！？]$/.test(text),
    isPassedOver: isSpaced(language) && (text === ',' || isEnding),
    opensNext: /^[.!?。！？…;:,，"(]$/.test(text),
    closesLast: /^[.!?。！？…;,，)"]$/.test(text),
  }
}

/** What phrases may call a token: itself, and any prefix or suffix that some phrase uses. */
function namesOf(text: string, kind: Token['kind'], names: ReadonlySet<string>): string[] {
  const possible = [text]
  const longest = kind === 'mark' ? 0 : text.length
  for (let length = 1; length <= longest; length++)
    possible.push(`${text.slice(0, length)}~`, `~${text.slice(text.length - length)}`)
  return possible.filter((name) => names.has(name))
}

function namesIn(phrases: Iterable<Phrase>, areSpaced: boolean): ReadonlySet<string> {
  const names = new Set<string>()
  const seen = new Set<string | readonly Phrase[]>()
  const read = (item: PhraseItem): void => {
    const said = 'of' in item ? item.of : item.kind === 'words' ? item.text : undefined
    if (said === undefined || seen.has(said)) return
    seen.add(said)
    if (typeof said !== 'string') for (const phrase of said) phrase.forEach(read)
    else
      for (const spelling of spellings(said, areSpaced))
        for (const { name } of namedTokens(spelling)) names.add(name)
  }
  for (const phrase of phrases) phrase.forEach(read)
  return names
}

/** The words of an item as they may be written: "don't" also without its apostrophe. */
export function spellings(words: string, areSpaced: boolean): readonly string[] {
  if (!areSpaced) return [words.replaceAll('~', '')]
  return words.includes("n't") ? [words, words.replaceAll("n't", 'nt')] : [words]
}

/** The tokens of an item by their names, and which of them no space may part from the one before. */
export function namedTokens(words: string): { readonly name: string; readonly isTight: boolean }[] {
  const opens = words.startsWith('~')
  const closes = words.endsWith('~')
  const bare = words.slice(opens ? 1 : 0, closes ? -1 : undefined)
  const tokens = tokensOf(bare)
  return tokens.map(({ start, end, kind, afterSpace }, place) => {
    const text = bare.slice(start, end)
    const isSuffix = opens && place === 0
    const isPrefix = closes && place === tokens.length - 1
    return {
      name: isSuffix ? `~${text}` : isPrefix ? `${text}~` : text,
      isTight: place > 0 && !afterSpace && kind === 'character',
    }
  })
}
