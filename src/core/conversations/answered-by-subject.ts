import { DAY } from '../../std/time.ts'
import type { TrueTimes } from './clocks.ts'
import type { PlacedMessage } from './place.ts'

/** What programs set before the subject of a mail that answers another or passes it on. */
const MARK =
  /^\s*(?:\[ext(?:ernal)?\]|(?:re|aw|sv|antw|res|rsp|ynt|fwd?|wg|enc|[iİ]lt|回[复覆]|答[复覆]|回信|转发|轉寄|ตอบ(?:กลับ)?|ส่งต่อ)\s*(?:\[\d+\]|\(\d+\))?\s*[:：])/iu

/** Later, the same bare subject ("Invoice") is another matter. */
const SAME_MATTER_DAYS = 30

/**
 * The mail that each mail answers by its subject alone, by the answering mail's id: for programs and
 * exports that name no mail in an answer. That is the latest one of the same bare subject that went
 * to or came from the answer's sender; else the latest by somebody the answer goes to.
 */
export function answeredBySubject(
  mails: readonly PlacedMessage[],
  times: TrueTimes,
): ReadonlyMap<string, PlacedMessage> {
  const answered = new Map<string, PlacedMessage>()
  if (!mails.some(isUntied)) return answered
  const earlier = new Map<string, Dated[]>()
  for (const dated of inOrderOfTime(mails, times)) {
    const { mail, at } = dated
    const subject = bareSubject(mail.subject ?? '')
    if (subject === '') continue
    const alike = (earlier.get(subject) ?? []).filter(
      (one) => at - one.at <= SAME_MATTER_DAYS * DAY,
    )
    const parent = isUntied(mail) ? findAnswered(mail, alike) : undefined
    if (parent) answered.set(mail.id, parent)
    earlier.set(subject, [...alike, dated])
  }
  return answered
}

type Dated = { readonly mail: PlacedMessage; readonly at: number }

function inOrderOfTime(mails: readonly PlacedMessage[], times: TrueTimes): Dated[] {
  return mails
    .flatMap((mail): Dated[] => {
      const at = times.get(mail.id)?.at
      return at ? [{ mail, at: at.getTime() }] : []
    })
    .toSorted((a, b) => a.at - b.at || (a.mail.id < b.mail.id ? -1 : 1))
}

/** An answer, by its subject, that names no other mail. */
function isUntied({ id, conversation, replyTo, subject }: PlacedMessage): boolean {
  return replyTo === null && conversation === id && subject !== null && MARK.test(subject)
}

/** A subject without the marks of answers and forwards before it ("Re: Fwd: Invoice"). */
export function withoutMarks(subject: string): string {
  let bare = subject
  while (MARK.test(bare)) bare = bare.replace(MARK, '')
  return bare.trim()
}

function bareSubject(subject: string): string {
  return withoutMarks(subject).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

function findAnswered(answer: PlacedMessage, alike: readonly Dated[]): PlacedMessage | undefined {
  const sender = keyOf(answer.from)
  const receivers = new Set(answer.to.map(keyOf))
  const found =
    alike.findLast(({ mail }) => [mail.from, ...mail.to].some((one) => keyOf(one) === sender)) ??
    alike.findLast(({ mail }) => receivers.size === 0 || receivers.has(keyOf(mail.from)))
  return found?.mail
}

function keyOf({ address, name }: PlacedMessage['from']): string {
  return (address ?? name ?? '').toLowerCase()
}
