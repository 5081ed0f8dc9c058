import { mean, seededRandom } from '../../src/std/stats.ts'

/** One row: what is true of it, what was decided, and how sure the reader was of yes. */
export type Verdict = { readonly truth: number; readonly decided: number; readonly chance: number }

export const share = (verdicts: readonly Verdict[], is: (verdict: Verdict) => boolean): number =>
  verdicts.length === 0 ? 0 : verdicts.filter(is).length / verdicts.length

export const accuracy = (verdicts: readonly Verdict[]): number =>
  share(verdicts, ({ truth, decided }) => truth === decided)

/** How often the commonest truth alone would be right. */
export function majority(verdicts: readonly Verdict[]): number {
  const counts = new Map<number, number>()
  for (const { truth } of verdicts) counts.set(truth, (counts.get(truth) ?? 0) + 1)
  return Math.max(0, ...counts.values()) / Math.max(1, verdicts.length)
}

export function f1Of(verdicts: readonly Verdict[], kind: number): number {
  const hit = verdicts.filter(({ truth, decided }) => truth === kind && decided === kind).length
  const said = verdicts.filter(({ decided }) => decided === kind).length
  const there = verdicts.filter(({ truth }) => truth === kind).length
  return said + there === 0 ? 0 : (2 * hit) / (said + there)
}

/** The mean F1 of the kinds that there are. */
export function macroF1(verdicts: readonly Verdict[]): number {
  const kinds = [...new Set(verdicts.map(({ truth }) => truth))]
  return kinds.reduce((sum, kind) => sum + f1Of(verdicts, kind), 0) / Math.max(1, kinds.length)
}

/** What is true of a row, as a share, and the chance or score that was given to it. */
type Guess = Pick<Verdict, 'truth' | 'chance'>

/** The chance that a yes is ranked above a no; half for a tie. */
export function areaUnderCurve(verdicts: readonly Guess[]): number {
  const sorted = verdicts.toSorted((a, b) => a.chance - b.chance)
  let ranks = 0
  let yes = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]?.chance === sorted[from]?.chance) to++
    const tied = sorted.slice(from, to).filter(({ truth }) => truth === 1).length
    ranks += (tied * (from + 1 + to)) / 2
    yes += tied
    from = to
  }
  const no = sorted.length - yes
  return yes === 0 || no === 0 ? 0.5 : (ranks - (yes * (yes + 1)) / 2) / yes / no
}

export function brier(verdicts: readonly Verdict[]): number {
  const sum = verdicts.reduce((all, { truth, chance }) => all + (chance - truth) ** 2, 0)
  return sum / Math.max(1, verdicts.length)
}

/** The expected error of calibration, in ten steps of sureness. */
export function calibrationError(verdicts: readonly Guess[]): number {
  const bins = Array.from({ length: 10 }, () => ({ chance: 0, truth: 0 }))
  for (const { truth, chance } of verdicts) {
    const bin = bins[Math.min(9, Math.floor(chance * 10))]
    if (!bin) continue
    bin.chance += chance
    bin.truth += truth
  }
  const sum = bins.reduce((all, bin) => all + Math.abs(bin.chance - bin.truth), 0)
  return sum / Math.max(1, verdicts.length)
}

export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [mean(xs), mean(ys)]
  let [together, ofX, ofY] = [0, 0, 0]
  xs.forEach((value, at) => {
    const other = (ys[at] ?? 0) - y
    together += (value - x) * other
    ofX += (value - x) ** 2
    ofY += other ** 2
  })
  return together / Math.sqrt(ofX * ofY || 1)
}

/** Between which two values a measure lies in 95 of 100 draws of such rows. */
export function interval(
  verdicts: readonly Verdict[],
  measure: (drawn: readonly Verdict[]) => number,
): [low: number, high: number] {
  const random = seededRandom(7)
  const draws = verdicts.length > 5000 ? 60 : 200
  const values = Array.from({ length: draws }, () =>
    measure(verdicts.map((own) => verdicts[Math.floor(random() * verdicts.length)] ?? own)),
  ).toSorted((a, b) => a - b)
  return [values[Math.floor(draws * 0.025)] ?? 0, values[Math.ceil(draws * 0.975) - 1] ?? 0]
}
