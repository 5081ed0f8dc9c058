import type { Side } from '../../model/side.ts'
import { mean } from '../../std/stats.ts'
import type { Relationship } from '../conversations/relationship.ts'

/** Which way it is heading, asked of both sides: −2 … 2 each, and how far apart they are. */
export type Perception = { readonly ours: number; readonly theirs: number; readonly gap: number }

const LEAST_ANSWERS = 2

/** Each side's mean answer, drawn towards none by n/(n + 2); null unless both answered twice. */
export function comparePerception({ records }: Relationship): Perception | null {
  const answers = (side: Side): number[] =>
    records.flatMap((record) =>
      record.type === 'pulse' &&
      record.item === 'direction' &&
      record.person.side === side &&
      typeof record.answer === 'number'
        ? [record.answer]
        : [],
    )
  const [ours, theirs] = [answers('provider'), answers('client')]
  if (ours.length < LEAST_ANSWERS || theirs.length < LEAST_ANSWERS) return null
  return {
    ours: shrink(ours),
    theirs: shrink(theirs),
    gap: Math.round((shrink(ours) - shrink(theirs)) * 100) / 100,
  }
}

function shrink(values: readonly number[]): number {
  return Math.round(((mean(values) * values.length) / (values.length + 2)) * 100) / 100
}
