/**
 * A short name for a text, the same for the same text: two 32-bit FNV-1a hashes in hexadecimal.
 *
 * For telling things apart within one account, not for keeping secrets.
 */
export function shortId(text: string): string {
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01000193)
}

function fnv1a(text: string, start: number): string {
  let hash = start
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
