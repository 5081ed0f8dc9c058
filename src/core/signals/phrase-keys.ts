import type { Language } from '../../model/language.ts'
import { foldedText } from '../text/fold.ts'
import type { WordClasses } from './phrase.ts'
import { isSpaced } from './text-columns.ts'

/** Words of which one must stand in a text, or a phrase is not said there. */
export type Key = { readonly words: readonly string[]; readonly weight: number }

/** The key of a phrase, by a glance at how it is written; undefined where no word is certain. */
export type KeyFinder = (phrase: string) => Key | undefined

/** Finds the rarest words of phrases, of which `usesOf` tells how many phrases use them. */
export function keyFinder(
  language: Language,
  classes: WordClasses,
  usesOf: (word: string) => number,
): KeyFinder {
  const areSpaced = isSpaced(language)
  const known = new Map<string, Key | undefined>()
  const find = (phrase: string): Key | undefined => keyOf(foldedText(phrase, language), finding)
  const ofClass = (name: string): Key | undefined => {
    if (!known.has(name)) {
      known.set(name, undefined)
      known.set(name, anyOf((classes[name] ?? ['']).map(find)))
    }
    return known.get(name)
  }
  const weigh = (word: string): number => {
    const letters = word.length - (word.includes('~') ? 1 : 0)
    const isShort = letters < 3 && (!areSpaced || letters < word.length)
    return 1 + usesOf(word) + (isShort ? SHORT * (3 - letters) : 0)
  }
  const finding: Finding = { areSpaced, ofClass, ofWord: (word) => ({ words: [word], weight: weigh(word) }) }
  return find
}

/** Short pieces of words stand in most texts. */
const SHORT = 100

type Finding = {
  readonly areSpaced: boolean
  readonly ofClass: (name: string) => Key | undefined
  readonly ofWord: (word: string) => Key
}

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
function keyOf(text: string, { areSpaced, ofClass, ofWord }: Finding): Key | undefined {
  let at = 0
  const isEndOfGroup = (): boolean => at >= text.length || '|)]'.includes(text.charAt(at))
  const isEndOfWord = (place: number): boolean =>
    place >= text.length || ' |)]$'.includes(text.charAt(place)) || text.startsWith('...', place)

  function sequence(): Key | undefined {
    let key: Key | undefined
    while (!isEndOfGroup()) key = rarer(key, item())
    return key
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
    if (sign === '(') return alternatives()
    at = end
    return sign === '<' ? ofClass(text.slice(from, end - 1)) : undefined
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
    while (!isEndOfWord(at)) at = Math.max(at + 1, endOfGroup(text, at))
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

  return sequence()
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
