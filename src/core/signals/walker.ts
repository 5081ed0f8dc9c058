import { ANYTHING, DONE, type PhraseCode } from './phrase-code.ts'
import {
  aboutOf,
  ANY_WORD,
  END,
  GAP,
  GROUP,
  isStretch,
  kindOf,
  NUMBER,
  OPTION,
  RUN,
  START,
  WORD,
  WORDS,
} from './steps.ts'
import {
  CLOSES,
  IN_GAP,
  IS_NUMBER,
  IS_WORD,
  OPENS,
  PASSED_OVER,
  type TextColumns,
} from './text-columns.ts'
import { glimpseOf } from './vocabulary.ts'
import type { WordsFound } from './words-found.ts'

/** Places between tokens: nearly always one, which is then not worth a list; −1 is none. */
export type Places = number | readonly number[]
const NOWHERE = -1

/**
 * Follows steps through a text. A place is that of the token before which it lies.
 *
 * Between the words of a phrase there may be a comma, which is passed over before the next word.
 */
export class Walker {
  /** The token with which the phrase begins: no comma is passed over there. */
  from = 0
  private columns: TextColumns
  private readonly code: PhraseCode
  private readonly found: WordsFound
  /** Tells this text from all before: what is remembered of a choice may be of another. */
  private base = 0
  /** By choices: where in which text one was last looked for, and where it ended then. */
  private readonly lookedAt: number[] = []
  private readonly ends: Places[] = []

  constructor(code: PhraseCode, columns: TextColumns, found: WordsFound) {
    this.code = code
    this.columns = columns
    this.found = found
  }

  /** Starts upon another text. */
  open(columns: TextColumns, base: number): void {
    this.columns = columns
    this.base = base
  }

  /** Before bases are used again. */
  forget(): void {
    this.lookedAt.fill(-1)
  }

  /** All places where steps may end that begin at this one; the steps by their place in the code. */
  walk(steps: number, begin: number): Places {
    const { list } = this.code
    let places: Places = begin
    for (let at = steps; places !== NOWHERE; at++) {
      const step = list.at(at)
      if (step === DONE) return places
      if (typeof places !== 'number')
        places = isStretch(step) ? this.stretched(step, places) : this.takeFromEach(step, places)
      else if (!isStretch(step)) places = this.take(step, places)
      else {
        let last = this.endOfStretch(step, places)
        while (isStretch(list.at(at + 1))) last = this.endOfStretch(list.at(++at), last)
        const next = list.at(at + 1)
        if (next === DONE) return placesFrom(places, last)
        places = this.takeWithin(next, places, last)
        at++
      }
    }
    return NOWHERE
  }

  /** A step from every place of a stretch: nearly all of them are dismissed at a glance. */
  private takeWithin(step: number, first: number, last: number): Places {
    const sought = this.glimpseOfStep(step)
    let ends: Places = NOWHERE
    for (let place = first; place <= last; place++)
      if (this.mayTake(sought, place)) ends = both(ends, this.take(step, place))
    return ends
  }

  private takeFromEach(step: number, places: readonly number[]): Places {
    const sought = this.glimpseOfStep(step)
    let ends: Places = NOWHERE
    for (const place of places)
      if (this.mayTake(sought, place)) ends = both(ends, this.take(step, place))
    return ends
  }

  private mayTake(sought: number, place: number): boolean {
    return sought === ANYTHING || this.found.mayBegin(sought, place) || this.mayPass(place)
  }

  /** A glimpse of the words that the step may begin with; `ANYTHING` where it needs no certain one. */
  private glimpseOfStep(step: number): number {
    const kind = kindOf(step)
    const about = aboutOf(step)
    if (kind === WORD) return glimpseOf(about)
    if (kind === GROUP && this.code.firstFreeWay(about) === 0) return this.code.beginningsOf(about)
    return ANYTHING
  }

  private take(step: number, place: number): Places {
    const about = aboutOf(step)
    switch (kindOf(step)) {
      case WORD:
        return this.takeWord(about, place)
      case GROUP:
        return this.choose(about, place)
      case OPTION:
        return both(place, this.choose(about, place))
      case GAP:
      case WORDS:
        return placesFrom(place, this.endOfStretch(step, place))
      case RUN:
        return placesFrom(place + 1, this.endOfRun(IS_WORD, about, place))
      case START:
        return this.takeStart(place)
      case END:
        return (this.columns.bounds[place] ?? 0) & CLOSES ? place : NOWHERE
      case NUMBER:
        return this.takeOne(IS_NUMBER, place)
      case ANY_WORD:
        return this.takeOne(IS_WORD, place)
      default:
        return NOWHERE
    }
  }

