/** What a text is known by: its runs of letters as numbers, each once, in their order. */
export type Fingerprint = Float64Array

const UNITS = 0x10000

/** The runs of three letters of a text, a fingerprint that works in scripts with and without spaces. */
export function trigrams(text: string): Fingerprint {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const size = /[\u3400-\u9fff]/.test(letters) ? 2 : 3
  const grams = new Float64Array(Math.max(0, letters.length - size + 1))
  for (let i = 0; i < grams.length; i++) {
    let gram = 0
    for (let unit = 0; unit < size; unit++) gram = gram * UNITS + letters.charCodeAt(i + unit)
    grams[i] = gram
  }
  return withoutRepeats(grams.toSorted())
}

function withoutRepeats(sorted: Float64Array): Fingerprint {
  let count = 0
  for (const gram of sorted) if (count === 0 || gram !== sorted[count - 1]) sorted[count++] = gram
  return sorted.slice(0, count)
}

/** What both texts are known by. */
export function joined(one: Fingerprint, other: Fingerprint): Fingerprint {
  return withoutRepeats(Float64Array.of(...one, ...other).toSorted())
}

/** The share of the smaller fingerprint that the two have in common, 0 to 1 (overlap coefficient). */
export function similarity(one: Fingerprint, other: Fingerprint): number {
  const smaller = Math.min(one.length, other.length)
  if (smaller === 0) return 0
  let common = 0
  let at = 0
  let beside = 0
  while (at < one.length && beside < other.length) {
    const difference = (one[at] ?? 0) - (other[beside] ?? 0)
    if (difference === 0) common++
    if (difference <= 0) at++
    if (difference >= 0) beside++
  }
  return common / smaller
}
