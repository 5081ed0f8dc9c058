import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { type Token, tokensOf } from '../text/tokens.ts'
import { type Phrase, type PhraseItem, phraseReader, type WordClasses } from './phrase.ts'

/** Finds where a folded text says something of each kind: the longest phrases, none inside another of its kind. */
export type PhraseBook<Kind extends string> = (text: string) => ReadonlyMap<Kind, readonly Span[]>

/**
 * One state of the machine that reads all phrases of a language at once (a Thompson automaton over
 * tokens). Phrases that begin alike share their states as far as they are alike, like the branches of a
 * trie: a state stands for one way to get to it, so what is added behind it belongs to all who got there.
 */
type State = {
  /** The next states by what a token is: `word`, `prefix~` or `~suffix`. */
  readonly on: Map<string, State>
  /** The next states where the token must follow without a space. */
  readonly tight: Map<string, State>
  readonly free: State[]
  readonly number: State[]
  readonly any: State[]
  readonly gap: State[]
  readonly atStart: State[]
  readonly atEnd: State[]
  readonly accepts: { readonly kind: number; readonly wholeWords: boolean }[]
  /** Where the choices and runs that start here lead: the same one leads to the same state. */
  readonly after: Map<string, State>
  /** The last search that has been here. */
  mark: number
}

type Builder = {
  readonly isSpaced: boolean
  readonly prefixes: Set<string>
  readonly suffixes: Set<string>
}

const GAP_WORDS = 4
const GAP_CHARACTERS = 14
const ANY_CHARACTERS = 6
const HAN_NUMBER = /^[一二两三四五六七八九十百千万]$/

/** Reads the phrases of every kind into one book. */
export function openPhraseBook<Kind extends string>(
  phrases: Readonly<Record<Kind, readonly string[]>>,
  language: Language,
  classes: WordClasses = {},
): PhraseBook<Kind> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the kinds.
  const kinds = Object.keys(phrases) as Kind[]
  const builder: Builder = {
    isSpaced: language !== 'zh' && language !== 'th',
    prefixes: new Set(),
    suffixes: new Set(),
  }
  const root = newState()
  const read = phraseReader(language, classes)
  for (const [kind, name] of kinds.entries())
    for (const given of phrases[name]) {
      const wholeWords = given.startsWith('=')
      for (const phrase of withoutOpening(read(wholeWords ? given.slice(1) : given)))
        addPhrase(root, phrase, builder).accepts.push({ kind, wholeWords })
    }
  return (text) => {
    const found = findAll(root, text, { language, builder, kinds: kinds.length })
    const named = new Map<Kind, readonly Span[]>()
    for (const [kind, name] of kinds.entries()) {
      const spans = found[kind]
      if (spans && spans.length > 0) named.set(name, spans)
    }
    return named
  }
}

function newState(): State {
  return {
    on: new Map(),
    tight: new Map(),
    free: [],
    number: [],
    any: [],
    gap: [],
    atStart: [],
    atEnd: [],
    accepts: [],
    after: new Map(),
    mark: 0,
  }
}

/**
 * The ways to begin a phrase that opens with what may be left out. Every place of a text is where a
 * phrase may begin, so the root must lead to nothing but words.
 */
function withoutOpening(phrase: Phrase): Phrase[] {
  const [first, ...rest] = phrase
  if (first?.kind !== 'optional') return [phrase]
  return [...withoutOpening(rest), [{ ...first, kind: 'choice' }, ...rest]]
}

/** Adds items behind a state and gives the state in which all of them have been said. */
function addPhrase(from: State, phrase: Phrase, builder: Builder): State {
  return phrase.reduce((state, item) => addItem(state, item, builder), from)
}

function addItem(state: State, item: PhraseItem, builder: Builder): State {
  if (item.kind === 'words') return addWords(state, item.text, builder)
  const key = 'source' in item ? `${item.kind} ${item.source}` : item.kind
  const known = state.after.get(key)
  if (known) return known
  const next = 'source' in item ? addChoice(state, item, builder) : addRule(state, item.kind, builder)
  state.after.set(key, next)
  return next
}

