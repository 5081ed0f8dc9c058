/** A text in three: what stands before the marked words, they themselves, and what follows. */
export type Excerpt = { readonly before: string; readonly marked: string; readonly after: string }

const AROUND = 280

/**
 * Cuts a long text to what surrounds the marked words.
 *
 * The places are UTF-16 units of the text as given, so nothing is normalised first; the cuts fall
 * between signs as a reader sees them, never inside one.
 */
export function excerptOf(text: string, start: number | null, end: number | null): Excerpt {
  const legible = start !== null && end !== null && start >= 0 && start < end && end <= text.length
  if (!legible) return { before: shorten(text, 2 * AROUND), marked: '', after: '' }
  return {
    before: lastPart(text.slice(0, start)),
    marked: text.slice(start, end),
    after: shorten(text.slice(end), AROUND),
  }
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, cutAt(text, length))}…`
}

function lastPart(text: string): string {
  if (text.length <= AROUND) return text
  return `…${text.slice(cutAt(text, text.length - AROUND))}`
}

/** The last boundary between two signs at or before a place. */
function cutAt(text: string, place: number): number {
  return new Intl.Segmenter().segment(text).containing(place)?.index ?? place
}
