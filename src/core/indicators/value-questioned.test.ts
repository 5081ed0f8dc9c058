import { expect, test } from 'vitest'
import { Norms } from '../../model/norms.ts'
import { placeMessages } from '../conversations/place.ts'
import { readRelationship } from '../conversations/relationship.ts'
import { type Line, mails, seenBy } from '../engine.test-kit.ts'
import { readOutcomes } from '../outcomes/outcomes.ts'
import { valueQuestioned } from './value-questioned.ts'

const isQuestioned = (text: string) =>
  seenBy(
    'value-questioned',
    'unmet-expectations',
    [
      ['us', '2026-03-02', 'Here is the invoice for February.'],
      ['them', '2026-03-03', text],
    ],
    { asOf: '2026-03-31' },
  ).some(({ supports }) => supports)

test.each([
  'We do not agree with this invoice.',
  'We will not pay for the second draft.',
  'Our lawyer will write to you. We will not pay this invoice before that.',
  '我们不同意这个价格。',
  'Não concordo com esse valor.',
  'ไม่เห็นด้วยกับราคานี้ค่ะ',
  'Bu fiyata katılmıyorum.',
])('whoever objects to a charge, or refuses to pay it, questions it: %s', (text) => {
  expect(isQuestioned(text)).toBe(true)
})

test.each([
  'We do not agree with the blue banner. The invoice is paid.',
  'Thank you, we will pay it on Friday.',
  'I do not agree with the price on the banner, it is too low for our rooms.',
  '我们不同意网站上的这个价格，太低了。',
  'Não concordo com esse preço no site, está baixo demais.',
  'ไม่เห็นด้วยกับราคาห้องในแบนเนอร์ ต่ำไปค่ะ',
  'Bannerdaki fiyata katılmıyorum, odalarımız için çok düşük.',
])('whoever objects to something else does not: %s', (text) => {
  expect(isQuestioned(text)).toBe(false)
})

test('what was disputed and then agreed is told as settled, and still counts', () => {
  const lines: readonly Line[] = [
    ['us', '2026-03-02', 'We suggest to bill the checkout as 14 extra hours.'],
    ['them', '2026-03-03', 'We do not agree with these 14 hours, the invoice is too high.'],
    ['us', '2026-03-04', 'Then we suggest to take off the 14 hours.'],
    ['them', '2026-03-05', 'Agreed, that settles it.'],
  ]
  const [account] = placeMessages(
    mails(lines).map((message) => ({ file: 'mail.mbox', message })),
    { us: ['agency.example'], norms: Norms.parse({}) },
  ).accounts
  if (!account) throw new Error('no account')
  const asOf = new Date('2026-04-30T00:00:00Z')
  const relationship = readRelationship({ ...account, records: [] }, { norms: {}, asOf })
  const reading = { relationship, outcomes: readOutcomes(relationship) }
  const yes = valueQuestioned.observe(reading).filter((one) => one.yes)
  expect(yes.map(({ settledAt }) => settledAt?.toISOString().slice(0, 10))).toEqual(['2026-03-05'])
})
