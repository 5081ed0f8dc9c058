import { quantile } from '../../src/std/stats.ts'
import type { Scores } from './detectors.ts'
import { type Client, type Fate, WEEKS } from './worlds.ts'

/** Half a year to learn a client before anything is raised, and weeks of rest after an alarm. */
const FIRST_WEEK = 26
const COOL_DOWN_WEEKS = 8

/** The weeks in which a score raises an alarm. */
function alarmsOf(scores: Scores, threshold: number): number[] {
  const alarms: number[] = []
  for (let week = FIRST_WEEK; week < WEEKS; week++) {
    const last = alarms.at(-1) ?? -Infinity
    if ((scores[week] ?? 0) > threshold && week - last >= COOL_DOWN_WEEKS) alarms.push(week)
  }
  return alarms
}

/** False alarms for each year of each client who stays. */
export function falseAlarms(
  clients: readonly Client[],
  scores: readonly Scores[],
  threshold: number,
): number {
  let alarms = 0
  let healthy = 0
  for (const [place, client] of clients.entries()) {
    if (client.loss !== null) continue
    healthy++
    alarms += alarmsOf(scores[place] ?? new Float64Array(), threshold).length
  }
  return alarms / ((healthy * (WEEKS - FIRST_WEEK)) / 52)
}

/** The lowest threshold that keeps within so many false alarms per healthy client-year. */
export function thresholdFor(
  clients: readonly Client[],
  scores: readonly Scores[],
  budget: number,
): number {
  const healthy = scores.flatMap((score, place) =>
    clients[place]?.loss === null ? Array.from(score.slice(FIRST_WEEK)) : [],
  )
  const sorted = Float64Array.from(healthy).toSorted()
  let low = Math.floor(sorted.length / 2)
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (falseAlarms(clients, scores, sorted[middle] ?? 0) <= budget) high = middle
    else low = middle + 1
  }
  return sorted[low] ?? 0
}

export type Detection = {
  /** Share of the lost clients of a fate for whom an alarm came between the turn and the loss. */
  readonly detected: number
  /** Median weeks between the first such alarm and the loss. */
  readonly leadWeeks: number
  readonly clients: number
}

export function detectionOf(
  fate: Fate,
  clients: readonly Client[],
  scores: readonly Scores[],
  threshold: number,
): Detection {
  const leads: number[] = []
  let lost = 0
  for (const [place, { fate: own, turn, loss }] of clients.entries()) {
    if (own !== fate || loss === null) continue
    lost++
    const first = alarmsOf(scores[place] ?? new Float64Array(), threshold).find(
      (week) => week >= turn && week < loss,
    )
    if (first !== undefined) leads.push(loss - first)
  }
  return {
    detected: lost === 0 ? 0 : leads.length / lost,
    leadWeeks: leads.length === 0 ? 0 : quantile(leads, 0.5),
    clients: lost,
  }
}

export function isLostSoon({ loss }: Client, week: number): boolean {
  return loss !== null && loss > week && loss - week <= 8
}
