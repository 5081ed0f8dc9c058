/**
 * An id for what a format gives none: 106 bits over its parts (cyrb53, twice seeded).
 *
 * Not a cryptographic hash: equal content must get equal ids, and two different messages of one
 * agency must not; nobody gains by forging one.
 */
export function contentId(...parts: readonly (string | number | null)[]): string {
  const text = parts.map((part) => `${String(part).length}:${part}`).join('|')
  return (hash53(text, 0x9e3779b9) + hash53(text, 0x85ebca6b)).padStart(28, '0')
}

function hash53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}
