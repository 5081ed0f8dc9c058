import type { Head } from '../../src/core/signals/models/head.ts'
import { calibrate } from './calibrate.ts'
import type { Lesson } from './examples.ts'
import { learn, type Linear, logOdds } from './learn.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import type { Plan } from './plan.ts'
import { adjust, prune, toHead } from './prune.ts'

export type Trained = {
  readonly head: Head
  /** Log-odds of rows that were not learned from, by a model learned from the others, and what is true. */
  readonly held: readonly { readonly lesson: Lesson; readonly odds: number }[]
}

/** Learns a head from all rows but the held-out ones; its scale is set by rows that it has not seen. */
export function trainHead(plan: Plan, lessons: readonly Lesson[]): Trained {
  const matrix = matrixOf(
    lessons.map(({ text }) => text),
    plan.language,
  )
  const rows = lessons.map((_, row) => row)
  const isHeld = rows.map((row) => isHeldForScale(lessons, row))
  const trial = learnFrom(
    matrix,
    lessons,
    rows.filter((row) => !isHeld[row]),
    plan.keep,
  )
  const held = lessons.flatMap((lesson, row) =>
    isHeld[row] ? { lesson, odds: logOdds(trial, matrix, row) } : [],
  )
  const { slope, offset } = scaleOf(held, plan.head === 'attitude')
  const whole = learnFrom(
    matrix,
    lessons,
    rows.filter((row) => !lessons[row]?.isHeldOut),
    plan.keep,
  )
  return {
    head: toHead(plan.head, adjust(whole, slope, offset)),
    held: held.map(({ lesson, odds }) => ({ lesson, odds: slope * odds + offset })),
  }
}

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
    keep,
  )
}

/** The rows of a development split; where a set has none, a fifth of its groups. Lists are never held. */
function isHeldForScale(lessons: readonly Lesson[], row: number): boolean {
  const lesson = lessons[row]
  if (!lesson || lesson.isList) return false
  return lesson.isHeldOut || hashOf(lesson.group) % 5 === 0
}

export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function scaleOf(
  held: readonly { lesson: Lesson; odds: number }[],
  even: boolean,
): { slope: number; offset: number } {
  const clear = held.filter(({ lesson }) => lesson.target === 0 || lesson.target === 1)
  if (clear.length < 50) return { slope: 1, offset: 0 }
  return calibrate(
    clear.map(({ odds }) => odds),
    clear.map(({ lesson }) => lesson.target),
    even,
  )
}
