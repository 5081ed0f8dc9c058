import { isoDay } from '../../std/time.ts'
import type { Span } from '../../model/span.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import type { WorkingCalendar } from '../conversations/working-time.ts'
import { findDueDate, findPastDay } from '../text/due-date.ts'
import { findPhrase } from './find-phrases.ts'
import { sentenceAround } from './sentences.ts'

/** Whether a turn hands something over: by its words, by figures, by a link or a file. */
export function handsOver(turn: Turn): boolean {
  const { own, signals } = turn
  const place = findPhrase(own, signals.lang, 'delivered')
  if (place) return !isStillPromised(turn, place)
  return has(turn, 'reporting') || LINK.test(own) || FILE.test(own)
}

/** Whoever sends a link sends what lies behind it, in any language. */
const LINK = /https?:\/\/\S/i
/** How a chat notes a file, in any language: "offer.pdf (file attached)", "<attached: offer.pdf>". */
const FILE = /\.\w{2,5} \([^()\n]{4,30}\)|<[^<>\n:：]{2,20}[:：] ?[^<>\n]+\.\w{2,5}>/

/** "It is going out by Friday" hands nothing over: what is said in the sentence of a promise with a day is yet to come. */
function isStillPromised({ own, signals, at }: Turn, place: Span): boolean {
  const { lang, cues } = signals
  const { start, end } = sentenceAround(own, place)
  if (lang === 'other') return false
  if (!cues.some((cue) => cue.act === 'commitment' && cue.start < end && cue.end > start))
    return false
  const date = findDueDate(own.slice(start, end), lang, at, 'UTC')
  return date !== undefined && date.due > isoDay(at)
}

/**
 * The day of the last week on which a turn says that something was handed over ("the note went out on
 * Friday"); undefined where it names none.
 */
export function dayOfHandOver(turn: Turn, calendar: WorkingCalendar): string | undefined {
  const { own, signals, at } = turn
  const { lang, cues } = signals
  const place = findPhrase(own, lang, 'delivered')
  if (!place || lang === 'other') return undefined
  const { start, end } = sentenceAround(own, place)
  if (cues.some((cue) => cue.act === 'commitment' && cue.start < end && cue.end > start))
    return undefined
  return findPastDay(own.slice(start, end), lang, at, calendar.timeZone)
}
