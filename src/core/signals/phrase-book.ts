import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { phraseReader, type WordClasses } from './phrase.ts'
import { ANYTHING, openPhraseCode, type PhraseCode } from './phrase-code.ts'
import { GROUP_FIELDS, indexOf, PHRASE_FIELDS, type Phrase } from './phrase-index.ts'
import { overlaps, united } from './overlaps.ts'
import { moved, stretchesOf } from './stretches.ts'
import { newStep, START, type Steps } from './steps.ts'
import { Walker } from './walker.ts'
import { columnsOf, LONGEST_PART, OPENS, PASSED_OVER } from './text-columns.ts'
import { openVocabulary } from './vocabulary.ts'
import { openWordsFound } from './words-found.ts'

/**
 * Finds where a folded text says something of each kind: the longest phrases, none inside another of its
 * kind; of exceptions all that any of them covers. Of a kind with exceptions, what overlaps none of them
 * goes before what does, so that a phrase that is none hides no shorter one that is.
 */
export type PhraseBook<Kind extends string> = (text: string) => ReadonlyMap<Kind, readonly Span[]>

/** A phrase as it is written in a cue file. */
type Source = { readonly kind: number; readonly phrase: string }

/**
 * Files the phrases of every kind in one book.
 *
 * A text is looked through from its last word to its first. At each word, the book remembers that what
 * it stands for has been seen here; then it tries the phrases that open with the word, if the rarest
 * words that must follow have been seen near enough. So nearly all phrases are dismissed at a glance.
 *
 * `exceptions` names the kind of each kind's exceptions.
 */
