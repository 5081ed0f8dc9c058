import { ANY_NUMBER } from './vocabulary.ts'
import type { Choice, Step } from './steps.ts'

/** The needs of phrases: sets of words of which one must be there, or the phrase is not said. */
export type Needs = {
  /** The two rarest needs of some steps, the rarest first. */
  readonly needsOf: (steps: readonly Step[]) => readonly number[]
  /** The needs that each word meets. */
  readonly meets: readonly (readonly number[] | undefined)[]
  readonly count: () => number
}

type Need = { readonly words: readonly number[]; readonly weight: number; number: number }

/**
 * What is rare is told from the phrases themselves: words that many of them use are common in texts.
 */
export function openNeeds(
  phrases: readonly (readonly Step[])[],
  rarity: (word: number) => number,
): Needs {
  const uses = countUses(phrases)
  const byWord: Need[] = []
  const byChoice = new Map<Choice, Need | undefined>()
  const meets: number[][] = []
  let count = 1

  const weightOf = (word: number): number => (1 + (uses[word] ?? 0)) * rarity(word)
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
  return {
    needsOf: (steps) => needsAmong(steps).slice(0, 2).map(numberOf),
    meets,
    count: () => count,
  }
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
