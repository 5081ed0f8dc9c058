import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

test('a thread that turns sour is shown by its coldest words, not by its longest', () => {
  const [evidence] = seenBy(
    'thread-turns-sour',
    'negative-attitude',
    [
      ['them', '2026-03-02', 'Wonderful start, thank you so much!'],
      ['them', '2026-03-03', 'The poster goes to the printer.'],
      ['them', '2026-03-04', 'The banner goes there as well.'],
      [
        'them',
        '2026-03-05',
        'The posters hang in all of our shops and in the windows of the town hall since Monday. The colours are terrible.',
      ],
    ],
    { asOf: '2026-03-31' },
  )
  expect(evidence).toMatchObject({ supports: true, quote: 'The colours are terrible.' })
})
