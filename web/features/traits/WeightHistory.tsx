import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queries } from '../../queries.ts'
import { Changes } from '../../ui/Changes.tsx'
import { useFormats } from '../../ui/formats.ts'
import { useTraitWords } from '../../ui/states.tsx'

/** Who changed which of the agency's weights, and when. */
export function WeightHistory(): ReactNode {
  const { data } = useQuery(queries.weightChanges())
  const formats = useFormats()
  const { name } = useTraitWords()
  if (data === undefined) return null
  return (
    <Changes
      occasions={data.changes.map(({ at, by, trait, from, to }) => ({
        key: `${at} ${trait}`,
        at,
        by,
        changes: [
          {
            what: name(trait),
            from: from === null ? null : formats.tenth(from),
            to: formats.tenth(to),
          },
        ],
      }))}
    />
  )
}
