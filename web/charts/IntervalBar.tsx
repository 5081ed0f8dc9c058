import type { ReactNode } from 'react'
import { cn } from '../ui/cn.ts'
import type { Tone } from '../ui/surfaces.tsx'

type IntervalBarProps = {
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  readonly tone: Tone
  /** What the far end of the track stands for: 100 for health, 1 for a trait. */
  readonly of?: number
  readonly className?: string
}

/**
 * The 80 % interval as a pale bar on a track, the estimate as a tick.
 *
 * Without a number there is neither: the track is hatched. The words beside it carry the meaning,
 * so it is hidden from readers.
 */
export function IntervalBar(props: IntervalBarProps): ReactNode {
  const { estimate, low, high, of = 100 } = props
  const known = estimate !== null && low !== null && high !== null
  return (
    <span
      aria-hidden
      data-tone={props.tone}
      className={cn('relative block h-3.5 w-27 shrink-0', props.className)}
    >
      <span
        className={`absolute inset-x-0 rounded-full ${known ? 'top-[5.5px] h-[3px] bg-track' : 'hatched top-[3.5px] h-[7px]'}`}
      />
      {known ? (
        <>
          <span
            className="absolute top-[3.5px] h-[7px] rounded-full bg-tone opacity-30"
            style={{ left: `${(low / of) * 100}%`, width: `${((high - low) / of) * 100}%` }}
          />
          <span
            className="absolute top-px h-3 w-[3px] -translate-x-1/2 rounded-full bg-tone"
            style={{ left: `${(estimate / of) * 100}%` }}
          />
        </>
      ) : null}
    </span>
  )
}