  private takeWord(word: number, place: number): Places {
    let ends: Places = NOWHERE
    for (let at = place; ; at++) {
      const end = this.found.endOf(word, at)
      if (end > 0) ends = both(ends, end)
      if (!this.mayPass(at)) return ends
    }
  }

  private mayPass(at: number): boolean {
    return ((this.columns.roles[at] ?? 0) & PASSED_OVER) !== 0 && at > this.from
  }

  private takeStart(place: number): Places {
    let ends: Places = NOWHERE
    for (let at = place; ; at++) {
      if ((this.columns.bounds[at] ?? 0) & OPENS) ends = both(ends, at)
      if (!this.mayPass(at)) return ends
    }
  }

  /** A token of a role; a number may be written as several. */
  private takeOne(role: number, place: number): Places {
    let ends: Places = NOWHERE
    for (let at = place; ; at++) {
      if ((this.columns.roles[at] ?? 0) & role) {
        ends = both(ends, at + 1)
        if (role === IS_NUMBER) ends = both(ends, this.takeOne(role, at + 1))
      }
      if (!this.mayPass(at)) return ends
    }
  }

  /** All places that a stretch leads to from any of these. */
  private stretched(step: number, places: readonly number[]): Places {
    const ends: number[] = []
    let next = 0
    for (const place of places.toSorted((a, b) => a - b)) {
      const last = this.endOfStretch(step, place)
      for (next = Math.max(next, place); next <= last; next++) ends.push(next)
    }
    return ends
  }

  private endOfStretch(step: number, place: number): number {
    return this.endOfRun(kindOf(step) === GAP ? IN_GAP : IS_WORD, aboutOf(step), place)
  }

  /** How far a run of so many tokens may reach; commas among them do not count. */
  private endOfRun(allowed: number, most: number, place: number): number {
    const { roles, tokens } = this.columns
    let left = most
    let at = place
    for (; at < tokens.count; at++) {
      const isPassed = this.mayPass(at)
      if (left === 0 || !(isPassed || (roles[at] ?? 0) & allowed)) break
      if (!isPassed) left--
    }
    return at
  }

  /** Where the alternatives of a choice end that begin here. */
  private choose(choice: number, place: number): Places {
    const here = this.base + place
    while (this.lookedAt.length <= choice) {
      this.lookedAt.push(-1)
      this.ends.push(NOWHERE)
    }
    if (this.lookedAt[choice] === here) return this.ends[choice] ?? NOWHERE
    const ends = this.endsOf(choice, place)
    this.lookedAt[choice] = here
    this.ends[choice] = ends
    return ends
  }

  private endsOf(choice: number, place: number): Places {
    const { code, found } = this
    let ends: Places = NOWHERE
    for (let way = code.firstFreeWay(choice); way > 0; way = code.nextWay(way))
      ends = both(ends, this.walk(code.stepsOfWay(way), place))
    const beginnings = code.beginningsOf(choice)
    for (let at = place; at < this.columns.tokens.count; at++) {
      const last = found.mayBegin(beginnings, at) ? found.lastAt(at) : 0
      for (let slot = found.firstAt(at); slot < last; slot++) {
        const first = code.firstWay(choice, found.words[slot] ?? 0)
        for (let way = first; way > 0; way = code.nextWay(way))
          ends = both(ends, this.walk(code.stepsOfWay(way), found.ends[slot] ?? 0))
      }
      if (!this.mayPass(at)) break
    }
    return ends
  }
}

/** From one place up to another. */
function placesFrom(first: number, last: number): Places {
  if (first >= last) return first === last ? first : NOWHERE
  const places: number[] = []
  for (let place = first; place <= last; place++) places.push(place)
  return places
}

/** The places of the one and of the other. */
function both(some: Places, others: Places): Places {
  if (some === NOWHERE || some === others) return others
  if (others === NOWHERE) return some
  const all = typeof some === 'number' ? [some] : [...some]
  for (const place of typeof others === 'number' ? [others] : others)
    if (!all.includes(place)) all.push(place)
  return all
}
