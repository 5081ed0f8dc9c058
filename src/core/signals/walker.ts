import { DONE, type PhraseCode } from './phrase-code.ts'
import {
  aboutOf,
  ANY_WORD,
  END,
  GAP,
  GROUP,
  kindOf,
  NUMBER,
  OPTION,
  RUN,
  START,
  WORD,
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
      places =
        typeof places === 'number' ? this.take(step, places) : this.takeFromEach(step, places)
    }
    return NOWHERE
  }

  private takeFromEach(step: number, places: readonly number[]): Places {
    let ends: Places = NOWHERE
    for (const place of places) ends = both(ends, this.take(step, place))
    return ends
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
        return this.run(IN_GAP, 0, about, place)
      case RUN:
        return this.run(IS_WORD, 1, about, place)
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

  /** Some tokens whatever they are; commas among them do not count. */
  private run(allowed: number, least: number, most: number, place: number): Places {
    const { roles, tokens } = this.columns
    const ends: number[] = []
    let left = most
    for (let at = place; at <= tokens.count; at++) {
      if (at - place >= least) ends.push(at)
      if (at === tokens.count) break
      const isPassed = this.mayPass(at)
      if (left === 0 || !(isPassed || (roles[at] ?? 0) & allowed)) break
      if (!isPassed) left--
    }
    return ends.length === 0 ? NOWHERE : ends
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

/** The places of the one and of the other. */
function both(some: Places, others: Places): Places {
  if (some === NOWHERE || some === others) return others
  if (others === NOWHERE) return some
  const all = typeof some === 'number' ? [some] : [...some]
  for (const place of typeof others === 'number' ? [others] : others)
    if (!all.includes(place)) all.push(place)
  return all
}
