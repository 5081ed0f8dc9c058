import type { Act } from '../../model/signal.ts'
import type { Span } from '../../model/span.ts'
import { blendAttitude, leanOf } from './models/blend.ts'
import type { Odds } from './models/read-heads.ts'
import { firstBehind, firstFrom, overlaps } from './overlaps.ts'

export const attitudeKinds = [
  'warm',
  'veryWarm',
  'cold',
  'veryCold',
  'unless',
  'negatorsBefore',
  'negatorsAfter',
] as const
type AttitudeKind = (typeof attitudeKinds)[number]

type Wording = {
  /** Folded, as the phrases were found in it. */
  readonly text: string
  readonly given: string
  readonly acts: Partial<Record<Act, number>>
  readonly odds: Odds
}

/** What an act by itself says of the relationship; defaults, to be fitted. */
const weightOfAct: Partial<Readonly<Record<Act, number>>> = {
  praise: 1.2,
  thanks: 0.5,
  complaint: -1.2,
  escalation: -0.6,
  blame: -0.6,
  'refusal-to-explain': -0.35,
}

const KIND_FACES =
  /[❤♥😀😃😄😁😊🙂😍🥰😘🤩🎉🥳👏💪🙌👍🙏✨💙💚💛🧡💜]|:-?\)|555+|(?:^|\s)(?:haha|kkk|rsrs)/gu
const UNKIND_FACES = /[😡😠🤬😤👎💩🖕😒🙄]/gu

/** The attitude that the words show, from −1 to 1: phrases, what the message does, faces, and the models. */
export function scoreAttitude(
  { text, given, acts, odds }: Wording,
  find: (kind: AttitudeKind) => readonly Span[],
): number {
  const unless = find('unless')
  const before = find('negatorsBefore')
  const after = find('negatorsAfter')
  const isNegated = ({ start, end }: Span): boolean => {
    const last = before[firstBehind(start, before) - 1]?.end
    const next = after[firstFrom(end, after)]?.start
    return (
      (last !== undefined && isNear(text, last, start)) ||
      (next !== undefined && isNear(text, end, next))
    )
  }

  let sum = 0
  let isMisleading = false
  const count = (kind: AttitudeKind, weight: number): void => {
    for (const span of find(kind)) {
      if (overlaps(span, unless)) {
        isMisleading = true
        continue
      }
      sum += isNegated(span) ? (weight > 0 ? -0.7 * weight : -0.2 * weight) : weight
    }
  }
  count('warm', 1)
  count('veryWarm', 2)
  count('cold', -1)
  count('veryCold', -2)

  for (const [act, weight] of Object.entries(weightOfAct))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are acts.
    if ((acts[act as Act] ?? 0) >= 0.5) sum += weight
  sum += 0.5 * Math.min(2, given.match(KIND_FACES)?.length ?? 0)
  sum -= 0.9 * Math.min(2, given.match(UNKIND_FACES)?.length ?? 0)
  // Where its words mean something else, a model goes by such words, and shows nothing.
  const isUnsure = isMisleading && sum === 0
  return Math.tanh(0.5 * (isUnsure ? leanOf(sum, odds) : blendAttitude(sum, odds, acts)))
}

/** Within three words, or twelve characters where a script has no spaces, in one sentence. */
function isNear(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to)
  if (/[.!?。！？\n]/.test(between)) return false
  return /[\u0e00-\u9fff]/.test(between)
    ? /^[^\s,，;；]{0,8}$/.test(between)
    : between.trim().split(/\s+/).length <= 3
}
