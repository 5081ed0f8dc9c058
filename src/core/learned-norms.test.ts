import { describe, expect, test } from 'vitest'
import { assessMails, goodHalfYear, type Line, mails, traitOf } from './engine.test-kit.ts'

/** Mild and strong words that colleagues use in good humour, one per language. */
const banter = {
  en: 'That is fucking brilliant, well done!',
  zh: '他妈的太棒了，干得漂亮！',
  pt: 'Caralho, ficou bom demais, parabéns!',
  th: 'แม่งโคตรดีเลย สุดยอดมาก!',
  tr: 'Amına koyayım, harika olmuş, eline sağlık!',
} as const

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

test('without norms there is nothing to be said without them', () => {
  expect(assessMails(goodHalfYear(), { asOf: '2026-06-20' })?.withoutNorms).toBeNull()
})
