/** What is remembered under a key, or else is found now; of more than `most`, the oldest is forgotten first. */
export function recall<Key, Value extends object | string>(
  remembered: Map<Key, Value>,
  most: number,
  key: Key,
  find: () => Value,
): Value {
  const known = remembered.get(key)
  if (known !== undefined) return known
  const found = find()
  if (remembered.size >= most) {
    for (const oldest of remembered.keys()) {
      remembered.delete(oldest)
      break
    }
  }
  remembered.set(key, found)
  return found
}
