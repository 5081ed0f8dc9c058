const PRIME = 0x01000193

/**
 * A short name for a text, the same for the same text: two 32-bit FNV-1a hashes in hexadecimal.
 *
 * For telling things apart within one account, not for keeping secrets.
 */
export function shortId(text: string): string {
  let one = 0x811c9dc5
  let other = PRIME
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    one = Math.imul(one ^ unit, PRIME)
    other = Math.imul(other ^ unit, PRIME)
  }
  return inHexadecimal(one) + inHexadecimal(other)
}

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function inHexadecimal(hash: number): string {
  const pair = (shift: number): string => PAIRS[(hash >>> shift) & 0xff] ?? ''
  return pair(24) + pair(16) + pair(8) + pair(0)
}
