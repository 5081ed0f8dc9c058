import type { MessageLanguage } from '../../model/language.ts'

/** A text made comparable, and where each of its units stood in the text as given. */
export type Folded = {
  readonly text: string
  /** `offsets[i]` is the place in the given text of the folded text's unit `i`; one more entry marks the end. */
  readonly offsets: Int32Array
}

const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff|\ufe0f|\u00ad/
const COMBINING = /[\u0300-\u036f]/
const LETTER = /\p{L}/u

const same: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u3000': ' ',
}

/**
 * Lower case without the marks that people leave out, true to the place of every unit.
 *
 * Accents and dots go in English, Portuguese and Turkish (also "ı", which bare `toLowerCase` gets
 * wrong); Thai keeps its marks; full-width forms become narrow; a letter said three times or more
 * ("soooo", "มากกกก") is said once.
 */
export function fold(given: string, language: MessageLanguage): Folded {
  const dropsMarks = language !== 'th' && language !== 'zh'
  const units: string[] = []
  const offsets: number[] = []
  let run = 0

  for (let at = 0; at < given.length; at++) {
    for (const unit of foldUnit(given.charAt(at), language, dropsMarks)) {
      if (joinsThai(units, unit)) continue
      run = unit === units.at(-1) && LETTER.test(unit) ? run + 1 : 1
      if (run === 3) {
        units.pop()
        offsets.pop()
      }
      if (run >= 3) continue
      units.push(unit)
      offsets.push(at)
    }
  }
  offsets.push(given.length)
  return { text: units.join(''), offsets: Int32Array.from(offsets) }
}

/** What one unit of the given text becomes: nothing, itself, or (a ligature) several. */
function foldUnit(unit: string, language: MessageLanguage, dropsMarks: boolean): string {
  const code = unit.charCodeAt(0)
  if (code < 128) return language === 'tr' && unit === 'I' ? 'i' : unit.toLowerCase()
  if (INVISIBLE.test(unit)) return ''
  const plain = same[unit]
  if (plain !== undefined) return plain
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  if (code >= 0x0e50 && code <= 0x0e59) return String.fromCharCode(code - 0x0e50 + 48)
  if (!dropsMarks || code > 0x24f) return COMBINING.test(unit) && dropsMarks ? '' : unit
  if (unit === 'ı' || unit === 'İ') return 'i'
  return unit
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}

/** A Thai vowel typed as its two halves ("เเ", "ํา") becomes the one it looks like. */
function joinsThai(units: string[], unit: string): boolean {
  const last = units.at(-1)
  if (unit === 'เ' && last === 'เ') units[units.length - 1] = 'แ'
  else if (unit === 'า' && last === '\u0e4d') units[units.length - 1] = 'ำ'
  else if (unit === 'า' && units.at(-2) === '\u0e4d' && /[\u0e48-\u0e4b]/.test(last ?? ''))
    units.splice(-2, 2, last ?? '', 'ำ')
  else return false
  return true
}
