import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

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
