import { ANY_NUMBER } from './vocabulary.ts'
import type { Choice, Step } from './steps.ts'

/** The needs of phrases: sets of words of which one must be there, or the phrase is not said. */
export type Needs = {
  /** The two rarest needs of some steps, and within how many tokens they must be met. */
  readonly filterOf: (steps: readonly Step[]) => Filter
  /** The needs that each word meets. */
  readonly meets: readonly (readonly number[] | undefined)[]
  readonly count: () => number
}

/** Two needs, the rarer first; 0 is a need that is always met. */
export type Filter = readonly { readonly need: number; readonly reach: number }[]

type Need = { readonly words: readonly number[]; readonly weight: number; number: number }

/**
 * What is rare is told from the phrases themselves: words that many of them use are common in texts.
 */
export function openNeeds(phrases: readonly (readonly Step[])[]): Needs {
  const uses = countUses(phrases)
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
      const [rarest] = needsAmong(steps)
      if (!rarest) return undefined
      for (const word of rarest.words) words.add(word)
    }
    let weight = 0
    for (const word of words) weight += weightOf(word)
    return { words: [...words], weight, number: 0 }
  }
  const needsAmong = (steps: readonly Step[]): Need[] => {
    if (steps.length === 1 && steps[0]) return orNone(needOf(steps[0]))
    return steps.flatMap((step) => orNone(needOf(step))).toSorted((a, b) => a.weight - b.weight)
  }
  const numberOf = (need: Need): number => {
    if (need.number > 0) return need.number
    need.number = count++
    for (const word of need.words) (meets[word] ??= []).push(need.number)
    return need.number
  }
  const filterOf = (steps: readonly Step[]): Filter => {
    let reach = 0
    const found = steps.flatMap((step) => {
      reach += lengthOf(step)
      const need = needOf(step)
      return need ? [{ need, reach }] : []
    })
    const [first, second] = found.toSorted((a, b) => a.need.weight - b.need.weight)
    return [first, second].map((one) => ({
      need: one ? numberOf(one.need) : 0,
      reach: one?.reach ?? 0,
    }))
  }
  return { filterOf, meets, count: () => count }
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

function orNone<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item]
}

/** How many phrases and choices use each word. */
function countUses(phrases: readonly (readonly Step[])[]): number[] {
  const uses: number[] = []
  const seen = new Set<Choice>()
  const count = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (step.kind === 'word') uses[step.word] = (uses[step.word] ?? 0) + 1
      if (step.kind !== 'group' || seen.has(step.choice)) continue
      seen.add(step.choice)
      step.choice.alternatives.forEach(count)
    }
  }
  phrases.forEach(count)
  return uses
}
