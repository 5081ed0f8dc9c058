const PRIME = 0x01000193

/**
 * A short name for a text of some words, the same for the same words: two 32-bit FNV-1a hashes in
 * hexadecimal.
 *
 * For telling things apart within one account, not for keeping secrets.
 */
export function shortId(...words: readonly string[]): string {
  let one = 0x811c9dc5
  let other = PRIME
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? ''
    for (let i = place === 0 ? 0 : -1; i < word.length; i++) {
      const unit = i < 0 ? SPACE : word.charCodeAt(i)
      one = Math.imul(one ^ unit, PRIME)
      other = Math.imul(other ^ unit, PRIME)
    }
  }
  return inHexadecimal(one) + inHexadecimal(other)
}

/** What stands between two words. */
const SPACE = 32

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function inHexadecimal(hash: number): string {
  const pair = (shift: number): string => PAIRS[(hash >>> shift) & 0xff] ?? ''
  return pair(24) + pair(16) + pair(8) + pair(0)
}
