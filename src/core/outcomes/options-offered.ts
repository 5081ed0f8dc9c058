import { has, type Turn } from '../conversations/relationship.ts'
import { says } from './find-phrases.ts'

/** "A, …; B, …": options by their letters or numbers. */
const LETTERED =
  /(?:^|[^\p{L}\p{N}])(?:A[)，,:：、.]|1[)、.])[\s\S]+[^\p{L}\p{N}](?:B[)，,:：、.]|2[)、.])/u

/** Whether a turn leaves a choice to the other side, as a debate goes on that is moved elsewhere. */
export function offersOptions(turn: Turn): boolean {
  const { own, signals } = turn
  return (
    has(turn, 'opinion-ask') ||
    saysEither(turn) ||
    says(own, signals.lang, 'options') ||
    LETTERED.test(own)
  )
}

/** Whether a turn says "either … or …". */
export function saysEither({ own, signals: { lang } }: Turn): boolean {
  return says(own, lang, 'either')
}
