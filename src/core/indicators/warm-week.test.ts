import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

test.each([
  ['We have a very full week here. Your film is wonderful!', 'Your film is wonderful!'],
  ['Semana cheia aqui, depois falo com calma. O vídeo ficou maravilhoso!', 'O vídeo ficou'],
  ['This week we are at the fair. The texts are boring and full of mistakes.', 'The texts are'],
])('a week is shown by the words that set its tone: %s', (text, quoted) => {
  const [evidence] = seenBy(
    'warm-week',
    'positive-attitude',
    [
      ['them', '2026-03-02', text],
      ['us', '2026-03-03', 'Noted.'],
    ],
    { asOf: '2026-03-31' },
  )
  expect(evidence?.quote).toContain(quoted)
})

const warmWeeks = (lines: readonly Line[]) =>
  seenBy('warm-week', 'positive-attitude', lines, { asOf: '2026-03-31' }).map(
    ({ supports }) => supports,
  )

test('thanks without a complaint are never cool, and even words are neither warm nor cool', () => {
  expect(warmWeeks([['them', '2026-03-02', 'เดือนนี้ดีอีกแล้ว ขอบคุณนะคะ']])).not.toContain(false)
  expect(warmWeeks([['them', '2026-03-02', 'We would rather have the blue poster.']])).toEqual([])
})

test.each([
  'The report is late again, this is not good enough.',
  'I have not received the report yet, any news?',
])('a bare "thank you" warms no week in the month of dissatisfaction: %s', (grievance) => {
  const isTold: Line = ['them', '2026-03-03', grievance]
  const bare: Line = ['them', '2026-03-09', 'Thank you. Why did the reach fall in February?']
  const warm: Line = ['them', '2026-03-09', 'Thank you, this is wonderful work.']
  expect(warmWeeks([bare])).toEqual([true])
  expect(warmWeeks([isTold, bare])).not.toContain(true)
  expect(warmWeeks([isTold, warm])).toContain(true)
})
