/** What is remembered under a key, or else is found now; of more than `most`, the oldest is forgotten first. */
export function recall<Value extends object | string>(
  remembered: Map<string, Value>,
  most: number,
  key: string,
  find: () => Value,
): Value {
  const known = remembered.get(key)
  if (known !== undefined) return known
  const found = find()
  if (remembered.size >= most) {
    const [oldest = ''] = remembered.keys()
    remembered.delete(oldest)
  }
  remembered.set(key, found)
  return found
}
