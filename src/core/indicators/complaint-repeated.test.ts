import { expect, test } from 'vitest'
import { assessMails, type Line, mails, traitOf } from '../engine.test-kit.ts'

const repeats = (lines: readonly Line[]) =>
  traitOf(assessMails(mails(lines)), 'negative-attitude')
    .evidence.filter(({ indicator }) => indicator === 'complaint-repeated')
    .map(({ supports }) => supports)

test.each([
  [
    'Could you open the shop account for our new colleague?',
    'I am writing for the third time and I am really disappointed.',
  ],
  [
    'Yeni arkadaşımız için panel hesabını açabilir misiniz?',
    'Üçüncü kez yazıyorum, gerçekten rezalet, çok şikayetçiyim.',
  ],
])('a complaint that says itself that it is not the first is a repeat: %s', (asked, complained) => {
  expect(
    repeats([
      ['them', '2026-03-02', asked],
      ['them', '2026-03-20', complained],
    ]),
  ).toContain(true)
})

test('a complaint in other words without such a word is a new one', () => {
  expect(
    repeats([
      ['them', '2026-03-02', 'Could you open the shop account for our new colleague?'],
      ['them', '2026-03-20', 'I am really disappointed with the colours of the poster.'],
    ]),
  ).toEqual([false])
})
