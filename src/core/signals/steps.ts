/**
 * The steps of a phrase, each as one number: its kind, and above that what it is about. A language has
 * tens of thousands of them, and nothing else is as small and as quick to follow.
 */
export type Step = number
export type Steps = readonly Step[]

/** The word of this number in the vocabulary. */
export const WORD = 1
/** One of the alternatives of the choice of this number. */
export const GROUP = 2
/** The same, or none of them. */
export const OPTION = 3
/** Up to so many tokens of a sentence. */
export const GAP = 4
/** One up to so many words (of unspaced text: characters). */
export const RUN = 5
export const ANY_WORD = 6
export const NUMBER = 7
export const START = 8
export const END = 9
/** Up to so many words, or none (`[*]` inside a phrase). */
export const WORDS = 10

const KIND_BITS = 4

export function newStep(kind: number, about = 0): Step {
  return (about << KIND_BITS) | kind
}

export function kindOf(step: Step): number {
  return step & ((1 << KIND_BITS) - 1)
}

export function aboutOf(step: Step): number {
  return step >> KIND_BITS
}

/** Whether a step goes over some tokens or none, whatever they are. */
export function isStretch(step: Step): boolean {
  const kind = kindOf(step)
  return kind === GAP || kind === WORDS
}

const GAP_WORDS = 4
const GAP_CHARACTERS = 14
const ANY_CHARACTERS = 6

const start: Steps = [newStep(START)]
const end: Steps = [newStep(END)]
const number: Steps = [newStep(NUMBER)]
const anyWord: Steps = [newStep(ANY_WORD)]
const gapOfWords: Steps = [newStep(GAP, GAP_WORDS)]
const gapOfCharacters: Steps = [newStep(GAP, GAP_CHARACTERS)]
const anyCharacters: Steps = [newStep(RUN, ANY_CHARACTERS)]

/** The step that a sign of the notation stands for. */
export function anyOf(kind: 'gap' | 'any' | 'number' | 'start' | 'end', areSpaced: boolean): Steps {
  if (kind === 'gap') return areSpaced ? gapOfWords : gapOfCharacters
  if (kind === 'any') return areSpaced ? anyWord : anyCharacters
  if (kind === 'number') return number
  return kind === 'start' ? start : end
}
