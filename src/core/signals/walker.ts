import { beginsOf } from './openings.ts'
import type { Choice, Step } from './steps.ts'
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

/** Places between tokens; nearly always one or two. */
type Places = readonly number[]
const nowhere: Places = []

/**
 * Follows steps through a text. A place is that of the token before which it lies.
 *
 * Between the words of a phrase there may be a comma, which is passed over before the next word.
 */
export class Walker {
  /** The token with which the phrase begins: no comma is passed over there. */
  from = 0
  private columns: TextColumns
  private readonly found: WordsFound
  /** Tells this text from all before: what a choice remembers may be of another. */
  private base = 0

  constructor(columns: TextColumns, found: WordsFound) {
    this.columns = columns
    this.found = found
  }

  /** Starts upon another text. */
  open(columns: TextColumns, base: number): void {
    this.columns = columns
    this.base = base
  }

  /** All places where the steps may end that begin at these. */
  walk(steps: readonly Step[], begin: Places): Places {
    let places = begin
    for (let at = 0; at < steps.length && places.length > 0; at++) {
      const step = steps[at]
      if (step) places = this.take(step, places)
    }
    return places
  }

  private take(step: Step, places: Places): Places {
    const [only] = places
    if (step.kind === 'group' && !step.isOptional && places.length === 1 && only !== undefined)
      return this.choose(step.choice, only)
    const ends: number[] = []
    for (const place of places) {
      if (step.kind === 'word') this.takeWord(step.word, place, ends)
      else if (step.kind === 'group') {
        if (step.isOptional) add(ends, place)
        for (const end of this.choose(step.choice, place)) add(ends, end)
      } else if (step.kind === 'run') this.run(step, place, ends)
      else this.takeAny(step.kind, place, ends)
    }
    return ends
  }

  private takeWord(word: number, place: number, ends: number[]): void {
    for (let at = place; ; at++) {
      const end = this.found.endOf(word, at)
      if (end > 0) add(ends, end)
      if (!this.mayPass(at)) return
    }
  }

  private mayPass(at: number): boolean {
    return ((this.columns.roles[at] ?? 0) & PASSED_OVER) !== 0 && at > this.from
  }

  private takeAny(
    kind: 'word of any kind' | 'number' | 'start' | 'end',
    place: number,
    ends: number[],
  ): void {
    const { roles, bounds, tokens } = this.columns
    if (kind === 'end') {
      if ((bounds[place] ?? 0) & CLOSES) add(ends, place)
      return
    }
    for (let at = place; at <= tokens.count; at++) {
      const role = at < tokens.count ? (roles[at] ?? 0) : 0
      if (kind === 'start') {
        if ((bounds[at] ?? 0) & OPENS) add(ends, at)
      } else if (kind === 'number') {
        if (role & IS_NUMBER) this.takeNumbers(at, ends)
      } else if (role & IS_WORD) add(ends, at + 1)
      if (at >= tokens.count || !this.mayPass(at)) return
    }
  }

  /** A number may be written as several. */
  private takeNumbers(place: number, ends: number[]): void {
    add(ends, place + 1)
    if (place + 1 < this.columns.tokens.count) this.takeAny('number', place + 1, ends)
  }

  /** Some tokens whatever they are; commas among them do not count. */
  private run(
    { over, least, most }: Extract<Step, { kind: 'run' }>,
    place: number,
    ends: number[],
  ): void {
    const { roles, tokens } = this.columns
    const allowed = over === 'gap' ? IN_GAP : IS_WORD
    let left = most
    for (let at = place; at <= tokens.count; at++) {
      if (at - place >= least) add(ends, at)
      if (at === tokens.count) return
      const role = roles[at] ?? 0
      const isPassed = role & PASSED_OVER && at > this.from
      if (left === 0 || !(isPassed || role & allowed)) return
      if (!isPassed) left--
    }
  }

  /** Where the alternatives of a choice end that begin here. */
  choose(choice: Choice, place: number): Places {
    const here = this.base + place
    if (choice.lookedAt === here) return choice.ends
    const ends = this.endsOf(choice, place)
    choice.lookedAt = here
    choice.ends = ends
    return ends
  }

  private endsOf(choice: Choice, place: number): Places {
    const { byWord, byAny } = choice.begins ?? beginsOf(choice)
    const { found } = this
    let ends: number[] | undefined
    for (let at = place; at < this.columns.tokens.count; at++) {
      const last = found.lastAt(at)
      for (let slot = found.firstAt(at); slot < last; slot++) {
        const rests = byWord.get(found.words[slot] ?? 0)
        if (!rests) continue
        ends ??= []
        const behind = found.ends[slot] ?? 0
        for (const rest of rests)
          if (rest.length === 0) add(ends, behind)
          else for (const end of this.walk(rest, [behind])) add(ends, end)
      }
      if (!this.mayPass(at)) break
    }
    for (const steps of byAny) for (const end of this.walk(steps, [place])) add((ends ??= []), end)
    return ends ?? nowhere
  }
}

function add(places: number[], place: number): void {
  if (!places.includes(place)) places.push(place)
}
