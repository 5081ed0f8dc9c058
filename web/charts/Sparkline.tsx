import type { ReactNode } from 'react'
import type { Tone } from '../ui/surfaces.tsx'
import { gapsOf, knownRuns } from './runs.ts'

const HEIGHT = 26
const PAD = 3

const known = (point: number | null): point is number => point !== null

/** Twelve weeks of health at a glance. The axis spans at least 40 points, so noise looks like noise. */
export function Sparkline(props: {
  readonly points: readonly (number | null)[]
  readonly tone: Tone
  readonly label: string
  readonly width?: number
}): ReactNode {
  const width = props.width ?? 92
  const { points } = props
  const values = points.filter(known)
  const { bottom, span } = axisOf(values)
  const x = (index: number): number =>
    PAD + (index * (width - 2 * PAD)) / Math.max(1, points.length - 1)
  const y = (value: number): number => HEIGHT - PAD - ((value - bottom) / span) * (HEIGHT - 2 * PAD)
  const last = points.findLastIndex(known)
  const lastValue = points[last]
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={props.label}
      data-tone={props.tone}
      className="block shrink-0"
    >
      {gapsOf(points, known).map(([first, end]) => (
        <line
          key={first}
          x1={x(first)}
          x2={x(end)}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          stroke="var(--line-strong)"
          strokeWidth="1.5"
          strokeDasharray="2 3"
        />
      ))}
      {knownRuns(points, known).map(([first, end]) => (
        <polyline
          key={first}
          points={points
            .slice(first, end + 1)
            .map((value, step) => `${x(first + step)},${y(value ?? 0)}`)
            .join(' ')}
          fill="none"
          stroke="var(--tone)"
          strokeWidth="1.6"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      {known(lastValue ?? null) && lastValue !== undefined && lastValue !== null ? (
        <circle cx={x(last)} cy={y(lastValue)} r="2.4" fill="var(--tone)" />
      ) : null}
    </svg>
  )
}

const LEAST_SPAN = 40

function axisOf(values: readonly number[]): { readonly bottom: number; readonly span: number } {
  if (values.length === 0) return { bottom: 0, span: 100 }
  const low = Math.min(...values)
  const high = Math.max(...values)
  const span = Math.max(LEAST_SPAN, high - low)
  const bottom = Math.min(100 - span, Math.max(0, (low + high) / 2 - span / 2))
  return { bottom, span }
}
