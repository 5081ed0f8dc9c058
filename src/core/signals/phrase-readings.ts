import type { Language } from '../../model/language.ts'
import type { TokenSort } from './alphabet.ts'
import { type Acceptance, expand, type Run, type State } from './phrase-states.ts'
import { openTransitions } from './transitions.ts'

/**
 * How far all phrases that begin at one token have been read: the states of their machine that are
 * reached, found once and remembered, so that reading on is one look into a table (a lazy
 * deterministic automaton). Readings go by their numbers.
 */
export type Reading = {
  /** Where a token leads on from; none where nothing more can be said. */
  readonly states: readonly State[]
  /** What may stand between here and where phrases go on. */
  readonly gaps: readonly Gap[]
  /** What the last token has brought to its end. */
  readonly says: readonly Acceptance[]
  /** No token has been read yet. */
  readonly isFirst: boolean
}

/** What is to be done with a reading, as a sum. */
export const LEADS_ON = 1
export const HAS_GAPS = 2
export const SAYS = 4

/** All runs of one kind that begin at a reading. */
export type Gap = Omit<Run, 'goto'> & { readonly start: Start }

/** Where a reading begins: the root, or behind a gap. */
export type Start = {
  readonly states: readonly State[]
  /** The readings that begin here, by what bounds them. */
  readonly begun: (number | undefined)[]
  /** Whether a token of this sort leads on from here: 0 unknown, 1 no, 2 maybe. */
  leadsOn: Uint8Array
  /** The latest tokens in a row, by their serial numbers, from which nothing is said here. */
  silentFrom: number
  silentTo: number
}

/** What stands before and behind a token, as bits of its sign beside the sort of its text. */
export const NEXT_OPENS = 1
export const NEXT_CLOSES = 2
export const AFTER_SPACE = 4
export const SORT_SHIFT = 3
const BOUNDS = NEXT_OPENS | NEXT_CLOSES
const FEWEST_SORTS = 256

export type Reader = {
  /** The reading of a number. */
  get(reading: number): Reading
  /** What is to be done with it. */
  tasksOf(reading: number): number
  /** The reading that begins at the root, or behind a gap, where the last token has this sign. */
  begin(sign: number, start?: Start): number
  /** Whether anything may be said from here on where the next token has this sign. */
  mayLeadOn(sign: number, start?: Start): boolean
  /** The reading after one more token. */
  readOn(reading: number, sign: number): number
  /** Forgets all readings where there are too many: none may be under way. */
  tidy(): void
}

const MOST_READINGS = 15_000
const none: readonly never[] = []
const nothing: Reading = { states: none, gaps: none, says: none, isFirst: false }

