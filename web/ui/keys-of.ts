/** The keys of a record that is closed, each as the literal it is. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript leaves room for keys it does not know.
  return Object.keys(record) as Key[]
}

/** The key that a text is, where it is one: what a `<select>` gives is any text to the compiler. */
export function keyIn<Key extends string>(
  record: Readonly<Record<Key, unknown>>,
  text: string,
): Key | undefined {
  return keysOf(record).find((key) => key === text)
}
