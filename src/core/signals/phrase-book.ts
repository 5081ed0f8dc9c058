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
 *
 * What follows upon a state is built when a text first gets there: most phrases are never begun.
 */
type State = {
  /** What is still to be built behind this state. */
  rests: Rest[]
  /** The next states by what a token is: `word`, `prefix~` or `~suffix`. */
  on?: Map<string, State>
  /** The next states where the token must follow without a space. */
  tight?: Map<string, State>
  /** The next states by rule, and those that need no further token. */
  number?: State[]
  any?: State[]
  gap?: State[]
  atStart?: State[]
  atEnd?: State[]
  free?: State[]
  accepts?: { readonly kind: number; readonly wholeWords: boolean }
  /** Where the choices and runs that start here lead: the same one leads to the same state. */
  after?: Map<string, State>
  /** The last search that has been here. */
  mark: number
}

/** The rest of a phrase, and where it leads once it has been said. */
type Rest = { readonly items: Phrase; readonly at: number; readonly goto: State }

type Builder = {
  readonly isSpaced: boolean
  readonly prefixes: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  /** What a phrase may call a token, by its text. */
  readonly names: Map<string, readonly string[]>
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
  const root = newState()
  const read = phraseReader(language, classes)
  const ends = { prefixes: new Set<string>(), suffixes: new Set<string>() }
  for (const [kind, name] of kinds.entries())
    for (const given of phrases[name]) {
      const wholeWords = given.startsWith('=')
      const goto = { ...newState(), accepts: { kind, wholeWords } }
      const items = read(wholeWords ? given.slice(1) : given)
      collectEnds(items, ends)
      for (const way of withoutOpening(items)) root.rests.push({ items: way, at: 0, goto })
    }
  const isSpaced = language !== 'zh' && language !== 'th'
  const builder: Builder = { isSpaced, ...ends, names: new Map() }
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
  return { rests: [], mark: 0 }
}