export function openPhraseBook<Kind extends string>(
  phrases: Readonly<Record<Kind, readonly string[]>>,
  language: Language,
  classes: WordClasses = {},
  exceptions?: Readonly<Partial<Record<NoInfer<Kind>, NoInfer<Kind>>>>,
): PhraseBook<Kind> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the kinds.
  const kinds = Object.keys(phrases) as Kind[]
  const search = openSearch(
    kinds.flatMap((name, kind) => phrases[name].map((phrase) => ({ kind, phrase }))),
    language,
    classes,
    kinds.map((kind) => kinds.findIndex((other) => other === exceptions?.[kind])),
  )
  return (text) => {
    const named = new Map<Kind, Span[]>()
    for (const { start: from, end } of stretchesOf(text, LONGEST_PART))
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

function readAll(
  sources: readonly Source[],
  read: (phrase: string) => Steps,
  code: PhraseCode,
): readonly Phrase[] {
  return sources.map(({ kind, phrase }) => {
    const wholeWords = phrase.startsWith('=')
    const steps = read(wholeWords ? phrase.slice(1) : phrase)
    const atStart = steps[0] === newStep(START)
    return { kind, wholeWords, atStart, steps: code.write(atStart ? steps.slice(1) : steps) }
  })
}

/** Farther apart than any phrase is long. */
const FAR = 1000
/** The clock starts anew from here, before it would no longer be a small number. */
const LATE = 2 ** 30

function openSearch(
  sources: readonly Source[],
  language: Language,
  classes: WordClasses,
  exceptionsOf: readonly number[],
): (text: string) => Map<number, Span[]> {
  const vocabulary = openVocabulary(language)
  const code = openPhraseCode(vocabulary, language)
  const phrases = readAll(sources, phraseReader(language, vocabulary, code, classes), code)
  const { list, places, needs } = indexOf(phrases, code)
  const found = openWordsFound(vocabulary.spelling, language)
  const walker = new Walker(code, columnsOf('', language), found)
  /** When each need was last met, in steps from right to left over all texts. */
  const met = new Int32Array(needs)
  let clock = FAR

  return (text) => {
    const columns = columnsOf(text, language)
    const { tokens, roles, bounds } = columns
    if (clock > LATE) {
      clock = FAR
      met.fill(0)
      walker.forget()
    }
    found.read(columns)
    walker.open(columns, clock)
    let now = clock
    const isWhole = wholeWordsOf(text, language)
    const said: Said[] = []

    const meet = (word: number): void => {
      const place = places[word] ?? 0
      const last = place + (list[place] ?? 0)
      for (let at = place + 1; at <= last; at++) met[list[at] ?? 0] = now
    }
    const tryAll = (word: number, from: number, behind: number): void => {
      const place = places[word] ?? 0
      const groups = place + (list[place] ?? 0) + 1
      const end = groups + (list[groups] ?? 0) * GROUP_FIELDS
      const here = now
      for (let at = groups + 1; at <= end; at += GROUP_FIELDS) {
        const distance = here - (met[list[at] ?? 0] ?? 0)
        if (distance <= (list[at + 1] ?? 0)) tryGroup(list[at + 2] ?? 0, distance, from, behind)
      }
    }
    const tryGroup = (group: number, distance: number, from: number, behind: number): void => {
      const end = group + (list[group] ?? 0) * PHRASE_FIELDS
      for (let at = group + 1; at <= end; at += PHRASE_FIELDS) {
        if (distance > (list[at] ?? 0)) continue
        if (now - (met[list[at + 1] ?? 0] ?? 0) > (list[at + 2] ?? 0)) continue
        const phrase = phrases[list[at + 4] ?? 0]
        if (phrase) tryPhrase(phrase, list[at + 3] ?? 0, from, behind)
      }
    }
    const tryPhrase = (phrase: Phrase, rest: number, from: number, behind: number): void => {
      if (phrase.atStart && !((bounds[from] ?? 0) & OPENS)) return
      const ends = walker.walk(rest, behind)
      if (typeof ends === 'number') noteEnd(phrase, from, ends)
      else for (const end of ends) noteEnd(phrase, from, end)
    }
    const noteEnd = ({ kind, wholeWords }: Phrase, from: number, place: number): void => {
      const end = place > 0 ? (tokens.ends[place - 1] ?? 0) : 0
      const start = tokens.starts[from] ?? 0
      if (end > start && (!wholeWords || isWhole(start, end))) said.push({ kind, start, end })
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
    }
    clock += tokens.count + FAR
    return settle(said, exceptionsOf)
  }
}

type Said = Span & { readonly kind: number }

/** What stands of all that has been said from right to left, each kind by itself, from left to right. */
function settle(said: readonly Said[], exceptionsOf: readonly number[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>()
  const byKind = Map.groupBy(said.toReversed(), ({ kind }) => kind)
  for (const [kind, phrases] of byKind) {
    const exceptions = byKind.get(exceptionsOf[kind] ?? NONE)
    if (exceptionsOf.includes(kind)) spans.set(kind, [...united(phrases)])
    else if (exceptions) spans.set(kind, longestOf(freeOf(phrases, united(exceptions))))
    else spans.set(kind, longestOf(phrases))
  }
  return spans
}

const NONE = -1

/** Those that overlap no exception; all, where there is no such. */
function freeOf(phrases: readonly Span[], exceptions: readonly Span[]): readonly Span[] {
  const free = phrases.filter((one) => !overlaps(one, exceptions))
  return free.length > 0 ? free : phrases
}

/** The leftmost of spans in the order of their starts, each as long as it may be, and none inside another. */
function longestOf(said: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const { start, end } of said) {
    const last = apart.at(-1)
    if (!last || start >= last.end) apart.push({ start, end })
    else if (start === last.start && end > last.end) apart[apart.length - 1] = { start, end }
  }
  return apart
}

const segmenters = new Map<Language, Intl.Segmenter>()

/** Whether words of the dictionary end at both places; the text is only cut into words where asked. */
function wholeWordsOf(text: string, language: Language): (start: number, end: number) => boolean {
  let segments: Intl.Segments | undefined
  const known = new Map<number, boolean>([[text.length, true]])
  const isBoundary = (at: number): boolean => {
    const before = known.get(at)
    if (before !== undefined) return before
    segments ??= segmenterOf(language).segment(text)
    const is = segments.containing(at)?.index === at
    known.set(at, is)
    return is
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
