import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { Language } from '../../src/model/language.ts'
import type { Message } from '../../src/model/message.ts'
import { Side } from '../../src/model/side.ts'
import { WEEK } from '../../src/std/time.ts'

/** Half a year of one relationship, told in each language (`fixtures/parallel`). */
const Chapter = z.object({
  lines: z.array(
    z.object({
      from: Side,
      at: z.coerce.date(),
      thread: z.string(),
      text: z.record(Language, z.string()),
    }),
  ),
})
export type ChapterName = 'good' | 'turning-bad' | 'recovered' | 'silent'

const CHAPTER_WEEKS = 22
const START = Date.UTC(2023, 0, 9)

const PEOPLE = {
  provider: { name: 'Mia Ward', address: 'mia@agency.example' },
  client: { name: 'Ada Berg', address: 'ada@client.example' },
}

/** The mails of one relationship that went through these chapters, one after the other. */
export function storyOf(chapters: readonly ChapterName[], language: Language): Message[] {
  return chapters.flatMap((name, number) => {
    const { lines } = Chapter.parse(
      JSON.parse(
        readFileSync(new URL(`../../fixtures/parallel/${name}.json`, import.meta.url), 'utf8'),
      ),
    )
    const [first] = lines
    const begins = START + number * CHAPTER_WEEKS * WEEK
    const shift = begins - Math.floor((first?.at.getTime() ?? 0) / WEEK) * WEEK
    return lines.map(({ from, at, thread, text }, place) =>
      mail(`${number}-${place}`, from, new Date(at.getTime() + shift), {
        conversation: `${thread} ${number}`,
        // The same words twice would count once.
        text: `${text[language]} (${number + 1})`,
      }),
    )
  })
}

/** One mail between the two sides. */
export function mail(
  id: string,
  from: Side,
  claimedAt: Date,
  { conversation, text }: Pick<Message, 'conversation' | 'text'>,
): Message {
  return {
    id: `${id}@simulated`,
    conversation,
    channel: 'email',
    from: PEOPLE[from],
    to: [PEOPLE[from === 'client' ? 'provider' : 'client']],
    side: null,
    account: null,
    claimedAt,
    receivedAt: null,
    endedAt: null,
    subject: conversation,
    text,
    replyTo: null,
    automatic: null,
    unverified: null,
  }
}

/** When the last of so many chapters is over. */
export function endOf(chapters: readonly ChapterName[]): Date {
  return new Date(START + chapters.length * CHAPTER_WEEKS * WEEK)
}
