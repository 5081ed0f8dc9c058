import type { ExpectationState } from '../../model/assessment.ts'
import type { Side } from '../../model/side.ts'
import type { Span } from '../../model/span.ts'
import type { Fingerprint } from '../../std/similarity.ts'
import type { Turn } from '../conversations/relationship.ts'

/** A promise and what became of it. */
export type Promised = {
  readonly id: string
  readonly by: Side
  readonly text: string
  readonly turn: Turn | null
  readonly span: Span | null
  readonly at: Date
  readonly due: string | null
  readonly state: ExpectationState
  /** When its fate was known: delivered, or seen to be missed. */
  readonly settledAt: Date | null
  /** The turn that shows its fate: the delivery, the thanks, the chaser. */
  readonly shownBy: Turn | null
  /** Whether the receiver was told before the due date that it would be late. */
  readonly toldBefore: boolean
}

/** A promise as it was given. */
export type Given = Pick<Promised, 'id' | 'by' | 'text' | 'span' | 'at' | 'due'> & {
  readonly turn: Turn
  /** The fingerprint of its words, without the day: what speaks of it shares some of them. */
  readonly matter: Fingerprint
  /** The fingerprint of the thing alone, by which one promise is told from another; empty where none is named. */
  readonly thing: Fingerprint
  /** The same of its own clause alone: what is said around a new day names no thing. */
  readonly ownThing: Fingerprint
}

/** A promise and the one that gave it another day before its own had come. */
export type Moves = ReadonlyMap<Given, Given>

export type Fate = Pick<Promised, 'state' | 'settledAt' | 'shownBy' | 'toldBefore'>
