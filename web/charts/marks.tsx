import type { ReactNode, SVGProps } from 'react'
import type {
  DebateState,
  DirectionState,
  ExpectationState,
  HealthState,
} from '../../src/model/assessment.ts'
import type { TraitState } from '../../src/model/trait.ts'
import type { Tone } from '../ui/surfaces.tsx'

type Shape =
  | 'disc'
  | 'diamond'
  | 'triangle'
  | 'dashed'
  | 'ring'
  | 'half'
  | 'check'
  | 'dash'
  | 'star'
  | 'line'

type Look = { readonly shape: Shape; readonly tone: Tone }

/** Shape and colour say the same thing twice, so that neither has to be seen. */
export const healthLooks: Readonly<Record<HealthState, Look>> = {
  good: { shape: 'disc', tone: 'good' },
  watch: { shape: 'diamond', tone: 'watch' },
  poor: { shape: 'triangle', tone: 'poor' },
  unknown: { shape: 'dashed', tone: 'unknown' },
}

/** A bad trait never wears a tick or a cross: a red tick reads as good. */
export const traitLooks: Readonly<Record<TraitState, Look>> = {
  shown: { shape: 'check', tone: 'good' },
  fading: { shape: 'half', tone: 'watch' },
  missing: { shape: 'ring', tone: 'work' },
  absent: { shape: 'dash', tone: 'good' },
  forming: { shape: 'diamond', tone: 'watch' },
  present: { shape: 'triangle', tone: 'poor' },
  unknown: { shape: 'dashed', tone: 'unknown' },
}

export const expectationLooks: Readonly<Record<ExpectationState, Look>> = {
  open: { shape: 'ring', tone: 'unknown' },
  met: { shape: 'check', tone: 'good' },
  exceeded: { shape: 'star', tone: 'good' },
  missed: { shape: 'triangle', tone: 'poor' },
  withdrawn: { shape: 'line', tone: 'unknown' },
  unknown: { shape: 'dashed', tone: 'unknown' },
}

export const debateLooks: Readonly<Record<DebateState, Look>> = {
  open: { shape: 'diamond', tone: 'watch' },
  resolved: { shape: 'check', tone: 'good' },
  dropped: { shape: 'ring', tone: 'work' },
}

const ink = 'var(--tone)'
const paper = 'var(--surface)'

const drawings: Readonly<Record<Shape, ReactNode>> = {
  disc: <circle cx="8" cy="8" r="6" fill={ink} />,
  diamond: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill={ink} />,
  triangle: <path d="M8 1.7 15 14H1z" fill={ink} />,
  dashed: (
    <circle
      cx="8"
      cy="8"
      r="5.7"
      fill="none"
      stroke={ink}
      strokeWidth="1.8"
      strokeDasharray="2.7 1.8"
    />
  ),
  ring: <circle cx="8" cy="8" r="5.4" fill="none" stroke={ink} strokeWidth="2" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke={ink} strokeWidth="1.8" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill={ink} />
    </>
  ),
  check: (
    <>
      <circle cx="8" cy="8" r="6.5" fill={ink} />
      <path
        d="m5 8.2 2.2 2.2L11.2 6"
        fill="none"
        stroke={paper}
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  dash: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke={ink} strokeWidth="1.3" />
      <path d="M5.2 8h5.6" stroke={ink} strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  star: (
    <path d="m8 1.3 2 4.3 4.7.6-3.5 3.2.9 4.7L8 11.8l-4.1 2.3.9-4.7L1.3 6.2 6 5.6z" fill={ink} />
  ),
  line: <path d="M3 8h10" stroke={ink} strokeWidth="1.8" strokeLinecap="round" />,
}

/** A state's shape in its colour. It says nothing by itself: its word stands beside it. */
export function Mark(props: { readonly look: Look; readonly size?: number }): ReactNode {
  const size = props.size ?? 14
  return (
    <svg
      data-tone={props.look.tone}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      className="shrink-0"
      aria-hidden
    >
      {drawings[props.look.shape]}
    </svg>
  )
}

const arrows: Readonly<Record<DirectionState, string>> = {
  improving: 'M4 12 12 4M6 4h6v6',
  steady: 'M3 8h10M9.5 4.5 13 8l-3.5 3.5',
  declining: 'M4 4l8 8M12 6v6H6',
  unknown: 'M2.5 9.5c1.8-3.4 3.6-3.4 5.5-1.2s3.7 2.2 5.5-1.3',
}

export const directionTones: Readonly<Record<DirectionState, Tone>> = {
  improving: 'good',
  steady: 'unknown',
  declining: 'poor',
  unknown: 'unknown',
}

export function DirectionArrow(
  props: { readonly direction: DirectionState } & SVGProps<SVGSVGElement>,
): ReactNode {
  const { direction, ...rest } = props
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
      aria-hidden
      {...rest}
    >
      <path d={arrows[direction]} />
    </svg>
  )
}
