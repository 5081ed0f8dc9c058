import { expect, test } from 'vitest'
import { assessMails, mails, traitOf } from '../engine.test-kit.ts'

const explained = (asked: string) =>
  traitOf(
    assessMails(
      mails([
        ['them', '2026-03-02', asked],
        ['us', '2026-03-03', 'The shop opens at nine.'],
      ]),
    ),
    'knowledge-sharing',
  )
    .evidence.filter(({ indicator }) => indicator === 'why-explained')
    .map(({ supports }) => supports)

test('a question for the reason wants one; blame in its form does not', () => {
  expect(explained('Why did the sales of the shop fall in May?')).toEqual([false])
  expect(explained('Why did the sales fall? This is your fault alone, you ruined it.')).toEqual([])
})
