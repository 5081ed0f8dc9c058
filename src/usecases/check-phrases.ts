import { phraseFinder } from '../core/signals/phrase-finder.ts'
import { AppError, type ErrorCode } from '../errors.ts'
import { isTooLoose } from '../model/norms.ts'
import { type Language, languages } from '../model/language.ts'

/** Words that nobody says, with spaces and without: a phrase found in them is found everywhere. */
const NONSENSE = ['zxq vvj qqk wxz jzv', '鿔鿕鿖鿗鿘鿙']
/** A letter, a digit or the mark of a number. */
const SOMETHING = /[\p{L}\p{N}#]/u

/** Refuses phrases that cannot be read or would be found in any message, and says which it is. */
export function checkPhrases(cues: Readonly<Record<string, readonly string[]>>): void {
  for (const language of languages) {
    for (const [place, phrase] of (cues[language] ?? []).entries()) {
      const code = faultOf(phrase, language)
      if (code === null) continue
      throw new AppError(code, {
        issues: [{ path: `/cues/${language}/${place}`, message: phrase }],
      })
    }
  }
}

function faultOf(phrase: string, language: Language): ErrorCode | null {
  if (isTooLoose(phrase)) return 'trait.phrase_too_loose'
  const find = finderOf(phrase, language)
  if (find === null) return 'trait.phrase_unreadable'
  const fitsAnything = NONSENSE.some((text) => find(text, language) !== null)
  return fitsAnything || !SOMETHING.test(phrase) ? 'trait.phrase_says_nothing' : null
}

function finderOf(phrase: string, language: Language): ReturnType<typeof phraseFinder> | null {
  try {
    return phraseFinder({ [language]: [phrase] })
  } catch {
    return null
  }
}
