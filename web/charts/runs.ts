/** The stretches of a series that have a value, as index pairs `[first, last]`. */
export function knownRuns<Point>(
  points: readonly Point[],
  isKnown: (point: Point) => boolean,
): readonly (readonly [number, number])[] {
  return runsWhere(points, isKnown)
}

/** The stretches without a value, each with the known points at its two ends. */
export function gapsOf<Point>(
  points: readonly Point[],
  isKnown: (point: Point) => boolean,
): readonly (readonly [number, number])[] {
  return runsWhere(points, (point) => !isKnown(point)).map(([first, last]) => [
    Math.max(0, first - 1),
    Math.min(points.length - 1, last + 1),
  ])
}

function runsWhere<Point>(
  points: readonly Point[],
  holds: (point: Point) => boolean,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const [index, point] of points.entries()) {
    if (!holds(point)) continue
    const last = runs.at(-1)
    if (last !== undefined && last[1] === index - 1) last[1] = index
    else runs.push([index, index])
  }
  return runs
}
