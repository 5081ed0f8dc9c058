/** The runs of three letters of a text, a fingerprint that works in scripts with and without spaces. */
export function trigrams(text: string): ReadonlySet<string> {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const size = /[\u3400-\u9fff]/.test(letters) ? 2 : 3
  const grams = new Set<string>()
  for (let i = 0; i + size <= letters.length; i++) grams.add(letters.slice(i, i + size))
  return grams
}

/** The share of the smaller fingerprint that the two have in common, 0 to 1 (overlap coefficient). */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  if (small.size === 0) return 0
  let common = 0
  for (const gram of small) if (large.has(gram)) common++
  return common / small.size
}
