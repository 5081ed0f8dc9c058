import type { Language } from '../../model/language.ts'
import {
  IS_AFTER_SPACE,
  MARK,
  NUMBER,
  OPENS_LINE,
  roomForTokens,
  type Tokens,
  tokensOf,
} from '../text/tokens.ts'

/** What phrases need to know of a text beside its words, in columns by the place of a token. */
export type TextColumns = {
  readonly text: string
  readonly tokens: Tokens
  /** What the token may do inside a phrase, a sum of the following. */
  readonly roles: Uint8Array
  /** What stands at its beginning; one more for the end of the text. */
  readonly bounds: Uint8Array
  /** By offsets into the text: the number of the token that ends there, counted from 1. */
  readonly endsAt: Int32Array
}

/** It may be one of the words in a gap; it is any word; it is a number. */
export const IN_GAP = 1
export const IS_WORD = 2
export const IS_NUMBER = 4
/** A comma between words, and the ending that Turkish sets off a name with an apostrophe, stop no phrase. */
export const PASSED_OVER = 8

/** A sentence or clause may start here, or end here. */
export const OPENS = 1
export const CLOSES = 2

/** No longer text is read at once. */
export const LONGEST_PART = 8192

const tokens = roomForTokens(LONGEST_PART)
const roles = new Uint8Array(LONGEST_PART + 1)
const bounds = new Uint8Array(LONGEST_PART + 1)
const endsAt = new Int32Array(LONGEST_PART + 1)

/** Whether spaces part the words of a language. */
export function isSpaced(language: Language): boolean {
  return language !== 'zh' && language !== 'th'
}

const COMMA = 44
const APOSTROPHE = 39

/** Reads a folded text into columns, which hold until the next text is read. */
export function columnsOf(text: string, language: Language): TextColumns {
  tokensOf(text, tokens)
  const { count, starts, ends, traits } = tokens
  const areSpaced = isSpaced(language)
  endsAt.fill(0, 0, text.length + 1)
  let opens = OPENS
  let lastCode = 0
  for (let at = 0; at < count; at++) {
    const start = starts[at] ?? 0
    const end = ends[at] ?? 0
    const trait = traits[at] ?? 0
    const code = text.charCodeAt(start)
    const sign = end - start === 1 ? (signs[code] ?? 0) : trait & MARK ? PICTURE : 0
    endsAt[end] = at + 1

    const isBreak =
      trait & OPENS_LINE ||
      (trait & IS_AFTER_SPACE &&
        (language === 'th' || (language === 'zh' && isHan(code) && isHan(lastCode))))
    lastCode = text.charCodeAt(end - 1)
    bounds[at] = isBreak ? OPENS | CLOSES : opens | (sign & BEFORE_CLOSES ? CLOSES : 0)
    opens = sign & AFTER_OPENS ? OPENS : 0

    const isEnding = language === 'tr' && code === APOSTROPHE && end - start > 1
    const isInGap = !(sign & ENDS_SENTENCE) && (areSpaced || !(trait & OPENS_LINE))
    roles[at] =
      (isInGap ? IN_GAP : 0) |
      (trait & MARK ? 0 : IS_WORD) |
      (trait & NUMBER || sign & IS_HAN_NUMBER ? IS_NUMBER : 0) |
      (areSpaced && (code === COMMA || isEnding) ? PASSED_OVER : 0)
  }
  roles[count] = 0
  bounds[count] = OPENS | CLOSES
  return { text, tokens, roles, bounds, endsAt }
}

/** Between two Chinese characters a space stands for a comma; beside Latin words and figures it parts nothing. */
function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

/** What a sign does to the sentence that it stands in, and which characters are numbers. */
const ENDS_SENTENCE = 1
const AFTER_OPENS = 2
const BEFORE_CLOSES = 4
const IS_HAN_NUMBER = 8
/** A picture stands where a sentence has ended: the marks of two units are all pictures. */
const PICTURE = AFTER_OPENS | BEFORE_CLOSES
const signs = new Uint8Array(0x10000)
const addSigns = (written: string, does: number): void => {
  for (const sign of written) signs[sign.charCodeAt(0)] = does
}
addSigns('.!?。！？', ENDS_SENTENCE | AFTER_OPENS | BEFORE_CLOSES)
addSigns('…;,，"☺☹♥❤✌✅✨⭐', AFTER_OPENS | BEFORE_CLOSES)
addSigns(':(', AFTER_OPENS)
addSigns(')', BEFORE_CLOSES)
addSigns('一二两三四五六七八九十百千万', IS_HAN_NUMBER)
