import { ANYTHING, DONE, type PhraseCode } from './phrase-code.ts'
import { aboutOf, GROUP, kindOf, NUMBER, OPTION, WORD } from './steps.ts'
import { ANY_NUMBER } from './vocabulary.ts'

/** The needs of phrases: sets of words of which one must be there, or the phrase is not said. */
type Needs = {
  /** Counts the words that steps use, by their place in the code. */
  readonly note: (steps: number) => void
  /** The two rarest needs of steps that have so many tokens before them. */
  readonly filterOf: (steps: number, before: number) => Filter
  /** The needs that each word meets. */
  readonly meets: ReadonlyMap<number, readonly number[]>
  readonly count: () => number
}

/** Two needs, each with the number of tokens within which it must be met; 0 is always met. */
export type Filter = readonly [need: number, reach: number, otherNeed: number, otherReach: number]

type Need = { readonly words: readonly number[]; readonly weight: number; number: number }

/**
 * What is rare is told from the phrases themselves: words that many of them use are common in texts.
 */
export function openNeeds(code: PhraseCode): Needs {
  const uses: number[] = []
  const byWord: (Need | undefined)[] = []
  const byChoice = new Map<number, Need | undefined>()
  const meets = new Map<number, number[]>()
  let count = 1

  const stepAt = (place: number): number => code.list.at(place)
  const weightOf = (word: number): number => 1 + (uses[word] ?? 0)
  const needOfWord = (word: number): Need =>
    (byWord[word] ??= { words: [word], weight: weightOf(word), number: 0 })
  const needOf = (step: number): Need | undefined => {
    const kind = kindOf(step)
    if (kind === WORD) return needOfWord(aboutOf(step))
    if (kind === NUMBER) return needOfWord(ANY_NUMBER)
    if (kind !== GROUP) return undefined
    const choice = aboutOf(step)
    if (!byChoice.has(choice)) byChoice.set(choice, needOfChoice(choice))
    return byChoice.get(choice)
  }
  const needOfChoice = (choice: number): Need | undefined => {
    const words = new Set<number>()
    code.eachAlternative(choice, (steps) => {
      for (const word of rarestOf(steps)?.words ?? [ANYTHING]) words.add(word)
    })
    if (words.has(ANYTHING)) return undefined
    let weight = 0
    for (const word of words) weight += weightOf(word)
    return { words: [...words], weight, number: 0 }
  }
  const rarestOf = (steps: number): Need | undefined => {
    let rarest: Need | undefined
    for (let at = steps; stepAt(at) !== DONE; at++) {
      const need = needOf(stepAt(at))
      if (need && (!rarest || need.weight < rarest.weight)) rarest = need
    }
    return rarest
  }
  const numberOf = (need: Need | undefined): number => {
    if (!need) return 0
    if (need.number > 0) return need.number
    need.number = count++
    for (const word of need.words) {
      const met = meets.get(word)
      if (met) met.push(need.number)
      else meets.set(word, [need.number])
    }
    return need.number
  }
  const filterOf = (steps: number, before: number): Filter => {
    let reach = before
    let rarest: Need | undefined
    let other: Need | undefined
    let rarestReach = 0
    let otherReach = 0
    for (let at = steps; stepAt(at) !== DONE; at++) {
      reach += code.lengthOf(stepAt(at))
      const need = needOf(stepAt(at))
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
  const seen = new Set<number>()
  const note = (steps: number): void => {
    for (let at = steps; stepAt(at) !== DONE; at++) {
      const kind = kindOf(stepAt(at))
      const about = aboutOf(stepAt(at))
      if (kind === WORD) uses[about] = (uses[about] ?? 0) + 1
      if ((kind !== GROUP && kind !== OPTION) || seen.has(about)) continue
      seen.add(about)
      code.eachAlternative(about, note)
    }
  }
  return { note, filterOf, meets, count: () => count }
}
