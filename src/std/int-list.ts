const ROOM = 256

/** A list of 32-bit integers in one piece of memory: half as large as an array of numbers. */
export class IntList {
  length = 0
  private items = new Int32Array(ROOM)

  static of(...items: readonly number[]): IntList {
    const list = new IntList()
    for (const item of items) list.push(item)
    return list
  }

  /** The item at a place that is below the length. */
  at(place: number): number {
    return this.items[place] ?? 0
  }

  set(place: number, item: number): void {
    this.items[place] = item
  }

  /** Adds an item and tells where it is. */
  push(item: number): number {
    if (this.length === this.items.length) this.grow()
    this.items[this.length] = item
    return this.length++
  }

  toArray(): Int32Array {
    return this.items.slice(0, this.length)
  }

  private grow(): void {
    const items = new Int32Array(this.items.length + (this.items.length >> 3))
    items.set(this.items)
    this.items = items
  }
}
