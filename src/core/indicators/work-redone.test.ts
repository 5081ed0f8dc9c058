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

test.each([
  [
    'The old price was in it. Sorry about that, it is corrected now.',
    'It is not fixed yet, sorry.',
  ],
  ['Peguei a tabela velha. Já troquei, desculpa!', 'Desculpa, vou trocar amanhã.'],
  ['用了旧价格，已经改过来了，抱歉！', '抱歉，明天我们会改好。'],
  ['ขอโทษค่ะ ใส่ราคาเก่าไป แก้ให้แล้วนะคะ', 'ขอโทษค่ะ พรุ่งนี้จะแก้ให้ค่ะ'],
  ['Eski fiyat kalmış, düzelttim, kusura bakmayın.', 'Kusura bakmayın, yarın düzelteceğiz.'],
])('what we say sorry for and put right was wrong: %s', (corrected, promised) => {
  const shown: Line = ['them', '2026-03-20', 'Thank you.']
  expect(seen([['us', '2026-03-02', corrected], shown])).toMatchObject([{ supports: true }])
  expect(seen([['us', '2026-03-02', promised], shown])).toEqual([])
})
