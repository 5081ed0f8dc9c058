/** The same function, worked out once for each key as long as the key is in use. */
export function oncePer<Item, Value>(
  keyOf: (item: Item) => object,
  find: (item: Item) => Value,
): (item: Item) => Value {
  const known = new WeakMap<object, { readonly value: Value }>()
  return (item) => {
    const key = keyOf(item)
    const before = known.get(key)
    if (before) return before.value
    const value = find(item)
    known.set(key, { value })
    return value
  }
}
