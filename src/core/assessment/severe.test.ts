import { expect, test } from 'vitest'
import { assessMails, type Line, mails } from '../engine.test-kit.ts'

const isWarned = (lines: readonly Line[]) =>
  assessMails(mails(lines), { asOf: '2026-04-30' })?.warnings.some(
    ({ kind }) => kind === 'severe-event',
  )

const notice: readonly Line[] = [
  ['them', '2026-04-02', 'We will not be renewing the contract after May.'],
  ['us', '2026-04-03', 'We are sorry to hear it. Is there anything we did wrong?'],
]

test('whoever leaves politely still leaves', () => {
  const polite: Line = [
    'them',
    '2026-04-04',
    'Not at all, everybody was lovely, thank you so much.',
  ]
  expect(isWarned([...notice, polite])).toBe(true)
})

test.each([
  ['them', '2026-04-10', 'We talked again and are glad to stay with you.'],
  ['them', '2026-04-10', 'Konuştuk, sizinle devam etmek istiyoruz, teşekkürler.'],
  ['them', '2026-04-10', 'That episode is behind us, and I have dropped the tender.'],
  ['them', '2026-04-10', 'Bir ay oldu, dönüş borcum vardı: o sıkıntı bizim için kapandı.'],
] as const)('a notice taken back is none: %s %s %s', (...stays) => {
  expect(isWarned([...notice, stays])).toBe(false)
})

const refusal: readonly Line[] = [
  ['them', '2026-04-02', 'We will not pay this invoice, nobody told us of the extra hours.'],
  ['us', '2026-04-03', 'You are right and I am sorry. The corrected invoice is attached.'],
]

test.each([
  ['them', '2026-04-04', 'Good, settled then. Agreed like that.'],
  ['them', '2026-04-20', 'The new film is wonderful, great work!'],
] as const)(
  'a refusal to pay is over once it is settled, or all is well again: %s %s %s',
  (...ends) => {
    expect(isWarned([...refusal, ends])).toBe(false)
  },
)

test('a refusal to pay is not over by thanks for the reply, or without amends', () => {
  const waits: Line = ['them', '2026-04-04', 'Thank you for the quick answer, we will see.']
  expect(isWarned([...refusal, waits])).toBe(true)
  const [refused] = refusal
  const defence: Line = ['us', '2026-04-03', 'The hours are in the price list.']
  const glad: Line = ['them', '2026-04-04', 'The new film is wonderful, great work!']
  expect(isWarned(refused ? [refused, defence, glad] : [])).toBe(true)
})

test.each([
  ['If this is not fixed by Friday we will cancel the contract.', false],
  ['We will not pay this invoice. We are cancelling the contract for May.', true],
] as const)('what hangs on a condition is over with it, a notice is not: %s', (threat, stays) => {
  expect(
    isWarned([
      ['them', '2026-04-02', threat],
      ['us', '2026-04-03', 'I am sorry. The corrected page is online.'],
      ['them', '2026-04-10', 'The new page is wonderful, great work!'],
    ]),
  ).toBe(stays)
})

test('a demand for all access is grave until it is met and the client is content', () => {
  const demand: Line = [
    'them',
    '2026-04-02',
    'Please hand over all logins and the admin of the ad account by Friday.',
  ]
  const handsOver: Line = ['us', '2026-04-03', 'All logins are in your inbox.']
  expect(isWarned([demand, handsOver])).toBe(true)
  expect(isWarned([demand, handsOver, ['them', '2026-04-04', 'Thank you.']])).toBe(true)
  const isGlad: Line = ['them', '2026-04-10', 'The new film is wonderful, great work!']
  expect(isWarned([demand, handsOver, isGlad])).toBe(false)
})

test('one login asked for is nothing grave', () => {
  expect(
    isWarned([
      ['them', '2026-04-02', 'Could you send us the login for the new page?'],
      ['us', '2026-04-03', 'It is in your inbox.'],
    ]),
  ).toBe(false)
})
