import type { Language } from '../../model/language.ts'
import { isSpaced, namedTokens, spellings } from './alphabet.ts'
import type { Phrase, PhraseItem } from './phrase.ts'

/**
 * One state of the machine that reads all phrases of a language at once (a Thompson automaton over
 * tokens). Phrases that begin alike share their states as far as they are alike, like the branches of a
 * trie: a state stands for one way to get to it, so what is added behind it belongs to all who got there.
 *
 * What follows upon a state is built when a text first gets there: most phrases are never begun.
 */
export type State = {
  readonly id: number
  /** What is still to be built behind this state. */
  rests?: Rest[] | undefined
  /** The next states by what a token is: `word`, `prefix~` or `~suffix`. */
  on?: Map<string, State>
  /** The next states where the token must follow without a space. */
  tight?: Map<string, State>
  /** The next states by rule, and those that need no further token. */
  number?: State[]
  any?: State[]
  runs?: Run[]
  atStart?: State[]
  atEnd?: State[]
  free?: State[]
  accepts?: Acceptance
  /** Where the choices and runs that start here lead: the same one leads to the same state. */
  after?: Map<string, State>
}

/** Some tokens, whatever they are, that lead to a state: those of a gap, or any but marks. */
export type Run = {
  readonly over: 'gap' | 'any'
  readonly least: number
  readonly most: number
  readonly goto: State
}

/** A phrase of this kind has been said. */
export type Acceptance = { readonly kind: number; readonly wholeWords: boolean }

/** The rest of a phrase, and where it leads once it has been said. */
type Rest = { readonly items: Phrase; readonly at: number; readonly goto: State }

const GAP_WORDS = 4
const GAP_CHARACTERS = 14
const ANY_CHARACTERS = 6

let states = 0

export function newState(accepts?: Acceptance): State {
  return { id: states++, ...(accepts && { accepts }) }
}

/** Adds a phrase that begins at the root and leads to `goto`. */
export function addPhrase(root: State, phrase: Phrase, goto: State): void {
  for (const items of withoutOpening(phrase)) addRest(root, { items, at: 0, goto })
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
export function expand(state: State, language: Language): void {
  const { rests = [] } = state
  state.rests = undefined
  for (const rest of rests) say(state, rest, language)
}

function say(state: State, { items, at, goto }: Rest, language: Language): void {
  const item = items[at]
  if (!item) addFree(state, goto)
  else addRest(sayItem(state, item, language), { items, at: at + 1, goto })
}

function addRest(state: State, rest: Rest): void {
  if (state.rests) state.rests.push(rest)
  else state.rests = [rest]
}

function addFree(state: State, next: State): void {
  if (state.free) state.free.push(next)
  else state.free = [next]
}

/** Adds one item behind a state and gives the state in which it has been said. */
function sayItem(state: State, item: PhraseItem, language: Language): State {
  if (item.kind === 'words') return sayWords(state, item.text, language)
  const key = 'source' in item ? `${item.kind} ${item.source}` : item.kind
  const known = state.after?.get(key)
  if (known) return known
  state.after ??= new Map()
  if (!('source' in item)) {
    const next = sayRule(state, item.kind, language)
    state.after.set(key, next)
    return next
  }
  const end = newState()
  state.after.set(key, end)
  for (const phrase of item.of) say(state, { items: phrase, at: 0, goto: end }, language)
  if (item.kind === 'optional') addFree(state, end)
  return end
}

function sayRule(
  state: State,
  kind: 'gap' | 'any' | 'number' | 'start' | 'end',
  language: Language,
): State {
  if (kind === 'number') return addNumber(state)
  if (kind === 'start') return addStep(state, 'atStart')
  if (kind === 'end') return addStep(state, 'atEnd')
  if (kind === 'any' && isSpaced(language)) return addStep(state, 'any')
  if (kind === 'any') return addRun(state, { over: kind, least: 1, most: ANY_CHARACTERS })
  const most = isSpaced(language) ? GAP_WORDS : GAP_CHARACTERS
  return addRun(state, { over: kind, least: 0, most })
}

function addStep(state: State, by: 'any' | 'atStart' | 'atEnd' | 'number'): State {
  const next = newState()
  state[by] = [...(state[by] ?? []), next]
  return next
}

function addRun(state: State, run: Omit<Run, 'goto'>): State {
  const goto = newState()
  state.runs = [...(state.runs ?? []), { ...run, goto }]
  return goto
}

function addNumber(state: State): State {
  const next = addStep(state, 'number')
  next.number = [next]
  const end = newState()
  addFree(next, end)
  return end
}

function sayWords(state: State, text: string, language: Language): State {
  const [only = '', ...others] = spellings(text, isSpaced(language))
  if (others.length === 0) return saySpelling(state, only)
  const end = newState()
  for (const one of [only, ...others]) addFree(saySpelling(state, one), end)
  return end
}

function saySpelling(state: State, text: string): State {
  let last = state
  for (const { name, isTight } of namedTokens(text))
    last = follow(last, isTight ? 'tight' : 'on', name)
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
