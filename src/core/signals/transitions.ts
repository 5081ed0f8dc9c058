/** Remembers which number two others lead to: a hash table in one piece of memory, as it is asked all the time. */
export type Transitions = {
  /** Where they lead; −1 where that is not known. */
  find(from: number, by: number): number
  add(from: number, by: number, to: number): void
  clear(): void
}

const FEWEST_BITS = 10
/** `from + 1`, `by` and `to`. */
const FIELDS = 3

export function openTransitions(): Transitions {
  let bits = FEWEST_BITS
  let table = new Int32Array(FIELDS << bits)
  let count = 0

  /** The slot that holds them, or the free one where they belong. */
  const slotOf = (from: number, by: number): number => {
    const last = (1 << bits) - 1
    let slot = (Math.imul(from, 0x9e3779b1) + Math.imul(by, 0x85ebca6b)) >>> (32 - bits)
    for (;;) {
      const at = slot * FIELDS
      const found = table[at]
      if (found === 0 || (found === from + 1 && table[at + 1] === by)) return at
      slot = (slot + 1) & last
    }
  }
  const put = (from: number, by: number, to: number): void => {
    const at = slotOf(from, by)
    table[at] = from + 1
    table[at + 1] = by
    table[at + 2] = to
  }
  const grow = (): void => {
    const old = table
    bits++
    table = new Int32Array(FIELDS << bits)
    for (let at = 0; at < old.length; at += FIELDS)
      if (old[at] !== 0) put((old[at] ?? 0) - 1, old[at + 1] ?? 0, old[at + 2] ?? 0)
  }
  return {
    find: (from, by) => {
      const at = slotOf(from, by)
      return table[at] === 0 ? -1 : (table[at + 2] ?? -1)
    },
    add: (from, by, to) => {
      count++
      if (count * 4 > 3 << bits) grow()
      put(from, by, to)
    },
    clear: () => {
      count = 0
      bits = FEWEST_BITS
      table = new Int32Array(FIELDS << bits)
    },
  }
}
