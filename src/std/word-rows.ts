/** Words that are kept; when there are more, all are forgotten. */
const MOST = 4000
/** A longer word is rare, and would keep in memory the text that it was cut from. */
const LONGEST = 12

/** What is worked out of words, a row of numbers each. */
export type WordRows = {
  readonly table: Int32Array
  /** Where in the table the row of a word begins; it holds until the next word is asked for. */
  placeOf(word: string): number
}

/** Rows that `write` works out, and that are kept, as most words of a text have come before. */
export function openWordRows(
  width: number,
  write: (word: string, row: Int32Array) => void,
): WordRows {
  const table = new Int32Array((MOST + 1) * width)
  const places = new Map<string, number>()
  return {
    table,
    placeOf: (word) => {
      const known = places.get(word)
      if (known !== undefined) return known
      if (places.size === MOST) places.clear()
      const isKept = word.length <= LONGEST
      // The first row is of the words that are not kept.
      const place = isKept ? (places.size + 1) * width : 0
      write(word, table.subarray(place, place + width).fill(0))
      if (isKept) places.set(word, place)
      return place
    },
  }
}
