/**
 * How much of one text is read, in UTF-16 units: forty pages, more than anybody writes in a message.
 *
 * What is longer is a log, a pasted file or an attack. It would take seconds and hundreds of megabytes
 * to read to its end, and nothing would be learned from it.
 */
export const MOST_READ = 200_000

/** The part of a text that is read: all of it, or its beginning, which splits no character. */
export function beginningOf(text: string): string {
  if (text.length <= MOST_READ) return text
  const splits = /[\uD800-\uDBFF]/.test(text.charAt(MOST_READ - 1))
  return text.slice(0, splits ? MOST_READ - 1 : MOST_READ)
}
