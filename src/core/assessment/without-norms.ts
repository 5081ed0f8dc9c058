import type { Assessment } from '../../model/assessment.ts'
import type { AccountNorms } from '../../model/norms.ts'

type Judged = Pick<Assessment, 'health' | 'traits'>

/** The norms of a client that say nothing of how it likes to be treated: none set, none learned. */
export function withoutCustoms({
  replyWithinHours: _reply,
  contactEveryDays: _contact,
  reportEveryDays: _report,
  planEveryDays: _plan,
  ...norms
}: AccountNorms): AccountNorms {
  return { ...norms, profanity: 'neutral', interruptions: 'neutral', debate: 'neutral' }
}

/** Whether any norm took part: then it is worth asking what would be said without. */
export function isNormUsed({ health, traits }: Judged): boolean {
  return (
    health.because.key.endsWith('ByNorm') ||
    traits.some(({ evidence }) =>
      evidence.some(({ norm }) => norm !== null && !norm.startsWith('correction')),
    )
  )
}

/** The states that would be others without the norms; null where every one would be the same. */
export function compareWithout(judged: Judged, without: Judged): Assessment['withoutNorms'] {
  const traits = without.traits
    .filter(({ id, state }) => judged.traits.find((trait) => trait.id === id)?.state !== state)
    .map(({ id, state }) => ({ id, state }))
  const { state, estimate } = without.health
  if (traits.length === 0 && state === judged.health.state) return null
  return { health: { state, estimate }, traits }
}
