import type { Head, HeadName } from '../../src/core/signals/models/head.ts'
import { calibrate } from './calibrate.ts'
import type { Lesson } from './examples.ts'
import { learn, type Linear, logOdds, meanOf } from './learn.ts'
import { countGrams, type Matrix, matrixOf } from './matrix.ts'
import type { Plan } from './plan.ts'
import { adjust, prune, toHead } from './prune.ts'
import { logCountRatios } from './ratios.ts'

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

/** Learns a head; its scale is set by rows that neither it nor the figures have seen. */
export function trainHead(plan: Plan, lessons: readonly Lesson[], onlyTrial = false): Trained {
  const matrix = matrixOf(
    lessons.map(({ text }) => text),
    plan.language,
  )
  const learnWithout = (isLeftOut: (lesson: Lesson) => boolean): Linear => {
    const rows = lessons.flatMap((lesson, row) => (isLeftOut(lesson) ? [] : row))
    return learnFrom(matrix, lessons, rows, plan)
  }
  const heldBy = (model: Linear, isHeld: (lesson: Lesson) => boolean): Held[] =>
    lessons.flatMap((lesson, row) =>
      isHeld(lesson) && isClear(lesson) ? { lesson, odds: logOdds(model, matrix, row) } : [],
    )

  const scout = learnWithout((lesson) => isMeasured(lesson) || setsScale(lesson))
  const isEven = plan.head === 'attitude' || plan.head === 'rude'
  const { slope, offset } = scaleOf(heldBy(scout, setsScale), isEven, plan.shift)
  const trial = adjust(learnWithout(isMeasured), slope, offset)
  const whole = onlyTrial
    ? trial
    : adjust(
        learnWithout(({ isHeldOut }) => isHeldOut),
        slope,
        offset,
      )
  return {
    whole: toHead(plan.head, whole),
    trial: toHead(plan.head, trial),
    figures: figuresOf(heldBy(trial, isMeasured)),
    own: lessons.filter(({ source }) => source === 'own').length,
  }
}

type Held = { readonly lesson: Lesson; readonly odds: number }

function figuresOf(held: readonly Held[]): Trained['figures'] {
  const right = held.filter(({ lesson, odds }) => odds > 0 === lesson.target > 0.5)
  return {
    rows: held.length,
    accuracy: Math.round((1000 * right.length) / Math.max(1, held.length)) / 1000,
  }
}

export const isClear = ({ target }: Lesson): boolean => target < 0.4 || target > 0.6

/** Where yes is rare, and of rudeness, ratios of counts did not measure better. */
const learnsByRatios: ReadonlySet<HeadName> = new Set(['attitude', 'politeness', 'intent'])

function learnFrom(
  matrix: Matrix,
  lessons: readonly Lesson[],
  rows: readonly number[],
  { head, keep }: Plan,
): Linear {
  const lesson = {
    matrix,
    targets: Float32Array.from(lessons, ({ target }) => target),
    importance: Float32Array.from(lessons, ({ importance }) => importance),
    rows: Uint32Array.from(rows),
  }
  const learned = learnsByRatios.has(head) ? learnByRatios(lesson) : learn(lesson, { epochs: 6 })
  return prune(learned, countGrams(matrix, rows), keep)
}

/** The mean of three orders of the rows: what chance made of one falls out. */
function learnByRatios(lesson: Parameters<typeof learn>[0]): Linear {
  const scale = logCountRatios(lesson)
  return meanOf([1, 2, 3].map((seed) => learn(lesson, { epochs: 3, seed, scale })))
}

/** Rows that figures are of: learned from by the whole head alone, or by none. */
export const isMeasured = ({ isList, isHeldOut, group }: Lesson): boolean =>
  !isList && (isHeldOut || isHeldGroup(group))

/** Rows that set the scale: those of development splits, and another fifth of the groups. */
const setsScale = ({ isList, isHeldOut, group }: Lesson): boolean =>
  !isList && (isHeldOut || foldOf(group) === 1)

/** A fifth of the groups is held where rows are measured that others are learned from. */
export const isHeldGroup = (group: string): boolean => foldOf(group) === 0

const foldOf = (group: string): number => hashOf(group) % 5

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

type Scale = { readonly slope: number; readonly offset: number }

function scaleOf(held: readonly Held[], even: boolean, shift = 0): Scale {
  if (held.length < 50) return { slope: 1, offset: -shift }
  const { slope, offset } = calibrate(
    held.map(({ odds }) => odds),
    held.map(({ lesson }) => Math.round(lesson.target)),
    even,
  )
  return { slope, offset: offset - shift }
}
