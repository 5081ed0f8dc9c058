import type { Assessment } from '../model/assessment.ts'

type Ranked = Pick<Assessment, 'health' | 'direction' | 'heard' | 'warnings'>

/** The most urgent kind of relationship first: what can still be lost, before what is only unclear. */
const kinds: readonly ((of: Ranked) => boolean)[] = [
  ({ health }) => health.state === 'poor',
  ({ health, direction }) => health.state === 'watch' && direction.state === 'declining',
  ({ heard }) => heard.state === 'quiet',
  ({ health }) => health.state === 'watch',
  ({ health }) => health.state === 'unknown',
  () => true,
]

const directions = { declining: 3, unknown: 2, steady: 1, improving: 0 } as const

/** A number that sorts accounts by how soon they want looking at; within a kind by warnings, then direction. */
export function urgencyOf(assessment: Ranked): number {
  const kind = kinds.length - kinds.findIndex((isKind) => isKind(assessment))
  const alerts = assessment.warnings.filter(({ alert }) => alert).length
  const warnings = Math.min(assessment.warnings.length + alerts, 99)
  return kind * 1000 + warnings * 10 + directions[assessment.direction.state]
}
