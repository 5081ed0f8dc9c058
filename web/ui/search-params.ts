/** A search parameter where it holds one of the values it may, and nothing where it does not. */
export function oneOf<const Key extends string, const Value extends string>(
  search: Record<string, unknown>,
  key: Key,
  values: readonly Value[],
): { [K in Key]?: Value } {
  const value = values.find((allowed) => allowed === search[key])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key widens to string.
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value }
}

/** A search parameter as text, and nothing where it is empty. */
export function text<const Key extends string>(
  search: Record<string, unknown>,
  key: Key,
): { [K in Key]?: string } {
  const value = search[key]
  const given = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key widens to string.
  return (given === '' ? {} : { [key]: given }) as { [K in Key]?: string }
}

/** The same parameters with some changed; those that are undefined are left out of the address. */
export function changed<Search extends object>(
  previous: Search,
  change: { readonly [Key in keyof Search]?: Search[Key] | undefined },
): Search {
  const entries = Object.entries({ ...previous, ...change })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entries are its own.
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Search
}
