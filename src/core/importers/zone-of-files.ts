import type { Norms } from '../../model/norms.ts'

/** The zone of files that name none, such as chat exports: that of the clients, where all have the same. */
export function zoneOfFiles({
  defaults,
  accounts,
}: Pick<Norms, 'defaults' | 'accounts'>): string | undefined {
  const zones = new Set(Object.values(accounts).map(({ timeZone = defaults.timeZone }) => timeZone))
  const [zone = defaults.timeZone] = zones
  return zones.size <= 1 ? zone : undefined
}
