import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { phraseReader, type WordClasses } from './phrase.ts'
import { ANYTHING, openPhraseCode } from './phrase-code.ts'
import { type Phrase, SHELF_FIELDS } from './phrase-index.ts'
import { openShelves, unread, type UnreadPhrase } from './unread-phrases.ts'
import { Walker } from './walker.ts'
import { columnsOf, LONGEST_PART, OPENS, PASSED_OVER } from './text-columns.ts'
import { openVocabulary } from './vocabulary.ts'
import { openWordsFound } from './words-found.ts'

/** Finds where a folded text says something of each kind: the longest phrases, none inside another of its kind. */
export type PhraseBook<Kind extends string> = (text: string) => ReadonlyMap<Kind, readonly Span[]>

/**
 * Files the phrases of every kind in one book, each read when a text first holds a word of its key.
 *
 * A text is looked through from its last word to its first. At each word, the book remembers that what
 * it stands for has been seen here; then it tries the phrases that open with the word, if the rarest
 * words that must follow have been seen near enough. So nearly all phrases are dismissed at a glance.
 */
export function openPhraseBook<Kind extends string>(
  phrases: Readonly<Record<Kind, readonly string[]>>,
  language: Language,
  classes: WordClasses = {},
): PhraseBook<Kind> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the kinds.
  const kinds = Object.keys(phrases) as Kind[]
  const search = openSearch(
    kinds.flatMap((name, kind) => phrases[name].map((phrase) => unread(phrase, kind))),
    language,
    classes,
  )
  return (text) => {
    const named = new Map<Kind, Span[]>()
    for (const { start: from, end } of partsOf(text))
      for (const [kind, spans] of search(text.slice(from, end))) {
        const name = kinds[kind]
        if (name === undefined) continue
        const known = named.get(name)
        if (!known) named.set(name, from === 0 ? spans : spans.map((span) => moved(span, from)))
        else for (const span of spans) known.push(moved(span, from))
      }
    return named
  }
}

/** Throws with the first phrase that cannot be read: a book only tells when it needs it. */
export function checkPhrases(
  phrases: readonly string[],
  language: Language,
  classes: WordClasses = {},
): void {
  const vocabulary = openVocabulary()
  const read = phraseReader(language, vocabulary, openPhraseCode(vocabulary, language), classes)
  for (const phrase of phrases) read(unread(phrase, 0).source)
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

const ENDS = ['\n', '. ', '。', ' ', ',']
const isLong = (length: number): boolean => length > LONGEST_PART / 2

/** A text that is too long to be read at once is cut where a line ends, or a sentence, or a word. */
function* partsOf(text: string): Generator<Span> {
  let start = 0
  while (text.length - start > LONGEST_PART) {
    const part = text.slice(start, start + LONGEST_PART)
    const length = ENDS.map((end) => part.lastIndexOf(end) + 1).find(isLong) ?? LONGEST_PART
    yield { start, end: start + length }
    start += length
  }
  yield { start, end: text.length }
}

/** Farther apart than any phrase is long. */
const FAR = 1000
/** The clock starts anew from here, before it would no longer be a small number. */
const LATE = 2 ** 30

function openSearch(
  phrases: readonly UnreadPhrase[],
  language: Language,
  classes: WordClasses,
): (text: string) => Map<number, Span[]> {
  const { vocabulary, code, index, readFor } = openShelves(phrases, language, classes)
  const { shelves, meets } = index
  const found = openWordsFound(vocabulary, language)
  const walker = new Walker(code, columnsOf('', language), found)
  /** When each need was last met, in steps from right to left over all texts. */
  let metAt = new Int32Array(0)
  let clock = FAR

  return (text) => {
    const columns = columnsOf(text, language)
    const { tokens, roles, bounds } = columns
    found.read(columns)
    if (readFor(found)) found.read(columns)
    if (clock > LATE) {
      clock = FAR
      metAt.fill(0)
      walker.forget()
    }
    metAt = withRoomFor(index.needs(), metAt)
    const met = metAt
    let now = clock
    walker.open(columns, clock)
    const isWhole = wholeWordsOf(text, language)
    const said: { kind: number; from: number; end: number }[] = []
    const longest = new Map<number, number>()

    const meet = (word: number): void => {
      const all = meets[word]
      if (!all) return
      for (let at = 0; at < all.length; at++) met[all[at] ?? 0] = now
    }
    const tryAll = (word: number, from: number, behind: number): void => {
      const shelf = shelves[word]
      if (!shelf) return
      for (let at = 0; at < shelf.length; at += SHELF_FIELDS) {
        if (now - (met[shelf[at + 1] ?? 0] ?? 0) > (shelf[at + 2] ?? 0)) continue
        if (now - (met[shelf[at + 3] ?? 0] ?? 0) > (shelf[at + 4] ?? 0)) continue
        tryEntry(shelf[at] ?? 0, from, behind)
      }
    }
    const tryEntry = (entry: number, from: number, behind: number): void => {
      const phrase = index.phrases[entry]
      if (!phrase || (phrase.atStart && !((bounds[from] ?? 0) & OPENS))) return
      const places = walker.walk(index.rests[entry] ?? 0, behind)
      if (typeof places === 'number') noteEnd(phrase, from, places)
      else for (const place of places) noteEnd(phrase, from, place)
    }
    const noteEnd = ({ kind, wholeWords }: Phrase, from: number, place: number): void => {
      const end = place > 0 ? (tokens.ends[place - 1] ?? 0) : 0
      if (end <= (longest.get(kind) ?? 0)) return
      if (!wholeWords || isWhole(tokens.starts[from] ?? 0, end)) longest.set(kind, end)
    }
    for (let from = tokens.count - 1; from >= 0; from--) {
      if (!((roles[from] ?? 0) & PASSED_OVER)) now++
      met[0] = now
      const last = found.lastAt(from)
      for (let slot = found.firstAt(from); slot < last; slot++) meet(found.words[slot] ?? 0)
      walker.from = from
      for (let slot = found.firstAt(from); slot < last; slot++)
        tryAll(found.words[slot] ?? 0, from, found.ends[slot] ?? 0)
      tryAll(ANYTHING, from, from)
      if (longest.size === 0) continue
      for (const [kind, end] of longest) said.push({ kind, from: tokens.starts[from] ?? 0, end })
      longest.clear()
    }
    clock += tokens.count + FAR
    return fromLeft(said)
  }
}

function withRoomFor(needs: number, metAt: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  if (needs <= metAt.length) return metAt
  const more = new Int32Array(2 * needs)
  more.set(metAt)
  return more
}

/** What has been said from right to left, each kind by itself: the leftmost first, none inside another. */
function fromLeft(
  said: readonly { kind: number; from: number; end: number }[],
): Map<number, Span[]> {
  const spans = new Map<number, Span[]>()
  for (let at = said.length - 1; at >= 0; at--) {
    const one = said[at]
    if (!one) continue
    const { kind, from: start, end } = one
    const known = spans.get(kind)
    if (!known) spans.set(kind, [{ start, end }])
    else if (start >= (known.at(-1)?.end ?? 0)) known.push({ start, end })
  }
  return spans
}

const segmenters = new Map<Language, Intl.Segmenter>()

/** Whether words of the dictionary end at both places; the text is only cut into words where asked. */
function wholeWordsOf(text: string, language: Language): (start: number, end: number) => boolean {
  let segments: Intl.Segments | undefined
  const isBoundary = (at: number): boolean => {
    segments ??= segmenterOf(language).segment(text)
    return at === text.length || segments.containing(at)?.index === at
  }
  return (start, end) => isBoundary(start) && isBoundary(end)
}

function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}