/** Reads the phrases that begin at the root of a machine. */
export function openReader(root: State, sorts: readonly TokenSort[], language: Language): Reader {
  const readings: Reading[] = []
  const tasks: number[] = []
  const transitions = openTransitions()
  const numbers = new Map<string, number>()
  const starts = new Map<string, Start>()
  const atRoot = newStart([root])

  const number = (reading: Reading): number => {
    const { states, gaps, says } = reading
    const leads = states.length > 0 ? LEADS_ON : 0
    tasks.push(leads + (gaps.length > 0 ? HAS_GAPS : 0) + (says.length > 0 ? SAYS : 0))
    return readings.push(reading) - 1
  }
  const NOTHING = number(nothing)

  const startOf = (states: readonly State[]): Start => {
    const key = idsOf(states)
    const start = starts.get(key) ?? newStart(states)
    starts.set(key, start)
    return start
  }
  /** Whether such a token could lead on, whatever stands around it. */
  const looksOn = ({ states }: Start, sort: TokenSort | undefined): boolean => {
    const closed = close(states, BOUNDS, language)
    return (
      !sort ||
      closed.some(({ accepts, runs }) => accepts ?? runs) ||
      sort.isPassedOver ||
      step(closed, sort, 0).length > 0
    )
  }
  const readingOf = (said: readonly State[], active: readonly State[]): Reading => ({
    states: orNone(active.filter(leadsOn)),
    gaps: orNone(gapsOf(active, startOf)),
    says: orNone(said.flatMap(({ accepts = [] }) => accepts)),
    isFirst: false,
  })
  const remember = (said: readonly State[], active: readonly State[]): number => {
    if (active.length === 0) return NOTHING
    const key = `${idsOf(said)}|${said === active ? '' : idsOf(active)}`
    const reading = numbers.get(key) ?? number(readingOf(said, active))
    numbers.set(key, reading)
    return reading
  }
  const follow = ({ states, isFirst }: Reading, sign: number): number => {
    const sort = sorts[sign >> SORT_SHIFT]
    if (!sort) return NOTHING
    const said = close(step(states, sort, sign), sign, language)
    const mayPass = sort.isPassedOver && !isFirst
    return remember(said, mayPass ? close([...said, ...states], sign, language) : said)
  }
  const get = (reading: number): Reading => readings[reading] ?? nothing
  return {
    get,
    tasksOf: (reading) => tasks[reading] ?? 0,
    begin: (sign, start = atRoot) => {
      const found = start.begun[sign & BOUNDS]
      if (found !== undefined) return found
      const closed = close(start.states, sign, language)
      const reading = number({ ...readingOf(closed, closed), isFirst: start === atRoot })
      start.begun[sign & BOUNDS] = reading
      return reading
    },
    mayLeadOn: (sign, start = atRoot) => {
      const sort = sign >> SORT_SHIFT
      const known = start.leadsOn[sort]
      if (known) return known > 1
      const may = looksOn(start, sorts[sort])
      if (sort >= start.leadsOn.length) start.leadsOn = grown(start.leadsOn, sort)
      start.leadsOn[sort] = may ? 2 : 1
      return may
    },
    readOn: (reading, sign) => {
      const found = transitions.find(reading, sign)
      if (found >= 0) return found
      const next = follow(get(reading), sign)
      transitions.add(reading, sign, next)
      return next
    },
    tidy: () => {
      if (readings.length < MOST_READINGS) return
      readings.length = NOTHING + 1
      tasks.length = NOTHING + 1
      transitions.clear()
      numbers.clear()
      starts.clear()
      atRoot.begun.length = 0
    },
  }
}

/** Most lists of a reading are empty; those are one and the same. */
function orNone<Item>(list: readonly Item[]): readonly Item[] {
  return list.length > 0 ? list : none
}

function grown(table: Uint8Array, place: number): Uint8Array {
  const larger = new Uint8Array(2 * place)
  larger.set(table)
  return larger
}

function newStart(states: readonly State[]): Start {
  return {
    states,
    begun: [],
    leadsOn: new Uint8Array(FEWEST_SORTS),
    silentFrom: 0,
    silentTo: 0,
  }
}

/** The runs that begin at these states, those of one kind as one. */
function gapsOf(states: readonly State[], startOf: (states: readonly State[]) => Start): Gap[] {
  const runs = states.flatMap((state) => state.runs ?? [])
  return (['gap', 'any'] as const).flatMap((kind) => {
    const [first, ...others] = runs.filter(({ over }) => over === kind)
    if (!first) return []
    const start = startOf([first, ...others].map(({ goto }) => goto))
    return { over: kind, least: first.least, most: first.most, start }
  })
}

/** Whether a token leads on from here, now or (passed over) later. */
function leadsOn({ on, tight, number, any, runs, atStart, atEnd }: State): boolean {
  return Boolean(on ?? tight ?? number ?? any ?? runs ?? atStart ?? atEnd)
}

function idsOf(states: readonly State[]): string {
  return states
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)
    .join(' ')
}

/** The states that a token leads to. */
function step(states: readonly State[], sort: TokenSort, sign: number): State[] {
  const next: State[] = []
  const isTight = (sign & AFTER_SPACE) === 0
  for (const { on, tight, number, any } of states) {
    for (const name of sort.names) {
      const one = on?.get(name)
      if (one) next.push(one)
      const other = isTight ? tight?.get(name) : undefined
      if (other) next.push(other)
    }
    if (number && sort.isNumber) next.push(...number)
    if (any && !sort.isMark) next.push(...any)
  }
  return next
}

/** All states that are reached without a further token; each once. */
function close(states: readonly State[], sign: number, language: Language): State[] {
  if (states.length === 0) return []
  const closed = new Set<State>()
  const add = (state: State): void => {
    if (closed.has(state)) return
    closed.add(state)
    while (state.rests) expand(state, language)
    state.free?.forEach(add)
    if (sign & NEXT_OPENS) state.atStart?.forEach(add)
    if (sign & NEXT_CLOSES) state.atEnd?.forEach(add)
  }
  states.forEach(add)
  return [...closed]
}
