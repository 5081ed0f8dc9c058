import type { Assessment } from '../../model/assessment.ts'
import type { Reading } from '../indicators/indicator.ts'
import { hasAlternative } from '../indicators/learned-norms.ts'
import { readOutcomes } from '../outcomes/outcomes.ts'

type Standing = {
  readonly health: Pick<Assessment['health'], 'state' | 'estimate'>
  readonly traits: readonly Pick<Assessment['traits'][number], 'id' | 'state'>[]
}

/**
 * The same relationship as if nothing were known of how the client likes to be treated: no norm set,
 * none learned but those that compare it with its own past, without which nothing could be said.
 */
export function withoutCustoms({ relationship, outcomes }: Reading): Reading {
  const {
    replyWithinHours: _reply,
    contactEveryDays: _contact,
    reportEveryDays: _report,
    planEveryDays: _plan,
    ...norms
  } = relationship.norms
  const plain = {
    ...relationship,
    norms: { ...norms, profanity: 'neutral', interruptions: 'neutral', debate: 'neutral' },
    ignoresHabits: true,
  } as const
  return { relationship: plain, outcomes: readOutcomes(plain, outcomes) }
}

/** Whether any such norm took part: then it is worth asking what would be said without. */
export function isNormUsed({ health, traits }: Pick<Assessment, 'health' | 'traits'>): boolean {
  return (
    health.because.key.endsWith('ByNorm') ||
    traits.some(({ evidence }) =>
      evidence.some(
        ({ norm }) => norm !== null && !norm.startsWith('correction') && hasAlternative(norm),
      ),
    )
  )
}

/** The states that would be others without the norms; null where every one would be the same. */
export function compareWithout(judged: Standing, without: Standing): Assessment['withoutNorms'] {
  const traits = without.traits
    .filter(({ id, state }) => judged.traits.find((trait) => trait.id === id)?.state !== state)
    .map(({ id, state }) => ({ id, state }))
  const { state, estimate } = without.health
  if (traits.length === 0 && state === judged.health.state) return null
  return { health: { state, estimate }, traits }
}