function addChoice(
  state: State,
  { kind, of }: Extract<PhraseItem, { source: string }>,
  builder: Builder,
): State {
  const end = newState()
  for (const phrase of of) addPhrase(state, phrase, builder).free.push(end)
  if (kind === 'optional') state.free.push(end)
  return end
}

function addRule(
  state: State,
  kind: 'gap' | 'any' | 'number' | 'start' | 'end',
  builder: Builder,
): State {
  switch (kind) {
    case 'gap':
      return addRun(state, 'gap', builder.isSpaced ? GAP_WORDS : GAP_CHARACTERS, true)
    case 'any':
      return builder.isSpaced ? addStep(state, 'any') : addRun(state, 'any', ANY_CHARACTERS, false)
    case 'number':
      return addNumber(state)
    case 'start':
      return addStep(state, 'atStart')
    case 'end':
      return addStep(state, 'atEnd')
  }
}

function addStep(state: State, by: 'any' | 'atStart' | 'atEnd' | 'number'): State {
  const next = newState()
  state[by].push(next)
  return next
}

/** Up to so many tokens; `mayBeNone` where none will do. */
function addRun(state: State, by: 'gap' | 'any', most: number, mayBeNone: boolean): State {
  const end = newState()
  let last = newState()
  state.free.push(last)
  if (mayBeNone) last.free.push(end)
  for (let i = 0; i < most; i++) {
    const next = newState()
    last[by].push(next)
    next.free.push(end)
    last = next
  }
  return end
}

function addNumber(state: State): State {
  const next = addStep(state, 'number')
  next.number.push(next)
  const end = newState()
  next.free.push(end)
  return end
}

function addWords(state: State, text: string, builder: Builder): State {
  if (!builder.isSpaced) return addTokens(state, text.replaceAll('~', ''), builder)
  if (!text.includes("n't")) return addTokens(state, text, builder)
  const end = newState()
  addTokens(state, text, builder).free.push(end)
  addTokens(state, text.replaceAll("n't", 'nt'), builder).free.push(end)
  return end
}

function addTokens(state: State, text: string, builder: Builder): State {
  const opens = text.startsWith('~')
  const closes = text.endsWith('~')
  const tokens = tokensOf(text.replace(/^~|~$/g, ''))
  let last = state
  for (const [place, token] of tokens.entries()) {
    const isSuffix = opens && place === 0
    const isPrefix = closes && place === tokens.length - 1
    const name = isSuffix ? `~${token.text}` : isPrefix ? `${token.text}~` : token.text
    if (isSuffix) builder.suffixes.add(token.text)
    else if (isPrefix) builder.prefixes.add(token.text)
    const isTight = place > 0 && !token.afterSpace && token.kind === 'character'
    last = follow(isTight ? last.tight : last.on, name)
  }
  return last
}

function follow(branches: Map<string, State>, name: string): State {
  const known = branches.get(name)
  if (known) return known
  const next = newState()
  branches.set(name, next)
  return next
}

type Search = { readonly language: Language; readonly builder: Builder; readonly kinds: number }

let stamp = 1

function findAll(root: State, text: string, search: Search): Span[][] {
  const tokens = tokensOf(text)
  const names = tokens.map((token) => namesOf(token, search.builder))
  const found: Span[][] = Array.from({ length: search.kinds }, () => [])
  const lastEnd = new Int32Array(search.kinds)
  const longest = new Int32Array(search.kinds)
  let boundaries: ReadonlySet<number> | undefined

  for (let from = 0; from < tokens.length; from++) {
    longest.fill(0)
    const start = tokens[from]?.start ?? 0
    const accept = (state: State, next: number): void => {
      const end = tokens[next - 1]?.end ?? 0
      for (const { kind, wholeWords } of state.accepts) {
        if (end <= (longest[kind] ?? 0)) continue
        if (wholeWords) {
          boundaries ??= wordBoundaries(text, search.language)
          if (!boundaries.has(start) || !boundaries.has(end)) continue
        }
        longest[kind] = end
      }
    }
    run(root, from, tokens, names, search, accept)
    for (let kind = 0; kind < search.kinds; kind++) {
      const end = longest[kind] ?? 0
      if (end === 0 || start < (lastEnd[kind] ?? 0)) continue
      found[kind]?.push({ start, end })
      lastEnd[kind] = end
    }
  }
  return found
}

