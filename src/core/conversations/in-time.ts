/** Whether one moment comes before another. */
export function isBefore(one: Date, other: Date): boolean {
  return one.getTime() < other.getTime()
}

/** Whatever has its moment. */
type Dated = { readonly at: Date }

/** The moment by which both have come. */
export function laterOf(one: Dated, other: Dated): Date {
  return isBefore(one.at, other.at) ? other.at : one.at
}

/** How many of these, which are in the order of time, had come at a moment. */
export function countUntil(items: readonly Dated[], time: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = items[middle]?.at
    if (at && at.getTime() <= time) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of these, which are in the order of time, that came after one moment, up to another and with it. */
export function between<Item extends Dated>(
  items: readonly Item[],
  after: number,
  until = Infinity,
): readonly Item[] {
  return items.slice(countUntil(items, after), countUntil(items, until))
}
