import { commonEndings, commonWords, sharedWords } from './identify-language-words.ts'

/** A language in Latin script that a text may be in; those that are not ours are all `other`. */
export type LatinLanguage = keyof typeof commonWords

/** The languages of the model, in the order of its scores. */
export const latinLanguages: readonly LatinLanguage[] = [
  'en',
  'pt',
  'tr',
  'es',
  'fr',
  'de',
  'it',
  'id',
  'vi',
  'nl',
  'az',
  'pl',
  'ro',
  'sv',
]

/** How many languages there are: the scores of one trigram lie this far from those of the next. */
export const LANGUAGES = latinLanguages.length

/** Letters a to z are 1 to 26, anything else is 0. */
const LETTERS = 27
const LAST_LATIN = 0x1f00

/** Letters with a mark, and who writes them; a letter that is not here belongs to none of them. */
const marked: Readonly<Record<LatinLanguage, string>> = {
  en: '',
  pt: 'áâãàçéêíóôõú',
  tr: 'âçğıîöşûüİ',
  es: 'áàçèéíñòóúü',
  fr: 'àâæçèéêëîïôœùûü',
  de: 'äöüß',
  it: 'àèéìíòóùú',
  id: 'é',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơư',
  nl: 'éëïöü',
  az: 'çəğıöşüİ',
  pl: 'ąćęłńóśźżáčďéěíňřšťúůýžőű',
  ro: 'ăâîșțşţ',
  sv: 'åäöæøé',
}
const unfoldable: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 's',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  đ: 'd',
  ł: 'l',
  ə: 'e',
}

export type LatinModel = {
  /** The letter (1 to 26) of each character code, its mark dropped; 0 for what is no Latin letter. */
  readonly letters: Uint8Array
  /** For a character with a mark: a bit for each language that writes it; 0 for plain letters. */
  readonly marks: Int32Array
  /** A score of each language for each trigram, in thirtieths of a nat. */
  readonly trigrams: Int8Array
  /** By the hash of a word: a bit for each language that has it; 0 where all do. */
  readonly words: ReadonlyMap<number, number>
}

/** A letter with a mark that no list has: everybody but ours may write it. */
const FOREIGN_MARK = ~0b111

/** The place of a trigram's scores. */
export function trigramAt(first: number, second: number, third: number): number {
  return ((first * LETTERS + second) * LETTERS + third) * LANGUAGES
}

/** The hash of a word, a letter at a time. */
export function addToHash(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0
}

let built: LatinModel | undefined

/** The tables that languages are told by: made of the word lists once, at first use. */
export function latinModel(): LatinModel {
  if (built) return built
  const letters = new Uint8Array(LAST_LATIN)
  const marks = new Int32Array(LAST_LATIN)
  for (let code = 65; code < LAST_LATIN; code++) foldCharacter(code, letters, marks)
  const lists = latinLanguages.map((language) => wordsOf(commonWords[language], letters))
  const words = new Map<number, number>()
  for (const [i, list] of lists.entries())
    for (const word of list) words.set(hashOf(word), (words.get(hashOf(word)) ?? 0) | (1 << i))
  for (const word of wordsOf(sharedWords, letters)) words.set(hashOf(word), 0)
  const endings = latinLanguages.map((language) => wordsOf(commonEndings[language], letters))
  built = { letters, marks, trigrams: trigramScores(lists, endings), words }
  return built
}

function foldCharacter(code: number, letters: Uint8Array, marks: Int32Array): void {
  if (code > 0x24f && code < 0x1e00 && code !== 0x259) return
  const character = String.fromCharCode(code).toLowerCase()
  const plain = (unfoldable[character] ?? character.normalize('NFD')).charCodeAt(0) - 96
  if (plain < 1 || plain > 26) return
  letters[code] = plain
  if (code < 0x80) return
  let writers = code >= 0x1ea0 ? 1 << latinLanguages.indexOf('vi') : 0
  for (const [i, language] of latinLanguages.entries())
    if (
      marked[language].includes(character) ||
      marked[language].includes(String.fromCharCode(code))
    )
      writers |= 1 << i
  marks[code] = writers === 0 ? FOREIGN_MARK : writers
}

/** The words of a list as letters; of a letter repeated no more than two are kept. */
function wordsOf(list: string, letters: Uint8Array): readonly (readonly number[])[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) =>
      Array.from(word, (character) => letters[character.charCodeAt(0)] ?? 0).filter(
        (letter, i, all) => letter !== all[i - 1] || letter !== all[i - 2],
      ),
    )
}

function hashOf(word: readonly number[]): number {
  return word.reduce(addToHash, 0)
}

type Lists = readonly (readonly (readonly number[])[])[]

/** For each trigram how much likelier a language makes it than all of them together. */
function trigramScores(words: Lists, endings: Lists): Int8Array {
  const counts = new Float32Array(LETTERS ** 3 * LANGUAGES)
  const sums = new Float32Array(LANGUAGES)
  for (let i = 0; i < LANGUAGES; i++) {
    for (const word of words[i] ?? []) countTrigrams([0, ...word, 0], i, counts, sums)
    for (const ending of endings[i] ?? []) countTrigrams([...ending, 0], i, counts, sums)
  }
  const scores = new Int8Array(counts.length)
  for (let at = 0; at < counts.length; at += LANGUAGES) scoreTrigram(at, counts, sums, scores)
  return scores
}

function countTrigrams(
  letters: readonly number[],
  language: number,
  counts: Float32Array,
  sums: Float32Array,
): void {
  for (let k = 2; k < letters.length; k++) {
    const at = trigramAt(letters[k - 2] ?? 0, letters[k - 1] ?? 0, letters[k] ?? 0) + language
    counts[at] = (counts[at] ?? 0) + 1
    sums[language] = (sums[language] ?? 0) + 1
  }
}

/** Of how many trigrams seen nowhere the guess is made up. */
const GUESSED = 120
/** Letters hang together: a trigram says this much of what it would say alone, in thirtieths of a nat. */
const TRIGRAM = 10.5
const LOWEST = -16
const HIGHEST = 32

function scoreTrigram(
  at: number,
  counts: Float32Array,
  sums: Float32Array,
  scores: Int8Array,
): void {
  let mean = 0
  for (let i = 0; i < LANGUAGES; i++) mean += (counts[at + i] ?? 0) / (sums[i] ?? 1) / LANGUAGES
  if (mean === 0) return
  for (let i = 0; i < LANGUAGES; i++) {
    const share = ((counts[at + i] ?? 0) + GUESSED * mean) / ((sums[i] ?? 0) + GUESSED)
    scores[at + i] = Math.max(
      LOWEST,
      Math.min(HIGHEST, Math.round(TRIGRAM * Math.log(share / mean))),
    )
  }
}
