import { type Begins, type Choice, newChoice, type Opening, type Step } from './steps.ts'
import { ANY_NUMBER } from './vocabulary.ts'

/** No certain word: the rest is then all there is. */
export const ANYTHING = 0

/** The ways to begin these steps, what can be left out among them. */
export function openingsOf(steps: readonly Step[]): readonly Opening[] {
  const [first, ...rest] = steps
  const whole = { word: ANYTHING, length: 0, rest: steps }
  if (first?.kind === 'word') return [{ word: first.word, length: first.length, rest }]
  if (first?.kind === 'number')
    return [{ word: ANY_NUMBER, length: 1, rest: [MORE_NUMBERS, ...rest] }]
  if (first?.kind !== 'group') return [whole]
  const begun = openingsOfChoice(first.choice)
  const openings = begun.some(({ word }) => word === ANYTHING)
    ? [whole]
    : begun.map((one) =>
        one.rest.length === 0 ? { ...one, rest } : { ...one, rest: [...one.rest, ...rest] },
      )
  return first.isOptional ? [...openings, ...openingsOf(rest)] : openings
}

/** A number may be written as several. */
const MORE_NUMBERS: Step = {
  kind: 'group',
  isOptional: true,
  choice: newChoice([[{ kind: 'number' }]]),
}

function openingsOfChoice(choice: Choice): readonly Opening[] {
  choice.openings ??= choice.alternatives.flatMap(openingsOf)
  return choice.openings
}

/** Made when a choice is first looked for. */
export function beginsOf(choice: Choice): Begins {
  if (choice.begins) return choice.begins
  const byWord = new Map<number, (readonly Step[])[]>()
  const byAny: (readonly Step[])[] = []
  for (const { word, rest } of openingsOfChoice(choice)) {
    const known = byWord.get(word)
    if (word === ANYTHING) byAny.push(rest)
    else if (known) known.push(rest)
    else byWord.set(word, [rest])
  }
  choice.begins = { byWord, byAny }
  choice.openings = undefined
  return choice.begins
}
