import type { Norms } from '../../api.ts'

/** The norms as the server takes them: what was left empty is left out, and so is learned. */
export function cleanNorms(norms: {
  readonly [Key in keyof Norms]?: Norms[Key] | undefined
}): Norms {
  const entries = Object.entries(norms).filter(
    ([key, value]) =>
      value !== undefined &&
      value !== '' &&
      !(key === 'weights' && Object.keys(norms.weights ?? {}).length === 0),
  )
  return Object.fromEntries(entries)
}

/** Whether the platform knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** A number above zero as it was typed; nothing else counts as one. */
export function numberOf(text: string): number | undefined {
  const number = Number(text)
  return text.trim() === '' || !(number > 0) ? undefined : number
}
