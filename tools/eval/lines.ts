import type { Task } from '../sets/data-set.ts'
import type { Judged } from './judge.ts'
import {
  accuracy,
  areaUnderCurve,
  brier,
  calibrationError,
  correlation,
  f1Of,
  interval,
  macroF1,
  majority,
} from './measures.ts'
import { type Reference, references } from './references.ts'
import type { Measured } from './rows.ts'

/** One line of the table; every figure but the counts is in per cent or from 0 to 1. */
export type Line = {
  readonly set: string
  readonly task: string
  readonly rows: number
  readonly majority: number
  readonly accuracy: number
  readonly macroF1: number
  readonly f1: number
  readonly auc: number
  readonly r: number | undefined
  readonly brier: number
  readonly calibrationError: number
  /** Of the trained model without the cues, where there is one and yes stands against no. */
  readonly alone: { readonly macroF1: number; readonly calibrationError: number } | undefined
  /** Of the accuracy where kinds are even, else of macro-F1. */
  readonly interval: readonly [number, number]
  readonly reference: Reference | undefined
}

export function lineOf(
  { name, set }: Measured,
  task: Task,
  title: string,
  rows: readonly Judged[],
): Line {
  // Of a score, neither stands halfway between the sides.
  const isScore = task === 'attitude' || task === 'politeness'
  const sided = rows.map((row) => ({ ...row, truth: isScore ? (1 + row.truth) / 2 : row.truth }))
  return {
    set: name,
    task: title,
    rows: rows.length,
    majority: majority(rows),
    accuracy: accuracy(rows),
    macroF1: macroF1(rows),
    f1: f1Of(rows, 1),
    auc: areaUnderCurve(sided),
    r: undefined,
    brier: brier(sided),
    calibrationError: calibrationError(sided),
    alone: aloneOf(sided),
    interval: interval(rows, macroF1),
    reference: references[set.name]?.[task],
  }
}

function aloneOf(rows: readonly Judged[]): Line['alone'] {
  const verdicts = rows.flatMap(({ truth, alone }) =>
    alone === undefined || (truth !== 0 && truth !== 1)
      ? []
      : { truth, chance: alone, decided: alone > 0.5 ? 1 : 0 },
  )
  if (verdicts.length === 0 || verdicts.length < rows.length) return undefined
  return { macroF1: macroF1(verdicts), calibrationError: calibrationError(verdicts) }
}

/** The most polite quarter of a community against the least; and the correlation over all of it. */
export function politenessLine(
  measured: Measured,
  task: Task,
  title: string,
  rows: readonly Judged[],
): Line {
  const sorted = rows.toSorted((a, b) => a.label - b.label)
  const quarter = Math.floor(sorted.length / 4)
  const ends = [
    ...sorted.slice(0, quarter).map((row) => ({ ...row, truth: -1 })),
    ...sorted.slice(-quarter).map((row) => ({ ...row, truth: 1 })),
  ].map((row) => ({ ...row, decided: row.given > 0 ? 1 : -1 }))
  const r = correlation(
    rows.map(({ label }) => label),
    rows.map(({ given }) => given),
  )
  return { ...lineOf(measured, task, `${title}, quarters`, ends), r }
}

export const titles = [
  '| set | task | rows | majority | accuracy | macro-F1 (95 %) | F1 | AUC | r | Brier | ECE | model alone: macro-F1 | ECE | reference | step → goal |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
].join('\n')

const percent = (value: number): string => (100 * value).toFixed(1)

export function printed(line: Line): string {
  const [low, high] = line.interval
  const { reference } = line
  const cells = [
    line.set,
    line.task,
    line.rows,
    percent(line.majority),
    percent(line.accuracy),
    `${percent(line.macroF1)} (${percent(low)}–${percent(high)})`,
    percent(line.f1),
    percent(line.auc),
    line.r === undefined ? '' : line.r.toFixed(2),
    line.brier.toFixed(3),
    line.calibrationError.toFixed(3),
    line.alone ? percent(line.alone.macroF1) : '',
    line.alone ? line.alone.calibrationError.toFixed(3) : '',
    reference ? `${reference.measure} ${reference.reference}` : '',
    reference ? `${reference.step} → ${reference.goal}` : '',
  ]
  return `| ${cells.join(' | ')} |`
}