/** Reads on from one token as long as any phrase may still be said. */
function run(
  root: State,
  from: number,
  tokens: readonly Token[],
  names: readonly (readonly string[])[],
  search: Search,
  accept: (state: State, next: number) => void,
): void {
  let active = close([root], from, tokens, search)
  for (let at = from; at < tokens.length && active.length > 0; at++) {
    const token = tokens[at]
    if (!token) return
    const next: State[] = []
    const own = names[at] ?? []
    for (const state of active) step(state, token, own, search, next)
    const said = close(next, at + 1, tokens, search)
    for (const state of said) if (state.accepts.length > 0) accept(state, at + 1)
    const mayPass = at > from && isPassedOver(token, search)
    active = mayPass ? close([...said, ...active], at + 1, tokens, search) : said
  }
}

/** A comma between words, and the ending that Turkish sets off a name with an apostrophe, stop no phrase. */
function isPassedOver({ text }: Token, { language, builder }: Search): boolean {
  if (!builder.isSpaced) return false
  return text === ',' || (language === 'tr' && text.length > 1 && text.startsWith("'"))
}

function step(
  state: State,
  token: Token,
  names: readonly string[],
  { builder }: Search,
  next: State[],
): void {
  if (state.on.size > 0)
    for (const name of names) {
      const one = state.on.get(name)
      if (one) next.push(one)
    }
  if (state.tight.size > 0 && !token.afterSpace) {
    const one = state.tight.get(token.text)
    if (one) next.push(one)
  }
  if (state.number.length > 0 && (token.kind === 'number' || HAN_NUMBER.test(token.text)))
    next.push(...state.number)
  if (state.any.length > 0 && token.kind !== 'mark') next.push(...state.any)
  if (state.gap.length > 0 && mayStandInGap(token, builder)) next.push(...state.gap)
}

function mayStandInGap({ text, opensLine }: Token, { isSpaced }: Builder): boolean {
  if (/^[.!?。！？]$/.test(text)) return false
  return isSpaced || !opensLine
}

/** All states that are reached without a further token; each once. */
function close(
  states: readonly State[],
  at: number,
  tokens: readonly Token[],
  search: Search,
): State[] {
  stamp++
  const closed: State[] = []
  const add = (state: State): void => {
    if (state.mark === stamp) return
    state.mark = stamp
    closed.push(state)
    for (const next of state.free) add(next)
    if (state.atStart.length > 0 && isStart(at, tokens, search)) for (const next of state.atStart) add(next)
    if (state.atEnd.length > 0 && isEnd(at, tokens, search)) for (const next of state.atEnd) add(next)
  }
  for (const state of states) add(state)
  return closed
}

function isStart(at: number, tokens: readonly Token[], { language }: Search): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!before || !token || token.opensLine) return true
  if (language === 'th' && token.afterSpace) return true
  return /^[.!?。！？…;:,，"(]$/.test(before.text)
}

function isEnd(at: number, tokens: readonly Token[], { language }: Search): boolean {
  const token = tokens[at]
  if (!token || token.opensLine) return true
  if (language === 'th' && token.afterSpace) return true
  return /^[.!?。！？…;,，)"]$/.test(token.text)
}

/** What a phrase may call this token: itself, and any prefix or suffix that some phrase uses. */
function namesOf({ text, kind }: Token, { isSpaced, prefixes, suffixes }: Builder): string[] {
  const names = [text]
  if (!isSpaced || kind === 'mark') return names
  for (let length = 1; length <= text.length; length++) {
    const prefix = text.slice(0, length)
    if (prefixes.has(prefix)) names.push(`${prefix}~`)
    const suffix = text.slice(text.length - length)
    if (suffixes.has(suffix)) names.push(`~${suffix}`)
  }
  return names
}

function wordBoundaries(text: string, language: Language): ReadonlySet<number> {
  const boundaries = new Set([0, text.length])
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  for (const { index } of segmenter.segment(text)) boundaries.add(index)
  return boundaries
}
