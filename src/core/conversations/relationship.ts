import type { Language, MessageLanguage } from '../../model/language.ts'
import type { MessageChannel } from '../../model/message.ts'
import type { AccountNorms } from '../../model/norms.ts'
import type { Record } from '../../model/record.ts'
import type { Side } from '../../model/side.ts'
import type { Act, Signals } from '../../model/signal.ts'
import { beginningOf } from '../text/beginning.ts'
import { ownWords } from '../text/own-words.ts'
import { identifyLanguage } from '../text/identify-language.ts'
import { readSignals } from '../signals/read-signals.ts'
import { recall } from '../../std/recall.ts'
import { trueTimes } from './clocks.ts'
import type { Holidays } from './holidays.ts'
import type { PlacedMessage } from './place.ts'
import { threadsOf } from './threads.ts'
import { dayOf, type WorkingCalendar } from './working-time.ts'

/** One message of somebody's own words, read and dated: what the indicators work on. */
export type Turn = {
  readonly id: string
  readonly conversation: string
  readonly channel: MessageChannel
  readonly at: Date
  /** When the turn ended (calls only). */
  readonly end: Date | null
  readonly side: Side
  /** Who speaks: the address, or the name where there is none. */
  readonly person: string
  readonly subject: string | null
  readonly replyTo: string | null
  /** The text as given: quotes and offsets are of this. */
  readonly text: string
  /** The same as far as it is read, with all that is not the speaker's own words blanked. */
  readonly own: string
  /** How much is said, in words; two Chinese or five Thai characters count as one. */
  readonly length: number
  readonly signals: Signals
  /** The acts that are likelier than not. */
  readonly acts: ReadonlySet<string>
}

export type Conversation = {
  readonly id: string
  readonly channel: MessageChannel
  readonly turns: readonly Turn[]
}

/** Everything that is known of one account, in the order of time. */
export type Relationship = {
  readonly account: string
  readonly name: string
  readonly turns: readonly Turn[]
  readonly conversations: readonly Conversation[]
  readonly records: readonly Record[]
  readonly norms: AccountNorms
  readonly calendar: WorkingCalendar
  readonly asOf: Date
  /** The languages that are really used, the most used first. */
  readonly languages: readonly Language[]
  /** Whether to judge as if nothing were known of its habits: by what holds for anybody. */
  readonly ignoresHabits?: true
}

export function has(turn: Turn, act: Act): boolean {
  return turn.acts.has(act)
}

/** Whether a turn explains; a refusal that gives its reason explains nothing of what was asked. */
export function explains(turn: Turn): boolean {
  return has(turn, 'explanation') && !has(turn, 'refusal-to-explain')
}

/** Whether two turns are mails of one thread. */
export function inOneMailThread(one: Turn, other: Turn): boolean {
  return one.channel === 'email' && one.conversation === other.conversation
}

/** Whether two turns are of one conversation, or both of the account's chats. */
export function inExchange(one: Turn, other: Turn): boolean {
  return (
    one.conversation === other.conversation || (one.channel === 'chat' && other.channel === 'chat')
  )
}

const zoneOfLanguage: Readonly<{ [Code in Language]: string }> = {
  en: 'UTC',
  zh: 'Asia/Shanghai',
  pt: 'America/Sao_Paulo',
  th: 'Asia/Bangkok',
  tr: 'Europe/Istanbul',
}

/** Reads an account's messages into one ordered relationship; each message once, the first that has its id. */
export function readRelationship(
  {
    id,
    name,
    messages,
    records,
  }: {
    readonly id: string
    readonly name: string
    readonly messages: readonly PlacedMessage[]
    readonly records: readonly Record[]
  },
  {
    norms,
    asOf,
    holidays = new Map(),
  }: { readonly norms: AccountNorms; readonly asOf: Date; readonly holidays?: Holidays },
): Relationship {
  const unique = [...new Map(messages.toReversed().map((one) => [one.id, one])).values()]
    .filter(({ automatic, unverified }) => automatic === null && unverified === null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const times = trueTimes(unique, asOf)
  const threads = threadsOf(unique, times)
  const language = languageOfAccount(unique)
  const turns = unique
    .flatMap((message) => {
      const at = times.get(message.id)?.at
      const conversation = threads.get(message.id) ?? message.conversation
      return at ? [readTurn({ ...message, conversation }, at, language)] : []
    })
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))

  return {
    account: id,
    name,
    turns,
    conversations: groupTurns(turns),
    records: uniqueRecords(records, asOf),
    norms,
    calendar: calendarOf(norms, turns, { language, holidays, asOf }),
    asOf,
    languages: languagesOf(turns),
  }
}

