import { describe, expect, test } from 'vitest'
import type { Message } from '../model/message.ts'
import { Norms } from '../model/norms.ts'
import { assessAccount, placeMessages } from './engine.ts'
import { assessMails, goodHalfYear, type Line, mails, traitOf } from './engine.test-kit.ts'

/** Mild and strong words that colleagues use in good humour, one per language. */
const banter = {
  en: 'That is fucking brilliant, well done!',
  zh: '他妈的太棒了，干得漂亮！',
  pt: 'Caralho, ficou bom demais, parabéns!',
  th: 'แม่งโคตรดีเลย สุดยอดมาก!',
  tr: 'Amına koyayım, harika olmuş, eline sağlık!',
} as const

const APRIL = Date.UTC(2026, 3, 20)
const WEEK = 7 * 24 * 60 * 60 * 1000

/** Both sides swear in delight, once a week each. */
function atEase(words: string, weeks = 14): Line[] {
  return Array.from({ length: weeks * 2 }, (_, place): Line => {
    const day = Date.UTC(2026, 0, 7) + Math.floor(place / 2) * WEEK
    const from = place % 2 === 0 ? 'them' : 'us'
    return [
      from,
      new Date(day + (place % 2) * 60 * 60 * 1000).toISOString(),
      `${words} ${from === 'us' ? 'Draft' : 'Page'} ${place + 1}.`,
      { id: `banter${place}@test`, conversation: `banter${place}` },
    ]
  })
}

const etiquette = (lines: readonly Line[], norms = {}) => {
  const assessment = assessMails([...goodHalfYear(), ...mails(lines)], {
    asOf: '2026-06-20',
    norms: { accounts: { 'acme.example': norms } },
  })
  return { trait: traitOf(assessment, 'poor-etiquette'), assessment }
}

describe('swearing at which both sides are at ease', () => {
  test.each(Object.entries(banter))('%s: is learned, kept and weighs nothing', (_, words) => {
    const { trait } = etiquette(atEase(words))
    expect(trait.state).toBe('absent')
    expect(trait.evidence).toContainEqual(
      expect.objectContaining({ norm: 'profanity: fine (learned, since 2026-01-07)', weight: 0 }),
    )
  })

  test('is not learned from one side alone', () => {
    const { trait } = etiquette(atEase(banter.en, 28).filter(([from]) => from === 'us'))
    expect(trait.evidence.every(({ norm }) => norm === null)).toBe(true)
  })

  test('gives way to a norm set by hand, and the assessment says what it changes', () => {
    const { trait, assessment } = etiquette(atEase(banter.en), { profanity: 'hated' })
    expect(['forming', 'present']).toContain(trait.state)
    expect(assessment?.withoutNorms?.traits).toContainEqual({
      id: 'poor-etiquette',
      state: 'absent',
    })
  })

  test('excuses no insult said in anger', () => {
    const angry: Line = [
      'them',
      '2026-06-15T09:00:00Z',
      'You are fucking useless idiots. I am furious.',
      { id: 'angry@test', conversation: 'angry' },
    ]
    const { trait } = etiquette([...atEase(banter.en), angry])
    expect(trait.evidence).toContainEqual(
      expect.objectContaining({
        supports: true,
        norm: null,
        quote: expect.stringContaining('idiots'),
      }),
    )
  })
})

/** Half a year in which our answers take two days, as they always have. */
function slowHalfYear(): Message[] {
  const lines: Line[] = []
  for (let week = 0; week < 24; week++) {
    const at = (day: number, hour: number): string =>
      new Date(Date.UTC(2026, 0, 5 + week * 7 + day, hour)).toISOString()
    const thread = { conversation: `slow${week}`, subject: `Week ${week}` }
    lines.push(
      ['them', at(0, 9), `When does page ${week} go online?`, thread],
      [
        'us',
        at(2, 16),
        `Page ${week} goes online tomorrow, because the printer has confirmed it.`,
        thread,
      ],
      ['them', at(2, 17), 'Thank you, that helps us a lot.', thread],
    )
  }
  return mails(lines)
}

describe('what is learned of habits', () => {
  const slow = assessMails(slowHalfYear(), { asOf: '2026-06-20' })

  test('is listed by name, with its value and from when it holds', () => {
    expect(slow?.norms).toContainEqual({
      name: 'replyWithinHours',
      value: expect.any(Number),
      isLearned: true,
      since: '2026-01-07',
      person: null,
    })
    expect(slow?.norms.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['quietAfterDays', 'messagesAWeek', 'answerWords', 'peopleAMonth']),
    )
  })

  test('is named where it decided, and the assessment says what it changes', () => {
    const { evidence } = traitOf(slow, 'excellent-communication')
    expect(evidence).toContainEqual(
      expect.objectContaining({
        indicator: 'questions-answered',
        supports: true,
        norm: expect.stringMatching(/^replyWithinHours: \d+ \(learned, since 2026-01-07\)$/),
      }),
    )
    expect(slow?.withoutNorms?.traits).toContainEqual({
      id: 'excellent-communication',
      state: 'missing',
    })
  })

  test('gives way to a norm set by hand, which is listed with the day it holds from', () => {
    const [account] = placeMessages(
      slowHalfYear().map((message) => ({ file: 'mail.mbox', message })),
      { us: ['agency.example'], norms: Norms.parse({}) },
    ).accounts
    const norms = Norms.parse({ accounts: { 'acme.example': { replyWithinHours: 4 } } })
    const normsSince = { replyWithinHours: '2026-03-01' }
    const { assessment } = assessAccount(
      { ...(account ?? { id: '', name: '', messages: [] }), records: [], normsSince },
      { norms, asOf: new Date('2026-06-20T00:00:00Z') },
    )
    expect(assessment.norms.filter(({ name }) => name === 'replyWithinHours')).toEqual([
      { name: 'replyWithinHours', value: 4, isLearned: false, since: '2026-03-01', person: null },
    ])
  })

  test('is what a sign of less than usual is held against', () => {
    const fading = goodHalfYear().filter(({ claimedAt }) => (claimedAt?.getTime() ?? 0) < APRIL)
    const { evidence } = traitOf(assessMails(fading, { asOf: '2026-06-20' }), 'disengagement')
    const signs = evidence.filter(({ indicator }) => indicator === 'contact-below-own-rate')
    for (const { supports, norm } of signs)
      expect(norm?.startsWith('messagesAWeek: ') ?? false).toBe(supports)
    expect(signs.some(({ supports }) => supports)).toBe(true)
  })
})

test('without norms there is nothing to be said without them', () => {
  expect(assessMails(goodHalfYear(), { asOf: '2026-06-20' })?.withoutNorms).toBeNull()
})
