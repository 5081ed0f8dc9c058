import { expect, test } from 'vitest'
import { assessMails, type Line, mails, seenBy, traitOf } from '../engine.test-kit.ts'

const rudeWords = (ours: string, answer: string) =>
  seenBy(
    'rude-wording',
    'poor-etiquette',
    [
      ['us', '2026-03-02', ours],
      ['them', '2026-03-03', answer],
    ],
    { asOf: '2026-03-31' },
  ).flatMap(({ supports, quote }) => (supports ? [quote] : []))

test.each([
  ['The panel is no toy, better keep away from it.', 'I found that rather condescending.'],
  ['The panel is no toy, better keep away from it.', 'Please do not talk down to us.'],
  ['后台不是玩具，您别碰。', '您这样说话很不尊重人。'],
  ['O painel não é brinquedo, melhor não mexer.', 'Achei essa mensagem desrespeitosa.'],
  ['แผงควบคุมไม่ใช่ของเล่น อย่าแตะดีกว่าครับ', 'พูดแบบนี้ไม่ให้เกียรติกันเลยค่ะ'],
  ['Panel oyuncak değil, ellemeyin.', 'Bu cevabı çok saygısızca buldum.'],
])('words are rude where the client finds them so: %s %s', (ours, answer) => {
  expect(rudeWords(ours, answer)).toEqual([ours])
})

test('the manners of others are none of ours', () => {
  const answer = 'The driver was rude to us, but that has nothing to do with you.'
  expect(rudeWords('Did the boxes arrive?', answer)).toEqual([])
})

const stateOf = (lines: readonly Line[]) =>
  traitOf(assessMails(mails(lines)), 'poor-etiquette').state

test('one rude person is a sign, however civil the others are', () => {
  const civil = Array.from({ length: 30 }, (_, day): Line => [
    day % 2 === 0 ? 'us' : 'them',
    new Date(Date.UTC(2026, 3, 1 + 2 * day, 9)).toISOString(),
    `Good morning, here is note ${day} on the new catalogue.`,
  ])
  const buyer = { from: { name: 'Ray Buyer', address: 'ray@acme.example' } }
  const rude: readonly Line[] = [
    ['them', '2026-04-20', 'You are idiots, all of you.', buyer],
    ['them', '2026-05-18', 'What moron wrote this offer?', buyer],
  ]
  expect(stateOf([...civil, ...rude.slice(0, 1)])).not.toBe('forming')
  expect(stateOf([...civil, ...rude])).toBe('forming')
})
