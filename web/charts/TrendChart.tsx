import { area, curveMonotoneX, line } from 'd3-shape'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useId, useState } from 'react'
import { gapsOf, knownRuns } from './runs.ts'
import { useWidth } from './use-width.ts'

/** One week: null in all three numbers where there is too little evidence for any. */
export type TrendPoint = {
  readonly day: string
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
  /** The point in words, for the crosshair and for readers. */
  readonly words: string
}

type KnownPoint = TrendPoint & {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

const HEIGHT = 210
const LEFT = 28
const RIGHT = 8
const TOP = 8
const BOTTOM = 22
// A narrower gap holds no words in any of the languages.
const LEGIBLE = 116

function isKnown(point: TrendPoint): point is KnownPoint {
  return point.estimate !== null && point.low !== null && point.high !== null
}

type Scale = { readonly x: (index: number) => number; readonly y: (value: number) => number }

/** Health week by week: the pale ribbon is the 80 % interval; where nothing is known it is hatched. */
export function TrendChart(props: {
  readonly points: readonly TrendPoint[]
  readonly label: string
  /** What a hatched stretch says. */
  readonly gap: string
}): ReactNode {
  const [box, width] = useWidth()
  const [at, setAt] = useState<number | null>(null)
  const id = useId()
  const { points } = props
  const last = points.length - 1
  const scale: Scale = {
    x: (index) => LEFT + (index * (width - LEFT - RIGHT)) / Math.max(1, last),
    y: (value) => TOP + ((100 - value) / 100) * (HEIGHT - TOP - BOTTOM),
  }
  const current = at === null ? undefined : points[at]

  function onPointerMove(event: PointerEvent<SVGSVGElement>): void {
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left
    const index = Math.round(((left - LEFT) / (width - LEFT - RIGHT)) * last)
    setAt(Math.max(0, Math.min(last, index)))
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    event.stopPropagation()
    setAt((now) => Math.max(0, Math.min(last, now === null ? last : now + step)))
  }

  return (
    <div ref={box} className="relative" style={{ height: HEIGHT }}>
      {width > 0 ? (
        // The drawing is read as an image; the arrow keys only move what is read out below it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={props.label}
          aria-describedby={id}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the crosshair moves by the arrow keys
          tabIndex={0}
          className="rounded-sm"
          onPointerMove={onPointerMove}
          onPointerLeave={() => setAt(null)}
          onBlur={() => setAt(null)}
          onKeyDown={onKeyDown}
        >
          <Grid points={points} scale={scale} width={width} />
          <Series points={points} scale={scale} gap={props.gap} />
          {current !== undefined && at !== null ? (
            <Crosshair point={current} x={scale.x(at)} y={scale.y} />
          ) : null}
        </svg>
      ) : null}
      {current !== undefined && at !== null ? (
        <Bubble text={current.words} left={scale.x(at)} width={width} />
      ) : null}
      <p id={id} aria-live="polite" className="sr-only">
        {current?.words}
      </p>
    </div>
  )
}

function Series(props: {
  readonly points: readonly TrendPoint[]
  readonly scale: Scale
  readonly gap: string
}): ReactNode {
  const { points, scale } = props
  const id = useId()
  return (
    <>
      <defs>
        <pattern
          id={id}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="6" fill="var(--line-strong)" />
        </pattern>
      </defs>
      {gapsOf(points, isKnown).map(([first, end]) => (
        <Gap
          key={first}
          left={scale.x(first)}
          right={scale.x(end)}
          fill={`url(#${id})`}
          words={props.gap}
        />
      ))}
      {knownRuns(points, isKnown).map(([first, end]) => (
        <Run
          key={first}
          first={first}
          points={points.slice(first, end + 1).filter(isKnown)}
          scale={scale}
        />
      ))}
    </>
  )
}

/** A stretch with too little evidence, which says so where there is room for the words. */
function Gap(props: {
  readonly left: number
  readonly right: number
  readonly fill: string
  readonly words: string
}): ReactNode {
  const { left, right } = props
  const height = HEIGHT - TOP - BOTTOM
  return (
    <>
      <rect
        x={left}
        width={Math.max(4, right - left)}
        y={TOP}
        height={height}
        fill={props.fill}
        opacity="0.5"
      />
      {right - left < LEGIBLE ? null : (
        <text
          x={(left + right) / 2}
          y={TOP + height / 2 + 4}
          textAnchor="middle"
          stroke="var(--surface)"
          strokeWidth="5"
          strokeLinejoin="round"
          paintOrder="stroke"
          className="axis"
        >
          {props.words}
        </text>
      )}
    </>
  )
}

function Run(props: {
  readonly first: number
  readonly points: readonly KnownPoint[]
  readonly scale: Scale
}): ReactNode {
  const { points, scale, first } = props
  const x = (_: KnownPoint, index: number): number => scale.x(first + index)
  const ribbon = area<KnownPoint>()
    .x(x)
    .y0((point) => scale.y(point.low))
    .y1((point) => scale.y(point.high))
    .curve(curveMonotoneX)([...points])
  const estimate = line<KnownPoint>()
    .x(x)
    .y((point) => scale.y(point.estimate))
    .curve(curveMonotoneX)([...points])
  const only = points.length === 1 ? points[0] : undefined
  return (
    <>
      <path d={ribbon ?? ''} fill="var(--accent)" opacity="0.14" />
      <path d={estimate ?? ''} fill="none" stroke="var(--accent)" strokeWidth="2" />
      {only === undefined ? null : (
        <>
          <line
            x1={scale.x(first)}
            x2={scale.x(first)}
            y1={scale.y(only.low)}
            y2={scale.y(only.high)}
            stroke="var(--accent)"
            strokeWidth="6"
            opacity="0.2"
          />
          <circle cx={scale.x(first)} cy={scale.y(only.estimate)} r="3" fill="var(--accent)" />
        </>
      )}
    </>
  )
}

function Grid(props: {
  readonly points: readonly TrendPoint[]
  readonly scale: Scale
  readonly width: number
}): ReactNode {
  const { points, scale, width } = props
  const last = points.length - 1
  const wanted = width < 360 ? 2 : 4
  const ticks = [
    ...new Set(
      Array.from({ length: wanted }, (_, step) => Math.round((step * last) / (wanted - 1))),
    ),
  ]
  return (
    <g aria-hidden>
      {[0, 25, 50, 75, 100].map((value) => (
        <g key={value}>
          <line
            x1={LEFT}
            x2={width - RIGHT}
            y1={scale.y(value)}
            y2={scale.y(value)}
            stroke="var(--line)"
            strokeDasharray={value === 0 ? undefined : '2 3'}
          />
          <text x={LEFT - 7} y={scale.y(value) + 4} textAnchor="end" className="axis">
            {value}
          </text>
        </g>
      ))}
      {ticks.map((index) => (
        <text
          key={index}
          x={scale.x(index)}
          y={HEIGHT - 5}
          textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
          className="axis"
        >
          {points[index]?.day}
        </text>
      ))}
    </g>
  )
}

function Crosshair(props: {
  readonly point: TrendPoint
  readonly x: number
  readonly y: (value: number) => number
}): ReactNode {
  return (
    <g aria-hidden>
      <line x1={props.x} x2={props.x} y1={TOP} y2={HEIGHT - BOTTOM} stroke="var(--ink-3)" />
      {props.point.estimate === null ? null : (
        <circle
          cx={props.x}
          cy={props.y(props.point.estimate)}
          r="4"
          fill="var(--accent)"
          stroke="var(--surface)"
          strokeWidth="2"
        />
      )}
    </g>
  )
}

function Bubble(props: {
  readonly text: string
  readonly left: number
  readonly width: number
}): ReactNode {
  const side =
    props.left > props.width / 2
      ? { right: props.width - props.left + 10 }
      : { left: props.left + 10 }
  return (
    <p
      aria-hidden
      className="pointer-events-none absolute top-1 max-w-52 rounded-lg border border-line bg-raised px-2.5 py-1.5 text-xs font-medium tabular-nums shadow-pop"
      style={side}
    >
      {props.text}
    </p>
  )
}