function readTurn(message: PlacedMessage, at: Date, around: MessageLanguage): Turn {
  const { own, length, signals, acts } = readText(message, around)
  return {
    id: message.id,
    conversation: message.conversation,
    channel: message.channel,
    at,
    end: message.endedAt,
    side: message.side,
    person: (message.from.address ?? message.from.name ?? 'unknown').toLowerCase(),
    subject: message.subject,
    replyTo: message.replyTo,
    text: message.text,
    own,
    length,
    signals,
    acts,
  }
}

type ReadText = Pick<Turn, 'own' | 'length' | 'signals' | 'acts'>

/** What the latest texts say: an account is assessed anew with each message, and each read only once. */
const readTexts = new Map<string, Map<string, ReadText>>()
const languages = new Map<string, MessageLanguage>()
/** Two hundred accounts of five hundred messages: about 100 MB. */
const REMEMBERED = 100_000

function readText({ text, channel }: PlacedMessage, around: MessageLanguage): ReadText {
  const isMail = channel === 'email'
  const readings = recall(readTexts, REMEMBERED, text, () => new Map())
  return recall(readings, REMEMBERED, `${isMail} ${around}`, () => {
    const own = ownWords(beginningOf(text), isMail)
    const signals = readSignals(own, { around })
    return { own, length: lengthInWords(own), signals, acts: likelyActs(signals) }
  })
}

/** An act is taken as meant from this chance on: likelier than not. */
export const LIKELY = 0.5

function likelyActs({ acts }: Signals): ReadonlySet<string> {
  return new Set(Object.entries(acts).flatMap(([act, chance]) => (chance >= LIKELY ? [act] : [])))
}

const WORD = /[\p{L}\p{N}'’]+/gu

function lengthInWords(text: string): number {
  let length = 0
  for (const [word] of text.matchAll(WORD)) {
    const han = word.match(/[\u3400-\u9fff]/g)?.length ?? 0
    const thai = word.match(/[\u0e00-\u0e7f]/g)?.length ?? 0
    length += han / 2 + thai / 5 + (han + thai < word.length ? 1 : 0)
  }
  return length
}

/** The language that most of the words are in: what a turn of two words is taken to be in. */
function languageOfAccount(messages: readonly PlacedMessage[]): MessageLanguage {
  const counts = new Map<MessageLanguage, number>()
  for (const { text } of messages.slice(0, 200)) {
    const language = recall(languages, REMEMBERED, text, () => identifyLanguage(text))
    counts.set(language, (counts.get(language) ?? 0) + text.length)
  }
  counts.delete('other')
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'other'
}

function languagesOf(turns: readonly Turn[]): Language[] {
  const counts = new Map<Language, number>()
  for (const { signals } of turns)
    if (signals.lang !== 'other') counts.set(signals.lang, (counts.get(signals.lang) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= turns.length * 0.05)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([language]) => language)
}

function groupTurns(turns: readonly Turn[]): Conversation[] {
  const groups = new Map<string, Turn[]>()
  for (const turn of turns) {
    const group = groups.get(turn.conversation)
    if (group) group.push(turn)
    else groups.set(turn.conversation, [turn])
  }
  return [...groups].map(([id, list]) => ({
    id,
    channel: list[0]?.channel ?? 'email',
    turns: list,
  }))
}

function uniqueRecords(records: readonly Record[], asOf: Date): Record[] {
  return [...new Map(records.toReversed().map((one) => [`${one.type} ${one.id}`, one])).values()]
    .filter(({ at }) => at.getTime() <= asOf.getTime())
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
}

/** Chat exports tell the phone's own clock, so their hours are local as they stand. */
function calendarOf(
  norms: AccountNorms,
  turns: readonly Turn[],
  {
    language,
    holidays,
    asOf,
  }: {
    readonly language: MessageLanguage
    readonly holidays: Holidays
    readonly asOf: Date
  },
): WorkingCalendar {
  const hasMail = turns.some(({ channel }) => channel === 'email')
  const usual = hasMail && language !== 'other' ? zoneOfLanguage[language] : 'UTC'
  const timeZone = norms.timeZone ?? usual
  return {
    timeZone,
    workDays: new Set(norms.workDays ?? [1, 2, 3, 4, 5]),
    daysOff: new Set([
      ...(norms.pauses ?? []).flatMap(({ from, to }) => daysFrom(from, to)),
      // Once the work has ended as agreed, nothing is due any more.
      ...(norms.endsOn ? daysFrom(norms.endsOn, dayOf(asOf, { timeZone })).slice(1) : []),
      ...(holidays.get(norms.holidays ?? '') ?? []),
    ]),
  }
}

function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  const end = Date.parse(`${to}T00:00:00Z`)
  for (
    let day = Date.parse(`${from}T00:00:00Z`);
    day <= end && days.length < 400;
    day += 86_400_000
  )
    days.push(new Date(day).toISOString().slice(0, 10))
  return days
}
