import type { MessageLanguage } from '../../model/language.ts'
import { openWordRows } from '../../std/word-rows.ts'
import { beginningOf } from './beginning.ts'
import {
  addToHash,
  LANGUAGES,
  latinLanguages,
  latinModel,
  trigramAt,
} from './identify-language-model.ts'

/** What a word of a language's list says, by its length, in thirtieths of a nat as all scores. */
const WORD = [0, 24, 66, 90]
/** A letter that a language does not write. */
const WRONG_MARK = 90
/** Ours are likelier than the others, the conversation's is likelier still. */
const OURS = 35
const AROUND = 90
/** A turn of two or three words; above this the conversation says less. */
const SHORT = 24
/** The best must be above the mean by this, or nothing has been said. */
const LEAST = 24
/** No more than this of a text is looked at. */
const ENOUGH = 2000
const SPACE = 32
const ENGLISH = 0
const AZERBAIJANI = latinLanguages.indexOf('az')
/** Hardly a sentence in Azerbaijani is without its ə. */
const ONLY_MARK = 120
/** An English word that everybody uses. */
const SHARED = 12

/**
 * The language of a message, by its script, its words and the trigrams of its letters; `other` where
 * it is none of ours, or cannot be told.
 *
 * `around` is the language of the conversation so far: it decides where a turn of two or three
 * words could be anything.
 */
export function identifyLanguage(text: string, around?: MessageLanguage): MessageLanguage {
  const count = countScripts(beginningOf(text))
  if (count.kana > 0 && count.kana >= count.han / 4) return 'other'
  // Names of things in English do not make a Thai or Chinese sentence an English one.
  if (count.thai > 0 && count.thai * 5 >= count.latin) return 'th'
  if (count.han > 0 && count.han * 5 >= count.latin) return 'zh'
  if (count.foreign > count.latin) return 'other'
  if (count.latin === 0) return around ?? (/^\W*5{3,}\W*$/.test(text) ? 'th' : 'other')
  return identifyLatin(text, around) ?? around ?? 'other'
}

function countScripts(text: string) {
  const count = { thai: 0, han: 0, kana: 0, latin: 0, foreign: 0 }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x250) {
      if ((code | 32) >= 97 && (code | 32) <= 122) count.latin++
      else if (code >= 0xc0) count.latin++
    } else if (code >= 0x0e00 && code <= 0x0e7f) count.thai++
    else if (code >= 0x3400 && code <= 0x9fff) count.han++
    else if (code >= 0x3040 && code <= 0x30ff) count.kana++
    else if (code === 0x259 || (code >= 0x1e00 && code < 0x1f00)) count.latin++
    else if (code >= 0x370 && code <= 0x1fff) count.foreign++
    else if ((code >= 0xac00 && code <= 0xd7af) || (code >= 0x3131 && code <= 0x318e))
      count.foreign++
  }
  return count
}

function identifyLatin(text: string, around?: MessageLanguage): MessageLanguage | undefined {
  const scores = scoreLatin(text)
  const prior = text.length <= SHORT ? AROUND : AROUND / 3
  let best = 0
  let most = -Infinity
  for (const [i, language] of latinLanguages.entries()) {
    const ours = language === 'en' || language === 'pt' || language === 'tr'
    const known = ours ? language === around : around === 'other'
    const score = (scores[i] ?? 0) + (ours ? OURS : 0) + (known ? prior : 0)
    if (score > most) {
      most = score
      best = i
    }
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / LANGUAGES
  if ((scores[best] ?? 0) - mean < LEAST) return undefined
  const language = latinLanguages[best]
  return language === 'en' || language === 'pt' || language === 'tr' ? language : 'other'
}

/** What each language's words, trigrams and marks say of a text. */
function scoreLatin(text: string): Int32Array {
  const { letters } = latinModel()
  const scores = new Int32Array(LANGUAGES)
  const end = Math.min(text.length, ENOUGH)
  let start = 0
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : SPACE
    if ((letters[code] ?? 0) > 0 || isCombining(code)) continue
    // "ARTR3", "v2": names of things.
    if (i > start && !(code >= 48 && code <= 57)) addWord(scores, text.slice(start, i))
    if (code === AT || code === HASH || (code === COLON && text.startsWith('://', i)))
      i = endOfWord(text, i)
    start = i + 1
  }
  scores[AZERBAIJANI] = (scores[AZERBAIJANI] ?? 0) + (text.includes('ə') ? ONLY_MARK : -ONLY_MARK)
  return scores
}

const AT = 64
const HASH = 35
const COLON = 58

const isCombining = (code: number): boolean => code >= 0x300 && code < 0x370

function addWord(scores: Int32Array, word: string): void {
  const place = scoresOfWords.placeOf(word)
  for (let i = 0; i < LANGUAGES; i++)
    scores[i] = (scores[i] ?? 0) + (scoresOfWords.table[place + i] ?? 0)
}

/** The letters of the word that is being read. */
const plain = new Uint8Array(32)

/** What each language says of a word. */
const scoresOfWords = openWordRows(LANGUAGES, (word, scores) => {
  const { letters, marks, trigrams, words } = latinModel()
  let length = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (isCombining(code)) continue
    const letter = letters[code] ?? 0
    const writers = marks[code] ?? 0
    if (writers !== 0)
      for (let i = 0; i < LANGUAGES; i++)
        if ((writers & (1 << i)) === 0) scores[i] = (scores[i] ?? 0) - WRONG_MARK
    const isRepeated = length > 1 && plain[length - 1] === letter && plain[length - 2] === letter
    if (length < plain.length && !isRepeated) plain[length++] = letter
  }
  let hash = 0
  for (let k = 0; k < length; k++) hash = addToHash(hash, plain[k] ?? 0)
  const known = words.get(hash)
  if (known === 0) {
    scores[ENGLISH] = (scores[ENGLISH] ?? 0) + SHARED
    return
  }
  for (let k = 0; k < length; k++) {
    const at = trigramAt(
      k === 0 ? 0 : (plain[k - 1] ?? 0),
      plain[k] ?? 0,
      k + 1 < length ? (plain[k + 1] ?? 0) : 0,
    )
    for (let i = 0; i < LANGUAGES; i++) scores[i] = (scores[i] ?? 0) + (trigrams[at + i] ?? 0)
  }
  if (known === undefined) return
  const says = WORD[Math.min(length, WORD.length - 1)] ?? 0
  for (let i = 0; i < LANGUAGES; i++)
    if ((known & (1 << i)) !== 0) scores[i] = (scores[i] ?? 0) + says
})

/** Addresses and tags are no words: the last place of what stands here without white space. */
function endOfWord(text: string, at: number): number {
  let end = at
  while (end + 1 < text.length && !/\s/.test(text[end + 1] ?? ' ')) end++
  return end
}
