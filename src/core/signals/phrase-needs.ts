import { ANY_NUMBER } from './vocabulary.ts'
import type { Choice, Step } from './steps.ts'

/** The needs of phrases: sets of words of which one must be there, or the phrase is not said. */
type Needs = {
  /** Counts the words that a phrase uses. */
  readonly note: (steps: readonly Step[]) => void
  /** The two rarest needs of steps that have so many tokens before them. */
  readonly filterOf: (steps: readonly Step[], before: number) => Filter
  /** The needs that each word meets. */
  readonly meets: readonly (readonly number[] | undefined)[]
  readonly count: () => number
}

/** Two needs, each with the number of tokens within which it must be met; 0 is always met. */
export type Filter = readonly [need: number, reach: number, otherNeed: number, otherReach: number]

type Need = { readonly words: readonly number[]; readonly weight: number; number: number }

/**
 * What is rare is told from the phrases themselves: words that many of them use are common in texts.
 */
export function openNeeds(): Needs {
  const uses: number[] = []
  const byWord: Need[] = []
  const byChoice = new Map<Choice, Need | undefined>()
  const meets: number[][] = []
  let count = 1

  const weightOf = (word: number): number => 1 + (uses[word] ?? 0)
  const needOfWord = (word: number): Need =>
    (byWord[word] ??= { words: [word], weight: weightOf(word), number: 0 })
  const needOf = (step: Step): Need | undefined => {
    if (step.kind === 'word') return needOfWord(step.word)
    if (step.kind === 'number') return needOfWord(ANY_NUMBER)
    if (step.kind !== 'group' || step.isOptional) return undefined
    if (!byChoice.has(step.choice)) byChoice.set(step.choice, needOfChoice(step.choice))
    return byChoice.get(step.choice)
  }
  const needOfChoice = ({ alternatives }: Choice): Need | undefined => {
    const words = new Set<number>()
    for (const steps of alternatives) {
      const rarest = rarestOf(steps)
      if (!rarest) return undefined
      for (const word of rarest.words) words.add(word)
    }
    let weight = 0
    for (const word of words) weight += weightOf(word)
    return { words: [...words], weight, number: 0 }
  }
  const rarestOf = (steps: readonly Step[]): Need | undefined => {
    let rarest: Need | undefined
    for (const step of steps) {
      const need = needOf(step)
      if (need && (!rarest || need.weight < rarest.weight)) rarest = need
    }
    return rarest
  }
  const numberOf = (need: Need | undefined): number => {
    if (!need) return 0
    if (need.number > 0) return need.number
    need.number = count++
    for (const word of need.words) (meets[word] ??= []).push(need.number)
    return need.number
  }
  const filterOf = (steps: readonly Step[], before: number): Filter => {
    let reach = before
    let rarest: Need | undefined
    let other: Need | undefined
    let rarestReach = 0
    let otherReach = 0
    for (const step of steps) {
      reach += lengthOf(step)
      const need = needOf(step)
      if (need && (!rarest || need.weight < rarest.weight)) {
        other = rarest
        otherReach = rarestReach
        rarest = need
        rarestReach = reach
      } else if (need && (!other || need.weight < other.weight)) {
        other = need
        otherReach = reach
      }
    }
    return [numberOf(rarest), rarestReach, numberOf(other), otherReach]
  }
  const seen = new Set<Choice>()
  const note = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (step.kind === 'word') uses[step.word] = (uses[step.word] ?? 0) + 1
      if (step.kind !== 'group' || seen.has(step.choice)) continue
      seen.add(step.choice)
      step.choice.alternatives.forEach(note)
    }
  }
  return { note, filterOf, meets, count: () => count }
}

const LONGEST_NUMBER = 8

/** The most tokens that a step reaches over. */
function lengthOf(step: Step): number {
  if (step.kind === 'group') return lengthOfChoice(step.choice)
  if (step.kind === 'run') return step.most
  if (step.kind === 'word') return step.length
  return step.kind === 'number' ? LONGEST_NUMBER : step.kind === 'word of any kind' ? 1 : 0
}

function lengthOfChoice(choice: Choice): number {
  if (choice.length !== undefined) return choice.length
  let longest = 0
  for (const steps of choice.alternatives)
    longest = Math.max(
      longest,
      steps.reduce((sum, step) => sum + lengthOf(step), 0),
    )
  choice.length = longest
  return longest
}
