import type { HealthState } from './assessment.ts'

/** From here on the number alone is good, and below there poor (docs/rules.md, "Health"). */
export const GOOD_FROM = 65
export const POOR_BELOW = 40

/** Whether something graver than the evidence as a whole decides the label: then the number stands back. */
export function isHeldBack({
  state,
  estimate,
}: {
  readonly state: HealthState
  readonly estimate: number | null
}): boolean {
  if (estimate === null) return false
  return (
    (state === 'poor' && estimate >= POOR_BELOW) || (state === 'watch' && estimate >= GOOD_FROM)
  )
}
