import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const seenWith = (debate: string, indicator: string, trait: string, lines: readonly Line[]) =>
  seenBy(indicator, trait, lines, {
    asOf: '2026-03-31',
    norms: { accounts: { 'acme.example': { debate } } },
  })

const objection: Line = ['them', '2026-03-02', "That is a terrible idea, I'm against it."]
const attack: Line = [
  'them',
  '2026-03-02',
  "That is a terrible idea, I'm against it. Your work has been careless, and the report is late again.",
]
const answer: Line = ['us', '2026-03-03', 'Then we take the other picture.']

test('where debates are blunt, an objection is kept, named by the norm, and weighs nothing', () => {
  const [evidence] = seenWith('blunt', 'warm-week', 'negative-attitude', [objection, answer])
  expect(evidence).toMatchObject({ supports: true, norm: 'debate: blunt', weight: 0 })
  const [usual] = seenWith('neutral', 'warm-week', 'negative-attitude', [objection, answer])
  expect(usual).toMatchObject({ supports: true, norm: null })
  expect(usual?.weight).toBeGreaterThan(0)
})

test('a complaint beside the objection counts however blunt the debates are', () => {
  const [evidence] = seenWith('blunt', 'warm-week', 'negative-attitude', [attack, answer])
  expect(evidence).toMatchObject({ supports: true, norm: null })
  expect(evidence?.weight).toBeGreaterThan(0)
})

test.each([
  ['en', 'No, I disagree. That headline does not work.'],
  ['pt', 'Não concordo, essa chamada não funciona.'],
  ['zh', '我不同意，这个标题不行。'],
  ['th', 'ไม่เห็นด้วย พาดหัวนี้ไม่ได้'],
  ['tr', 'Katılmıyorum, bu başlık olmaz.'],
])('where debates are to be gentle, a bare objection is curt (%s)', (_, text) => {
  const said: Line = ['them', '2026-03-02', text]
  const [evidence] = seenWith('gentle', 'curt-request', 'poor-etiquette', [said, answer])
  expect(evidence).toMatchObject({ supports: true, norm: 'debate: gentle' })
  expect(seenWith('neutral', 'curt-request', 'poor-etiquette', [said, answer])).toEqual([])
})

test('a careful word makes an objection gentle', () => {
  const said: Line = [
    'them',
    '2026-03-02',
    'Thank you for the draft. I would rather not use that headline, I am afraid I disagree.',
  ]
  expect(seenWith('gentle', 'curt-request', 'poor-etiquette', [said, answer])).toEqual([])
})
