import type { Language } from '../../model/language.ts'
import { foldedText } from '../text/fold.ts'
import type { WordClasses } from './phrase.ts'
import { isSpaced } from './text-columns.ts'

/** Words of which one must stand in a text, or a phrase is not said there. */
type Key = { readonly words: readonly string[]; readonly weight: number }

/** The words of a phrase's key, by a glance at how it is written; undefined where none is certain. */
export type KeyFinder = (phrase: string) => readonly string[] | undefined

/** Finds the words of phrases that are the longest and so, nearly always, the rarest. */
export function keyFinder(language: Language, classes: WordClasses): KeyFinder {
  const areSpaced = isSpaced(language)
  const known = new Map<string, Key | undefined>()
  const find = (phrase: string): Key | undefined =>
    keyOf(foldedText(phrase, language), { areSpaced, ofClass })
  const ofClass = (name: string): Key | undefined => {
    if (!known.has(name)) known.set(name, anyOf((classes[name] ?? ['']).map(find)))
    return known.get(name)
  }
  return (phrase) => find(phrase)?.words
}

type Finding = {
  readonly areSpaced: boolean
  readonly ofClass: (name: string) => Key | undefined
}

/** A word of so many letters is rare enough, with and without spaces between the words. */
const LONG = 5
const LONG_UNSPACED = 3

/** What ends a group, and what else ends a word. */
const CLOSES = 1
const PARTS = 2
const DOT = 3
const isSign = new Uint8Array(128)
for (const sign of '|)]') isSign[sign.charCodeAt(0)] = CLOSES
for (const sign of ' $') isSign[sign.charCodeAt(0)] = PARTS
isSign['.'.charCodeAt(0)] = DOT

/** One of several is said: no key is certain where one of them has none. */
function anyOf(keys: readonly (Key | undefined)[]): Key | undefined {
  const words = new Set<string>()
  let weight = 0
  for (const key of keys) {
    if (!key) return undefined
    for (const word of key.words) words.add(word)
    weight += key.weight
  }
  return { words: [...words], weight }
}

function rarer(one: Key | undefined, other: Key | undefined): Key | undefined {
  return one && other ? (other.weight < one.weight ? other : one) : (one ?? other)
}

/** Follows the notation that `phrase.ts` explains, without reading what may be left out. */
function keyOf(text: string, { areSpaced, ofClass }: Finding): Key | undefined {
  const long = areSpaced ? LONG : LONG_UNSPACED
  let at = 0
  let looksIntoGroups = false
  const isEndOfGroup = (): boolean => at >= text.length || isSign[text.charCodeAt(at)] === CLOSES
  const isEndOfWord = (place: number): boolean => {
    if (place >= text.length) return true
    const sign = isSign[text.charCodeAt(place)]
    if (sign === undefined || sign === 0) return false
    return sign === CLOSES || sign === PARTS || (sign === DOT && text.startsWith('...', place))
  }

  function sequence(): Key | undefined {
    let key: Key | undefined
    while (!isEndOfGroup()) key = rarer(key, item())
    return key
  }

  /** What stands outside of all groups is looked at first, as it mostly will do. */
  function whole(): Key | undefined {
    const key = sequence()
    if (key && key.weight <= 1) return key
    at = 0
    looksIntoGroups = true
    return sequence()
  }

  function ofWord(name: string): Key {
    const letters = name.length - (name.includes('~') ? 1 : 0)
    return { words: [name], weight: letters >= long ? 1 : 3 ** (long - letters) }
  }

  function item(): Key | undefined {
    const sign = text.charAt(at)
    if (' ^$'.includes(sign) || text.startsWith('...', at)) {
      at += sign === '.' ? 3 : 1
      return undefined
    }
    const end = endOfGroup(text, at)
    if (end > at && (!areSpaced || isEndOfWord(end))) return group(sign, end)
    return areSpaced ? word() : characters()
  }

  function group(sign: string, end: number): Key | undefined {
    const from = at + 1
    if (sign === '(' && looksIntoGroups) return alternatives()
    at = end
    return looksIntoGroups && sign === '<' ? ofClass(text.slice(from, end - 1)) : undefined
  }

  function alternatives(): Key | undefined {
    const keys: (Key | undefined)[] = []
    do {
      at++
      keys.push(sequence())
    } while (text.charAt(at) === '|')
    at++
    return anyOf(keys)
  }

  /** A word, or how it begins where it is not simply spelled. */
  function word(): Key | undefined {
    const from = at
    const behind = endOfGroup(text, from)
    const begins = behind > from ? group(text.charAt(from), behind) : undefined
    while (!isEndOfWord(at)) at = Math.max(at + 1, endOfGroup(text, at))
    if (behind > from) return begins && begun(begins)
    const spelled = text.slice(from, at)
    if (/^~[a-z]+$/.test(spelled)) return ofWord(spelled)
    const [letters = ''] = /^[a-z]*/.exec(spelled) ?? []
    if (letters === '') return undefined
    const isWhole = letters.length === spelled.length || isBeforeApostrophe(spelled, letters.length)
    return ofWord(isWhole ? letters : `${letters}~`)
  }

  function characters(): Key | undefined {
    const from = at
    while (!isEndOfWord(at) && !'[(<*#~'.includes(text.charAt(at))) at++
    const [run = ''] = text.slice(from, at).split('-')
    if (at === from) at++
    return run === '' ? undefined : ofWord(run)
  }

  return whole()
}

/** The same where letters follow upon what has been found. */
function begun({ words, weight }: Key): Key | undefined {
  if (words.some((word) => word.startsWith('~'))) return undefined
  return { words: words.map((word) => (word.endsWith('~') ? word : `${word}~`)), weight }
}

/** "i'm", whose first token is "i"; "don't" may be one token. */
function isBeforeApostrophe(spelled: string, length: number): boolean {
  return spelled.charAt(length) === "'" && !spelled.includes("n't")
}

/** The place behind the group that begins here; the same place where none does. */
function endOfGroup(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '(' || sign === '[' || sign === '<') depth++
    else if ((sign === ')' || sign === ']' || sign === '>') && --depth === 0) return at + 1
    if (depth === 0) return from
  }
  return text.length
}
