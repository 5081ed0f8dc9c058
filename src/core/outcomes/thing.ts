import type { MessageLanguage } from '../../model/language.ts'
import { oncePer } from '../../std/once-per.ts'
import { type Fingerprint, trigrams } from '../../std/similarity.ts'
import type { Turn } from '../conversations/relationship.ts'
import { withoutCommonplace } from './commonplace.ts'

/** Fewer letters name nothing ("I'll send it"): such a promise is told by its exchange alone. */
const LEAST_LETTERS = 12
const LEAST_HAN = 4

/** Fewer than so many times that many hardly name it. */
export const BARE = 2.5

export function hasLetters(text: string, times: number): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const least = /[\u3400-\u9fff]/.test(text) ? LEAST_HAN : LEAST_LETTERS
  return letters >= least * times
}

/** What is promised, by the words that are left of it; so few letters as a third are no name. */
export function thingIn(undated: string, lang: MessageLanguage): Fingerprint {
  const words = withoutCommonplace(undated, lang)
  return hasLetters(words, 1 / 3) ? trigrams(words) : trigrams('')
}

/** The thing that a turn names, taken once for each text that was read, for turns are compared with many promises. */
export const thingOf = oncePer(
  ({ signals }: Turn) => signals,
  ({ own, signals }) => thingIn(own, signals.lang),
)
