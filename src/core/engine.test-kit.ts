import type { Assessment } from '../model/assessment.ts'
import type { Message } from '../model/message.ts'
import { Norms } from '../model/norms.ts'
import type { Pulse, Record as AccountRecord } from '../model/record.ts'
import { assessAccount, placeMessages } from './engine.ts'

const OURS = { name: 'Mia Ward', address: 'mia@agency.example' }
const THEIRS = { name: 'Ada Berg', address: 'ada@acme.example' }

/** One line of a made-up correspondence: who wrote, when, what. */
export type Line = readonly [from: 'us' | 'them', at: string, text: string, more?: Partial<Message>]

/** Mails between one of ours and one of the client's, in one thread unless told otherwise. */
export function mails(lines: readonly Line[]): Message[] {
  return lines.map(([from, at, text, more], place) => ({
    id: `m${place}@test`,
    conversation: 'thread',
    channel: 'email',
    from: from === 'us' ? OURS : THEIRS,
    to: [from === 'us' ? THEIRS : OURS],
    side: null,
    account: null,
    claimedAt: new Date(at.length === 10 ? `${at}T09:00:00Z` : at),
    receivedAt: null,
    endedAt: null,
    subject: 'Project',
    text,
    replyTo: null,
    automatic: null,
    unverified: null,
    ...more,
  }))
}

/** What somebody of a side answered when it was asked how things stand. */
export function pulse(
  side: Pulse['person']['side'],
  at: string,
  answer: Pulse['answer'],
  more: Partial<Pulse> = {},
): Pulse {
  const person = { name: side === 'client' ? THEIRS.name : OURS.name, side }
  return {
    type: 'pulse',
    id: `pulse ${side} ${at}`,
    account: 'acme.example',
    at: new Date(`${at}T09:00:00Z`),
    person,
    item: 'direction',
    about: null,
    answer,
    ...more,
  }
}

/** The assessment of the one client in these messages; undefined where there is none. */
export function assessMails(
  messages: readonly Message[],
  {
    asOf = '2026-06-30',
    norms = {},
    records = [],
  }: {
    readonly asOf?: string
    readonly norms?: unknown
    readonly records?: readonly AccountRecord[]
  } = {},
): Assessment | undefined {
  const parsed = Norms.parse(norms)
  const { accounts } = placeMessages(
    messages.map((message) => ({ file: 'mail.mbox', message })),
    { us: ['agency.example'], norms: parsed },
  )
  const [account] = accounts
  if (!account) return undefined
  return assessAccount(
    { ...account, records },
    { norms: parsed, asOf: new Date(`${asOf}T23:59:59Z`) },
  ).assessment
}

export function traitOf(assessment: Assessment | undefined, id: string) {
  const trait = assessment?.traits.find((one) => one.id === id)
  if (!trait) throw new Error(`no trait ${id}`)
  return trait
}

/** What an indicator saw in a correspondence, as the evidence of a trait. */
export function seenBy(
  indicator: string,
  trait: string,
  lines: readonly Line[],
  options: Parameters<typeof assessMails>[1] = {},
) {
  return traitOf(assessMails(mails(lines), options), trait).evidence.filter(
    (item) => item.indicator === indicator,
  )
}

/** Half a year of a friendly, busy and truthful English correspondence: two exchanges a week. */
export function goodHalfYear(): Message[] {
  const lines: Line[] = []
  for (let week = 0; week < 24; week++) {
    const day = (offset: number, hour: number): string =>
      new Date(Date.UTC(2026, 0, 5 + week * 7 + offset, hour)).toISOString()
    const thread: Partial<Message> = { conversation: `week${week}`, subject: `Week ${week}` }
    lines.push(
      [
        'them',
        day(0, 9),
        `How did campaign ${week} do? I think the second picture is stronger.`,
        thread,
      ],
      [
        'us',
        day(0, 11),
        `It brought ${100 + week} orders at 3% conversion. The second picture works because it shows a face, so people stop. I will send the new draft by Friday.`,
        thread,
      ],
      [
        'them',
        day(0, 13),
        'Thank you, that is great work. What do you recommend for next month?',
        thread,
      ],
      [
        'us',
        day(0, 15),
        'I recommend the garden theme, because it sold best last spring. Our goal for next quarter is 500 orders.',
        thread,
      ],
      ['us', day(3, 10), `The new draft ${week} is attached, as promised.`, thread],
      [
        'them',
        day(3, 14),
        'Wonderful, thank you so much! I prefer the blue one. Agreed, let us go with it.',
        thread,
      ],
    )
  }
  return mails(lines)
}
