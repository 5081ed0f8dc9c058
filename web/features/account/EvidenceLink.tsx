import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { cn } from '../../ui/cn.ts'

const route = getRouteApi('/clients/$id')

/** Opens the evidence of a trait (its id) or of a warning (`warning:` and its kind), as an address. */
export function EvidenceLink(props: {
  readonly source: string
  readonly className?: string
  readonly children: ReactNode
}): ReactNode {
  const { id } = route.useParams()
  return (
    <Link
      to="/clients/$id"
      params={{ id }}
      search={({ tab }) => ({ ...(tab === undefined ? {} : { tab }), evidence: props.source })}
      resetScroll={false}
      className={cn('rounded text-accent-ink underline-offset-2 hover:underline', props.className)}
    >
      {props.children}
    </Link>
  )
}
