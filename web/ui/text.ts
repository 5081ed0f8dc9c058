import { keyIn } from './keys-of.ts'
import { loadHan, locales } from './locale.tsx'

const COMBINING = /[\u0300-\u036f]/g
const HAN = /\p{Script=Han}/u
const THAI = /\p{Script=Thai}/u

let hanAsked = false

/**
 * A text made comparable for the filter boxes: no accents, no case, Turkish "ı" as "i".
 * Only U+0300–036F goes: stripping every mark would delete Thai vowels.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(COMBINING, '')
    .replaceAll('ı', 'i')
}

/**
 * The `lang` of a name or a quote, from its script, or from what the server knows of it.
 * Gives undefined where nothing tells.
 */
export function langOf(text: string, known?: string | null): string | undefined {
  const language = known ? keyIn(locales, known) : undefined
  if (language !== undefined) return locales[language]
  if (THAI.test(text)) return 'th'
  if (HAN.test(text)) {
    if (!hanAsked) {
      hanAsked = true
      void loadHan()
    }
    return 'zh-Hans'
  }
  return undefined
}

/** The first letters of a name's first two words; of a Chinese or Thai name, its first sign. */
export function initials(name: string): string {
  const signs = name
    .split(/[\s·-]+/)
    .map((word) => [...new Intl.Segmenter().segment(word)][0]?.segment ?? '')
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
  const first = signs[0] ?? '?'
  return HAN.test(first) || THAI.test(first) ? first : signs.slice(0, 2).join('').toUpperCase()
}
