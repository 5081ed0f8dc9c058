import { expect, test } from 'vitest'
import type { Record as AccountRecord } from '../../model/record.ts'
import { assessMails, type Line, mails, seenBy, traitOf } from '../engine.test-kit.ts'

const promised: Line = [
  'us',
  '2026-03-02',
  'I will send you the homepage draft by 4 March. I will send you the media plan by 5 March.',
]
const missed: Line = [
  'them',
  '2026-03-10',
  'We are still waiting for the homepage draft and for the media plan. Both are late.',
]

test('two promises broken in one message are two pieces of evidence', () => {
  const broken = seenBy('delay-unannounced', 'unmet-expectations', [promised, missed])
  expect(broken.map(({ weight }) => weight > 0)).toEqual([true, true])
  expect(new Set(broken.map(({ id }) => id)).size).toBe(2)
})

const happy = (id: string, answer: number): AccountRecord => ({
  type: 'pulse',
  account: 'acme.example',
  id,
  at: new Date('2026-05-04T09:00:00Z'),
  person: { name: 'Ada Berg', side: 'client' },
  item: 'direction',
  answer,
})

test('two answers of one day are two pieces of evidence', () => {
  const records = [happy('one', 2), happy('two', 1)]
  const assessed = assessMails(mails([promised]), { records })
  const answers = traitOf(assessed, 'positive-attitude').evidence.filter(
    ({ indicator }) => indicator === 'says-going-well',
  )
  expect(new Set(answers.map(({ id }) => id)).size).toBe(2)
})

test('what a person confirmed counts, though it was said before in the same words', () => {
  const late = 'The banner was late again and we had to explain it to our board.'
  const lines: Line[] = [
    ['them', '2026-05-04', late],
    ['us', '2026-05-05', 'We will look into it.'],
    ['them', '2026-05-25', late],
  ]
  const find = (records: readonly AccountRecord[]) =>
    traitOf(assessMails(mails(lines), { records }), 'negative-attitude').evidence.filter(
      ({ quote }) => quote.includes('banner'),
    )
  const repeated = find([]).find(({ weight }) => weight === 0)
  expect(repeated).toBeDefined()
  const confirmed = find([
    {
      type: 'correction',
      account: 'acme.example',
      id: 'c1',
      at: new Date('2026-06-01T09:00:00Z'),
      evidence: repeated?.id ?? '',
      verdict: 'agree',
    },
  ])
  expect(confirmed.find(({ id }) => id === repeated?.id)?.weight).toBeGreaterThan(0)
})
