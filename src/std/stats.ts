/** Sums in the order given: callers sort first, so that the same values give the same bits. */
export function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length
}

/** The probability that log-odds stand for. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** A value kept within ±`limit`. */
export function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value))
}

/** The sample standard deviation; 0 for fewer than two values. */
export function deviation(values: readonly number[]): number {
  if (values.length < 2) return 0
  const middle = mean(values)
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1))
}

/** The value below which a share `p` of the values lies, by linear interpolation (type 7 of Hyndman and Fan 1996). */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * p
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/** The standard normal distribution function, by Abramowitz and Stegun 7.1.26 (error below 1.5e-7). */
export function normalCdf(z: number): number {
  const t = 1 / (1 + 0.3275911 * (Math.abs(z) / Math.SQRT2))
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const erf = 1 - tail * Math.exp(-(z * z) / 2)
  return z >= 0 ? 0.5 * (1 + erf) : 0.5 * (1 - erf)
}

/** ln Γ(x) for x > 0, by Lanczos' approximation (g = 7, n = 9). */
export function logGamma(x: number): number {
  const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
    12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ]
  const y = x - 1
  let series = 0.9999999999998099
  for (const [i, coefficient] of coefficients.entries()) series += coefficient / (y + i + 1)
  const t = y + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(series)
}

/** The trigamma function ψ′(x) for x > 0, by recurrence and its asymptotic series (Abramowitz and Stegun 6.4.12). */
export function trigamma(x: number): number {
  let total = 0
  let y = x
  for (; y < 8; y++) total += 1 / (y * y)
  const z = 1 / (y * y)
  return total + 1 / y + z / 2 + (z / y) * (1 / 6 - z * (1 / 30 - z * (1 / 42 - z / 30)))
}

/** The regularised incomplete beta function I_x(a, b), by Lentz' continued fraction (DLMF 8.17.22). */
export function betaCdf(x: number, a: number, b: number): number {
  return betaCdfScaled(x, a, b, logScale(a, b))
}

/** −ln B(a, b): it does not depend on x. */
function logScale(a: number, b: number): number {
  return logGamma(a + b) - logGamma(a) - logGamma(b)
}

function betaCdfScaled(x: number, a: number, b: number, scale: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(scale + a * Math.log(x) + b * Math.log(1 - x))
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const keep = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= 200; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / keep(1 + even * d)
    c = keep(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / keep(1 + odd * d)
    c = keep(1 + odd / c)
    const step = d * c
    result *= step
    if (Math.abs(step - 1) < 1e-12) break
  }
  return result
}

/** The p-quantile of Beta(a, b), by bisection to 1e-10. */
export function betaQuantile(p: number, a: number, b: number): number {
  const scale = logScale(a, b)
  let low = 0
  let high = 1
  for (let i = 0; i < 34; i++) {
    const middle = (low + high) / 2
    if (betaCdfScaled(middle, a, b, scale) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Evenly spread numbers in [0, 1), the same for the same seed (mulberry32, Ettinger 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One draw from Gamma(shape, 1) for shape ≥ 1, by Marsaglia and Tsang 2000. */
export function drawGamma(shape: number, random: () => number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalOf(random(), random())
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** A normal number of two even ones, by Box and Muller. */
function normalOf(one: number, other: number): number {
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other)
}

/**
 * The same from a fixed seed, as often as wanted from the start: the numbers behind the draws, which
 * are the same every time, are found only once.
 */
export function repeatedGammas(seed: number): () => (shape: number) => number {
  let { normals, chances, areTaken } = numbersBehind(seed, 0)
  return () => {
    let place = 0
    return (shape) => {
      const d = shape - 1 / 3
      const c = 1 / Math.sqrt(9 * d)
      for (;;) {
        if (place >= normals.length)
          ({ normals, chances, areTaken } = numbersBehind(seed, 2 * place + FIRST_NUMBERS))
        const x = normals[place] ?? 0
        const root = 1 + c * x
        if (root <= 0) {
          place += 2
          continue
        }
        const v = root * root * root
        const isTaken =
          areTaken[place] === 1 ||
          Math.log(chances[place] ?? 1) < 0.5 * x * x + d - d * v + d * Math.log(v)
        place += 3
        if (isTaken) return d * v
      }
    }
  }
}

const FIRST_NUMBERS = 150_000

/** What a draw finds that begins at each of so many even numbers: the normal one, the chance, and whether that takes it at once. */
function numbersBehind(seed: number, count: number) {
  const random = seededRandom(seed)
  const even = Float64Array.from({ length: count + 2 }, random)
  const normals = new Float64Array(count)
  const chances = new Float64Array(count)
  const areTaken = new Uint8Array(count)
  for (let place = 0; place < count; place++) {
    const normal = normalOf(even[place] ?? 0, even[place + 1] ?? 0)
    const chance = 1 - (even[place + 2] ?? 0)
    normals[place] = normal
    chances[place] = chance
    areTaken[place] = chance < 1 - 0.0331 * normal ** 4 ? 1 : 0
  }
  return { normals, chances, areTaken }
}
