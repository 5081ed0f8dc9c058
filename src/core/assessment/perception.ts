import type { Side } from '../../model/side.ts'
import { mean } from '../../std/stats.ts'
import { WEEK } from '../../std/time.ts'
import { isBefore } from '../conversations/in-time.ts'
import type { Relationship } from '../conversations/relationship.ts'
import { HALF_YEAR } from '../indicators/indicator.ts'

/** Which way it is heading, asked of both sides: −2 … 2 each, and how far apart they are. */
export type Perception = {
  readonly ours: number
  readonly theirs: number
  readonly gap: number
  /** When the newest of the answers came that it rests on. */
  readonly at: Date
}

const LEAST_ANSWERS = 2
/** An answer counts until it has lost half of its weight as evidence; then it has to be asked anew. */
const WINDOW_WEEKS = HALF_YEAR

/** Each side's mean answer of the half-year up to a moment, drawn towards none by n/(n + 2); null unless both answered twice. */
export function comparePerception({ records }: Relationship, asOf: Date): Perception | null {
  const from = asOf.getTime() - WINDOW_WEEKS * WEEK
  const answers = records.flatMap((record) =>
    record.type === 'pulse' &&
    record.item === 'direction' &&
    typeof record.answer === 'number' &&
    record.at.getTime() >= from &&
    !isBefore(asOf, record.at)
      ? [{ at: record.at, side: record.person.side, answer: record.answer }]
      : [],
  )
  const of = (side: Side): number[] =>
    answers.filter((one) => one.side === side).map(({ answer }) => answer)
  const [ours, theirs] = [of('provider'), of('client')]
  const newest = answers.at(-1)
  if (!newest || ours.length < LEAST_ANSWERS || theirs.length < LEAST_ANSWERS) return null
  return {
    ours: shrink(ours),
    theirs: shrink(theirs),
    gap: Math.round((shrink(ours) - shrink(theirs)) * 100) / 100,
    at: newest.at,
  }
}

function shrink(values: readonly number[]): number {
  return Math.round(((mean(values) * values.length) / (values.length + 2)) * 100) / 100
}