/** The word beginnings and ends that phrases ask for: every token is looked at for them. */
function collectEnds(
  items: Phrase,
  ends: { readonly prefixes: Set<string>; readonly suffixes: Set<string> },
): void {
  for (const item of items) {
    if ('of' in item) for (const phrase of item.of) collectEnds(phrase, ends)
    if (item.kind !== 'words' || !item.text.includes('~')) continue
    const tokens = tokensOf(item.text.replace(/^~|~$/g, ''))
    if (item.text.startsWith('~')) ends.suffixes.add(tokens[0]?.text ?? '')
    if (item.text.endsWith('~')) ends.prefixes.add(tokens.at(-1)?.text ?? '')
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

/** Builds what follows upon a state, as far as the next state. */
function expand(state: State, builder: Builder): void {
  const { rests } = state
  state.rests = []
  for (const rest of rests) say(state, rest, builder)
}

function say(state: State, { items, at, goto }: Rest, builder: Builder): void {
  const item = items[at]
  if (!item) addFree(state, goto)
  else sayItem(state, item, builder).rests.push({ items, at: at + 1, goto })
}

function addFree(state: State, next: State): void {
  state.free ??= []
  state.free.push(next)
}

/** Adds one item behind a state and gives the state in which it has been said. */
function sayItem(state: State, item: PhraseItem, builder: Builder): State {
  if (item.kind === 'words') return sayWords(state, item.text, builder)
  const key = 'source' in item ? `${item.kind} ${item.source}` : item.kind
  const known = state.after?.get(key)
  if (known) return known
  state.after ??= new Map()
  if (!('source' in item)) {
    const next = sayRule(state, item.kind, builder)
    state.after.set(key, next)
    return next
  }
  const end = newState()
  state.after.set(key, end)
  for (const phrase of item.of) say(state, { items: phrase, at: 0, goto: end }, builder)
  if (item.kind === 'optional') addFree(state, end)
  return end
}

function sayRule(
  state: State,
  kind: 'gap' | 'any' | 'number' | 'start' | 'end',
  builder: Builder,
): State {
  if (kind === 'gap')
    return addRun(state, 'gap', builder.isSpaced ? GAP_WORDS : GAP_CHARACTERS, true)
  if (kind === 'number') return addNumber(state)
  if (kind === 'start') return addStep(state, 'atStart')
  if (kind === 'end') return addStep(state, 'atEnd')
  return builder.isSpaced ? addStep(state, 'any') : addRun(state, 'any', ANY_CHARACTERS, false)
}

type RuleEdge = 'any' | 'gap' | 'atStart' | 'atEnd' | 'number'

function addEdge(state: State, by: RuleEdge, next: State): void {
  const edges = state[by] ?? []
  edges.push(next)
  state[by] = edges
}

function addStep(state: State, by: RuleEdge): State {
  const next = newState()
  addEdge(state, by, next)
  return next
}

/** Up to so many tokens; `mayBeNone` where none will do. */
function addRun(state: State, by: 'gap' | 'any', most: number, mayBeNone: boolean): State {
  const end = newState()
  let last = newState()
  addFree(state, last)
  if (mayBeNone) addFree(last, end)
  for (let i = 0; i < most; i++) {
    const next = addStep(last, by)
    addFree(next, end)
    last = next
  }
  return end
}

function addNumber(state: State): State {
  const next = addStep(state, 'number')
  addEdge(next, 'number', next)
  const end = newState()
  addFree(next, end)
  return end
}

function sayWords(state: State, text: string, builder: Builder): State {
  if (!builder.isSpaced) return sayTokens(state, text.replaceAll('~', ''))
  if (!text.includes("n't")) return sayTokens(state, text)
  const end = newState()
  addFree(sayTokens(state, text), end)
  addFree(sayTokens(state, text.replaceAll("n't", 'nt')), end)
  return end
}

function sayTokens(state: State, text: string): State {
  const opens = text.startsWith('~')
  const closes = text.endsWith('~')
  const tokens = tokensOf(text.replace(/^~|~$/g, ''))
  let last = state
  for (const [place, token] of tokens.entries()) {
    const isSuffix = opens && place === 0
    const isPrefix = closes && place === tokens.length - 1
    const name = isSuffix ? `~${token.text}` : isPrefix ? `${token.text}~` : token.text
    const isTight = place > 0 && !token.afterSpace && token.kind === 'character'
    last = follow(last, isTight ? 'tight' : 'on', name)
  }
  return last
}

function follow(state: State, by: 'on' | 'tight', name: string): State {
  const branches = state[by] ?? new Map<string, State>()
  state[by] = branches
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
  const names = tokens.map((token) => knownNames(token, search.builder))
  const found: Span[][] = Array.from({ length: search.kinds }, () => [])
  const lastEnd = new Int32Array(search.kinds)
  /** The furthest end of each kind that a phrase beginning at this token has reached. */
  const longest = new Map<number, number>()
  let boundaries: ReadonlySet<number> | undefined

  for (let from = 0; from < tokens.length; from++) {
    const start = tokens[from]?.start ?? 0
    const accept = ({ accepts }: State, next: number): void => {
      const end = tokens[next - 1]?.end ?? 0
      if (!accepts || end <= (longest.get(accepts.kind) ?? 0)) return
      if (accepts.wholeWords) {
        boundaries ??= wordBoundaries(text, search.language)
        if (!boundaries.has(start) || !boundaries.has(end)) return
      }
      longest.set(accepts.kind, end)
    }
    run(root, from, tokens, names, search, accept)
    if (longest.size === 0) continue
    for (const [kind, end] of longest) {
      if (start < (lastEnd[kind] ?? 0)) continue
      found[kind]?.push({ start, end })
      lastEnd[kind] = end
    }
    longest.clear()
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
    for (const state of said) if (state.accepts) accept(state, at + 1)
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
  if (state.on)
    for (const name of names) {
      const one = state.on.get(name)
      if (one) next.push(one)
    }
  if (state.tight && !token.afterSpace) {
    const one = state.tight.get(token.text)
    if (one) next.push(one)
  }
  if (state.number && (token.kind === 'number' || HAN_NUMBER.test(token.text)))
    next.push(...state.number)
  if (state.any && token.kind !== 'mark') next.push(...state.any)
  if (state.gap && mayStandInGap(token, builder)) next.push(...state.gap)
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
    if (state.rests.length > 0) expand(state, search.builder)
    if (state.free) for (const next of state.free) add(next)
    if (state.atStart && isStart(at, tokens, search)) for (const next of state.atStart) add(next)
    if (state.atEnd && isEnd(at, tokens, search)) for (const next of state.atEnd) add(next)
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

const REMEMBERED_NAMES = 50_000

function knownNames(token: Token, { names, ...builder }: Builder): readonly string[] {
  const known = names.get(token.text)
  if (known) return known
  const found = namesOf(token, builder)
  if (names.size >= REMEMBERED_NAMES) names.clear()
  names.set(token.text, found)
  return found
}

/** What a phrase may call this token: itself, and any prefix or suffix that some phrase uses. */
function namesOf(
  { text, kind }: Token,
  { isSpaced, prefixes, suffixes }: Omit<Builder, 'names'>,
): string[] {
  const found = [text]
  if (!isSpaced || kind === 'mark') return found
  for (let length = 1; length <= text.length; length++) {
    const prefix = text.slice(0, length)
    if (prefixes.has(prefix)) found.push(`${prefix}~`)
    const suffix = text.slice(text.length - length)
    if (suffixes.has(suffix)) found.push(`~${suffix}`)
  }
  return found
}

function wordBoundaries(text: string, language: Language): ReadonlySet<number> {
  const boundaries = new Set([0, text.length])
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  for (const { index } of segmenter.segment(text)) boundaries.add(index)
  return boundaries
}
