import { clientSideTraits } from '../../model/trait.ts'
import { lines } from './lines.ts'
import type { JudgedTrait } from './trait-states.ts'

/** From this mean on, a good trait is shown although there are signs of its opposite. */
const SURE = 0.65

const ofTheClient: ReadonlySet<string> = new Set(clientSideTraits)

/**
 * Beside a sign of its opposite, a good trait of ours has to be surer to be shown: replies and promises
 * in time do not make up for questions left open. A client may be warm and cross in one month.
 */
export function besideTheirOpposites(traits: readonly JudgedTrait[]): JudgedTrait[] {
  const signs = new Set(
    traits.flatMap(({ id, state }) => (state === 'forming' || state === 'present' ? [id] : [])),
  )
  const doubted = new Set(
    lines.flatMap(({ good, bad }) =>
      good && bad && signs.has(bad) && !ofTheClient.has(good) ? [good] : [],
    ),
  )
  return traits.map((trait) =>
    trait.state === 'shown' && doubted.has(trait.id) && trait.posterior.mean < SURE
      ? { ...trait, state: 'missing' }
      : trait,
  )
}
