import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { type Token, tokensOf } from '../text/tokens.ts'
import { type Alphabet, isSpaced, openAlphabet, type TokenSort } from './alphabet.ts'
import { type Phrase, phraseReader, type WordClasses } from './phrase.ts'
import {
  AFTER_SPACE,
  type Gap,
  HAS_GAPS,
  LEADS_ON,
  NEXT_CLOSES,
  NEXT_OPENS,
  openReader,
  type Reader,
  SAYS,
  SORT_SHIFT,
  type Start,
} from './phrase-readings.ts'
import { addPhrase, newState } from './phrase-states.ts'

/** Finds where a folded text says something of each kind: the longest phrases, none inside another of its kind. */
export type PhraseBook<Kind extends string> = (text: string) => ReadonlyMap<Kind, readonly Span[]>

/** Reads the phrases of every kind into one book. */
export function openPhraseBook<Kind extends string>(
  phrases: Readonly<Record<Kind, readonly string[]>>,
  language: Language,
  classes: WordClasses = {},
): PhraseBook<Kind> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the kinds.
  const kinds = Object.keys(phrases) as Kind[]
  const root = newState()
  const read = phraseReader(language, classes)
  const items: Phrase[] = []
  for (const [kind, name] of kinds.entries())
    for (const given of phrases[name]) {
      const wholeWords = given.startsWith('=')
      const phrase = read(wholeWords ? given.slice(1) : given)
      items.push(phrase)
      addPhrase(root, phrase, newState({ kind, wholeWords }))
    }
  const alphabet = openAlphabet(items, language)
  const reader = openReader(root, alphabet.sorts, language)
  const search = { language, alphabet, reader }
  return (text) => {
    const named = new Map<Kind, readonly Span[]>()
    for (const [kind, spans] of findAll(text, search)) {
      const name = kinds[kind]
      if (name !== undefined) named.set(name, spans)
    }
    return named
  }
}

type Search = {
  readonly language: Language
  readonly alphabet: Alphabet
  readonly reader: Reader
}

/** The serial number of the next text's first token. */
let nextSerial = 1

function findAll(text: string, { language, alphabet, reader }: Search): Map<number, Span[]> {
  const tokens = tokensOf(text)
  const { signs, roles } = describe(text, tokens, alphabet, language)
  const found = new Map<number, Span[]>()
  /** The furthest end of each kind that a phrase beginning at this token has reached. */
  const longest = new Map<number, number>()
  const isWhole = wholeWordsOf(text, language)
  const serial = nextSerial
  nextSerial += tokens.length + 1
  const isUnspaced = !isSpaced(language)
  let from = 0
  let said = 0

  const note = (reading: number, next: number): void => {
    const { says } = reader.get(reading)
    const start = tokens[from]?.start ?? 0
    const end = tokens[next - 1]?.end ?? 0
    said += says.length
    for (const { kind, wholeWords } of says)
      if (end > (longest.get(kind) ?? 0) && (!wholeWords || isWhole(start, end)))
        longest.set(kind, end)
  }
  /** Reads on from a token as long as any phrase may still be said. */
  const read = (begun: number, begin: number): void => {
    let reading = begun
    let tasks = reader.tasksOf(reading)
    for (let at = begin; tasks & LEADS_ON; at++) {
      if (tasks & HAS_GAPS) for (const gap of reader.get(reading).gaps) passOver(gap, at)
      if (at === tokens.length) return
      reading = reader.readOn(reading, signs[at + 1] ?? 0)
      tasks = reader.tasksOf(reading)
      if (tasks & SAYS) note(reading, at + 1)
    }
  }
  /** Whether something is said behind a gap that ends before this token. */
  const readBehind = (start: Start, at: number, isSaid: boolean): boolean => {
    if (at < tokens.length && !reader.mayLeadOn(signs[at + 1] ?? 0, start)) return false
    const before = said
    const reading = reader.begin(signs[at] ?? 0, start)
    if (isSaid && at > from && reader.tasksOf(reading) & SAYS) note(reading, at)
    read(reading, at)
    return said > before
  }
  /** Reads on behind every run of tokens that the gap in a phrase allows. */
  const passOver = ({ over, least, most, start }: Gap, begin: number): void => {
    let left = most
    let isSaid = true
    if (start.silentTo === serial + begin) start.silentTo = 0
    for (let at = begin; at <= tokens.length; at++) {
      const silent = isUnspaced && at >= begin + least ? silentFrom(start, serial + at) : 0
      if (silent > 0) {
        at += silent - 1
        left -= silent - 1
        if (left < 0) return
      } else if (at >= begin + least) hear(start, serial + at, readBehind(start, at, isSaid))
      const role = roles[at] ?? 0
      isSaid = left > 0 || !(role & PASSED_OVER)
      if (role & PASSED_OVER && at > from) continue
      if (left-- === 0 || !(role & (over === 'any' ? ANY : IN_GAP))) return
    }
  }

  for (; from < tokens.length; from++) {
    if (!reader.mayLeadOn(signs[from + 1] ?? 0)) continue
    reader.tidy()
    read(reader.begin(signs[from] ?? 0), from)
    if (longest.size === 0) continue
    addLongest(tokens[from]?.start ?? 0, longest, found)
    longest.clear()
  }
  return found
}

/** How many tokens in a row from this one are known to be silent. */
function silentFrom(start: Start, at: number): number {
  return at >= start.silentFrom && at < start.silentTo ? start.silentTo - at : 0
}

/** Remembers whether something was said behind this token. */
function hear(start: Start, at: number, isSaid: boolean): void {
  if (start.silentTo !== at) start.silentFrom = at
  start.silentTo = isSaid ? 0 : at + 1
}

function addLongest(
  start: number,
  longest: ReadonlyMap<number, number>,
  found: Map<number, Span[]>,
): void {
  for (const [kind, end] of longest) {
    const spans = found.get(kind)
    if (!spans) found.set(kind, [{ start, end }])
    else if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end })
  }
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

/** What a token may do inside a phrase, as a sum. */
const IN_GAP = 1
const ANY = 2
const PASSED_OVER = 4

/**
 * The sign of each token, by which a reading goes on (before them, that of the text's beginning), and
 * the role of each.
 */
function describe(
  text: string,
  tokens: readonly Token[],
  { sorts, sortOf }: Alphabet,
  language: Language,
): { readonly signs: readonly number[]; readonly roles: readonly number[] } {
  const signs: number[] = []
  const roles: number[] = []
  let last = NEXT_OPENS
  for (const token of tokens) {
    const own = sortOf(text, token)
    const sort = sorts[own]
    if (!sort) continue
    const isBreak = token.opensLine || (language === 'th' && token.afterSpace)
    if (isBreak) last |= NEXT_OPENS
    if (isBreak || sort.closesLast) last |= NEXT_CLOSES
    signs.push(last)
    roles.push(roleOf(sort, token, language))
    last = (own << SORT_SHIFT) | (sort.opensNext ? NEXT_OPENS : 0)
    if (token.afterSpace && token.kind === 'character') last |= AFTER_SPACE
  }
  signs.push(last | NEXT_OPENS | NEXT_CLOSES)
  return { signs, roles }
}

function roleOf(sort: TokenSort, token: Token, language: Language): number {
  const mayStandInGap = !sort.endsSentence && (isSpaced(language) || !token.opensLine)
  return (
    (mayStandInGap ? IN_GAP : 0) + (sort.isMark ? 0 : ANY) + (sort.isPassedOver ? PASSED_OVER : 0)
  )
}
