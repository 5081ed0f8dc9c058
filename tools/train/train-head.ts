import type { Head } from '../../src/core/signals/models/head.ts'
import { calibrate } from './calibrate.ts'
import type { Lesson } from './examples.ts'
import { learn, type Linear, logOdds } from './learn.ts'
import { countGrams, type Matrix, matrixOf } from './matrix.ts'
import type { Plan } from './plan.ts'
import { adjust, prune, toHead } from './prune.ts'

export type Trained = {
  /** Learned from all rows but those of development splits. */
  readonly whole: Head
  /** Learned without the held rows, to measure on them. */
  readonly trial: Head
  /** Of the trial, on the held rows: how often it is right where the answer is clear. */
  readonly figures: { readonly rows: number; readonly accuracy: number }
  /** How many of our own phrases it has learned from. */
  readonly own: number
}

/** Learns a head; its scale is set by rows that the trial has not seen. */
export function trainHead(plan: Plan, lessons: readonly Lesson[], onlyTrial = false): Trained {
  const matrix = matrixOf(
    lessons.map(({ text }) => text),
    plan.language,
  )
  const rows = lessons.map((_, row) => row)
  const isHeld = lessons.map(isHeldLesson)
  const some = rows.filter((row) => !isHeld[row])
  const trial = learnFrom(matrix, lessons, some, plan.keep)
  const held = lessons.flatMap((lesson, row) =>
    isHeld[row] ? { lesson, odds: logOdds(trial, matrix, row) } : [],
  )
  const isEven = plan.head === 'attitude' || plan.head === 'rude'
  const { slope, offset } = scaleOf(held, isEven, plan.shift)
  const most = rows.filter((row) => !lessons[row]?.isHeldOut)
  const whole = onlyTrial ? trial : learnFrom(matrix, lessons, most, plan.keep)
  return {
    whole: toHead(plan.head, adjust(whole, slope, offset)),
    trial: toHead(plan.head, adjust(trial, slope, offset)),
    figures: figuresOf(held, { slope, offset }),
    own: lessons.filter(({ source }) => source === 'own').length,
  }
}

type Held = { readonly lesson: Lesson; readonly odds: number }

function figuresOf(held: readonly Held[], { slope, offset }: Scale): Trained['figures'] {
  const clear = held.filter(isClear)
  const right = clear.filter(
    ({ lesson, odds }) => slope * odds + offset > 0 === lesson.target > 0.5,
  )
  return {
    rows: clear.length,
    accuracy: Math.round((1000 * right.length) / Math.max(1, clear.length)) / 1000,
  }
}

const isClear = ({ lesson: { target } }: Held): boolean => target < 0.4 || target > 0.6

function learnFrom(
  matrix: Matrix,
  lessons: readonly Lesson[],
  rows: readonly number[],
  keep: number,
): Linear {
  return prune(
    learn({
      matrix,
      targets: Float32Array.from(lessons, ({ target }) => target),
      importance: Float32Array.from(lessons, ({ importance }) => importance),
      rows: Uint32Array.from(rows),
    }),
    countGrams(matrix, rows),
    keep,
  )
}

const isHeldLesson = ({ isList, isHeldOut, group }: Lesson): boolean =>
  !isList && (isHeldOut || isHeldGroup(group))

/** A fifth of the groups is held where rows are measured that others are learned from. */
export const isHeldGroup = (group: string): boolean => hashOf(group) % 5 === 0

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

type Scale = { readonly slope: number; readonly offset: number }

function scaleOf(held: readonly Held[], even: boolean, shift = 0): Scale {
  const clear = held.filter(isClear)
  if (clear.length < 50) return { slope: 1, offset: -shift }
  const { slope, offset } = calibrate(
    clear.map(({ odds }) => odds),
    clear.map(({ lesson }) => Math.round(lesson.target)),
    even,
  )
  return { slope, offset: offset - shift }
}
