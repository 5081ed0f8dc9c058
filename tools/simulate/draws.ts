import { drawGamma } from '../../src/std/stats.ts'

/** Draws from the distributions that the worlds are made of, all from one seeded source. */
export type Draws = ReturnType<typeof drawsFrom>

export function drawsFrom(random: () => number) {
  const normal = (mean: number, deviation: number): number =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

  /** Knuth's method; the means here are small. */
  const poisson = (mean: number): number => {
    const limit = Math.exp(-mean)
    let count = 0
    for (let product = random(); product > limit; product *= random()) count++
    return count
  }
  const binomial = (n: number, p: number): number => {
    let count = 0
    for (let i = 0; i < n; i++) if (random() < p) count++
    return count
  }
  return {
    random,
    normal,
    binomial,
    /** Whole numbers from `from` to `to` − 1. */
    integer: (from: number, to: number): number => from + Math.floor(random() * (to - from)),
    /** Negative binomial with this mean and size: a Poisson whose rate varies from draw to draw. */
    bursty: (mean: number, size: number): number =>
      mean <= 0 ? 0 : poisson((drawGamma(size, random) * mean) / size),
    /** One of these, each with its share. */
    oneOf: <Item extends string>(shares: Readonly<Record<Item, number>>): Item => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the items.
      const items = Object.entries(shares) as [Item, number][]
      let left = random()
      for (const [item, share] of items) {
        left -= share
        if (left < 0) return item
      }
      // oxlint-disable-next-line typescript/no-non-null-assertion -- there is at least one item.
      return items.at(-1)![0]
    },
  }
}
