import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const seen = (lines: readonly Line[]) =>
  seenBy('work-redone', 'unmet-expectations', lines, { asOf: '2026-04-30' }).map(
    ({ supports, quote }) => ({ supports, quote }),
  )

const film: Line = [
  'us',
  '2026-03-02',
  'The film is finished. Attached you will also find the long list of places that we visited.',
]

test('what nobody has answered has not stood yet', () => {
  expect(seen([film])).toEqual([])
  expect(seen([film, ['them', '2026-03-20', 'Shall we meet on Tuesday?']])).toEqual([
    { supports: false, quote: 'The film is finished.' },
  ])
  expect(seen([film, ['them', '2026-03-04', 'It shows the wrong logo, please redo it.']])).toEqual([
    { supports: true, quote: 'It shows the wrong logo, please redo it.' },
  ])
})

test.each(['我们会在3月13日之前交给您。', 'We will have the film in your inbox by 13 March.'])(
  'a promise hands nothing over: %s',
  (promise) => {
    expect(
      seen([
        ['us', '2026-03-02', promise],
        ['them', '2026-03-20', 'Shall we meet on Tuesday?'],
      ]),
    ).toEqual([])
  },
)
