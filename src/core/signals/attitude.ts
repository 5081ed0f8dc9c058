import type { Act } from '../../model/signal.ts'
import type { Span } from '../../model/span.ts'
import { overlaps } from './match.ts'
import type { PhraseSet } from './phrase.ts'

type AttitudePhrases = Readonly<
  Record<
    'warm' | 'veryWarm' | 'cold' | 'veryCold' | 'unless' | 'negatorsBefore' | 'negatorsAfter',
    PhraseSet
  >
>

/** What an act by itself says of the relationship; defaults, to be fitted. */
const weightOfAct: Partial<Readonly<Record<Act, number>>> = {
  praise: 1.2,
  thanks: 0.5,
  complaint: -1.2,
  escalation: -0.8,
  blame: -0.6,
  'refusal-to-explain': -0.3,
}

const KIND_FACES = /[❤♥😀😃😄😁😊🙂😍🥰😘🤩🎉🥳👏💪🙌👍🙏✨💙💚💛🧡💜]|:-?\)|555+|(?:^|\s)(?:haha|kkk|rsrs)/gu
const UNKIND_FACES = /[😡😠🤬😤👎💩🖕😒🙄]/gu

/** The attitude that the words show, from −1 to 1: phrases, what the message does, and faces. */
export function scoreAttitude(
  text: string,
  phrases: AttitudePhrases,
  find: (set: PhraseSet) => Span[],
  acts: Partial<Record<Act, number>>,
  given: string,
): number {
  const unless = find(phrases.unless)
  const before = find(phrases.negatorsBefore)
  const after = find(phrases.negatorsAfter)
  const isNegated = (span: Span): boolean =>
    before.some(({ start, end }) => end <= span.start && isNear(text, end, span.start) && start < span.start) ||
    after.some(({ start }) => start >= span.end && isNear(text, span.end, start))

  let sum = 0
  const count = (set: PhraseSet, weight: number): void => {
    for (const span of find(set)) {
      if (overlaps(span, unless)) continue
      sum += isNegated(span) ? (weight > 0 ? -0.7 * weight : -0.2 * weight) : weight
    }
  }
  count(phrases.warm, 1)
  count(phrases.veryWarm, 2)
  count(phrases.cold, -1)
  count(phrases.veryCold, -2)

  for (const [act, weight] of Object.entries(weightOfAct))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are acts.
    if ((acts[act as Act] ?? 0) >= 0.5) sum += weight
  sum += 0.5 * Math.min(2, given.match(KIND_FACES)?.length ?? 0)
  sum -= 0.9 * Math.min(2, given.match(UNKIND_FACES)?.length ?? 0)
  return Math.tanh(0.5 * sum)
}

/** Within three words, or twelve characters where a script has no spaces, in one sentence. */
function isNear(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to)
  if (/[.!?。！？\n]/.test(between)) return false
  return /[\u0e00-\u9fff]/.test(between) ? /^\S{0,8}$/.test(between) : between.trim().split(/\s+/).length <= 3
}
