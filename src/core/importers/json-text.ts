import { parseJson } from '../../std/json.ts'

const DEEPEST = 100

/** The parsed value; undefined where the text is not JSON, or nested deeper than any honest data. */
export function parseShallowJson(text: string): unknown {
  return isTooDeep(text) ? undefined : parseJson(text)
}

/** Brackets inside strings do not count. One pass. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (inString) {
      if (unit === 0x5c) i++
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > DEEPEST) return true
    } else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return false
}
