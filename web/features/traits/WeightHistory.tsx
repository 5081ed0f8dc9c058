import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queries } from '../../queries.ts'
import { Changes } from '../../ui/Changes.tsx'
import { useFormats } from '../../ui/formats.ts'
import { useTraitWords } from '../../ui/states.tsx'

/** Who changed which of the agency's weights, and when; those that were saved together stand together. */
export function WeightHistory(): ReactNode {
  const { data } = useQuery(queries.weightChanges())
  const formats = useFormats()
  const { name } = useTraitWords()
  if (data === undefined) return null
  const together = Map.groupBy(data.changes, ({ at, by }) => `${at} ${by}`)
  return (
    <Changes
      occasions={[...together].map(([key, changes]) => ({
        key,
        at: changes[0]?.at ?? '',
        by: changes[0]?.by ?? null,
        changes: changes.map(({ trait, from, to }) => ({
          what: name(trait),
          from: from === null ? null : formats.number(from),
          to: formats.number(to),
        })),
      }))}
    />
  )
}
