/**
 * Platt's scaling: the slope and offset that make these log-odds fit what came true best. `even`
 * gives yes and no the same say: a set's own share of them is nothing to believe elsewhere.
 */
export function calibrate(
  odds: readonly number[],
  truths: readonly number[],
  even = false,
): { slope: number; offset: number } {
  let slope = 1
  let offset = 0
  const yes = truths.filter((truth) => truth === 1).length
  const high = (yes + 1) / (yes + 2)
  const low = 1 / (truths.length - yes + 2)
  const no = truths.length - yes
  const weightOfYes = even ? truths.length / 2 / Math.max(1, yes) : 1
  const weightOfNo = even ? truths.length / 2 / Math.max(1, no) : 1
  for (let turn = 0; turn < 50; turn++) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6]
    odds.forEach((value, at) => {
      const chance = 1 / (1 + Math.exp(-(slope * value + offset)))
      const weight = truths[at] === 1 ? weightOfYes : weightOfNo
      const error = weight * (chance - (truths[at] === 1 ? high : low))
      const spread = weight * chance * (1 - chance)
      a += error * value
      b += error
      aa += spread * value * value
      ab += spread * value
      bb += spread
    })
    const determinant = aa * bb - ab * ab
    const byA = (bb * a - ab * b) / determinant
    const byB = (aa * b - ab * a) / determinant
    slope -= Math.max(-1, Math.min(1, byA))
    offset -= Math.max(-1, Math.min(1, byB))
    if (Math.abs(byA) + Math.abs(byB) < 1e-6) break
  }
  return { slope, offset }
}
