import { describe, expect, test } from 'vitest'
import { assessMails, type Line, mails, seenBy, traitOf } from '../engine.test-kit.ts'

const refusals = (lines: readonly Line[], trait: string, indicator: string) =>
  traitOf(assessMails(mails(lines)), trait).evidence.filter(
    (one) => one.indicator === indicator && one.supports,
  ).length

const givenViews = (lines: readonly Line[]): readonly boolean[] =>
  seenBy('opinion-given-when-asked', 'opinion-sharing', lines).map(({ supports }) => supports)

const access: readonly Line[] = [
  ['them', '2026-03-02', 'Please send us the login to the shop.'],
  ['us', '2026-03-03', 'Noted.'],
  ['them', '2026-03-16', 'I am still waiting for it.'],
  ['us', '2026-03-17', 'Noted.'],
  ['them', '2026-04-10', 'I am still waiting for it, this is really poor.'],
]

describe('an open ask that has to be repeated', () => {
  test('for access, counts each time', () => {
    expect(refusals(access.slice(0, 2), 'knowledge-hoarding', 'access-not-given')).toBe(1)
    expect(refusals(access, 'knowledge-hoarding', 'access-not-given')).toBe(3)
  })

  test('for figures, counts each time', () => {
    const figures = access.map(([from, at, text]): Line => [
      from,
      at,
      text.replace('the login to', 'the sales figures of'),
    ])
    expect(refusals(figures, 'no-data-sharing', 'data-request-unmet')).toBe(3)
  })

  test('counts no more once it is met', () => {
    const met: Line = ['us', '2026-03-03T08:00:00Z', 'The login is attached.']
    const later = access.slice(2)
    expect(
      refusals([...access.slice(0, 1), met, ...later], 'knowledge-hoarding', 'access-not-given'),
    ).toBe(0)
  })
})

test('a thumb in a chat is no figure', () => {
  const lines: readonly Line[] = [
    ['us', '2026-03-02', 'Please send us the sales figures of the shop.'],
    ['them', '2026-03-03', 'Snowed under here I am afraid. You crack on :+1:'],
  ]
  expect(refusals(lines, 'no-data-sharing', 'data-request-unmet')).toBe(1)
})

test('a date gives time for figures, and does not bring them', () => {
  const lines: readonly Line[] = [
    ['them', '2026-03-02T09:00:00Z', 'Please send us the sales figures of the shop.'],
    ['us', '2026-03-02T10:00:00Z', 'I will send you the sales figures of the shop by Friday.'],
  ]
  const chased: Line = [
    'them',
    '2026-03-11',
    'I am still waiting for the sales figures of the shop.',
  ]
  const until = (asOf: string) =>
    seenBy('data-request-unmet', 'no-data-sharing', lines, { asOf }).map(({ supports }) => supports)
  expect(until('2026-03-05')).toEqual([])
  expect(until('2026-03-10')).toEqual([true])
  expect(refusals([...lines, chased], 'no-data-sharing', 'data-request-unmet')).toBe(2)
})

test('who leaves a choice to us has answered, and given no view', () => {
  const assessment = assessMails(
    mails([
      ['us', '2026-03-02', 'Which of the two covers do you prefer?'],
      ['them', '2026-03-03', 'Up to you.'],
      ['them', '2026-03-20', 'I think the second cover is much too dark for the shop.'],
    ]),
  )
  const given = traitOf(assessment, 'opinion-sharing').evidence.filter(
    ({ indicator }) => indicator === 'opinion-given-when-asked',
  )
  expect(given.map(({ supports, at }) => [supports, at.toISOString().slice(0, 10)])).toEqual([
    [false, '2026-03-03'],
  ])
})

test('a kind word is a view, unless we had to ask again', () => {
  const lines: readonly Line[] = [
    ['us', '2026-03-02', 'Which of the two covers do you prefer?'],
    ['them', '2026-03-03', 'What beautiful covers! You are a wonderful team.'],
    ['us', '2026-03-05', 'Which of the covers do you prefer, the red one or the blue one?'],
    ['them', '2026-03-06', 'All of it is lovely, it was such a treat to look at them.'],
  ]
  expect(givenViews(lines.slice(0, 2))).toEqual([true])
  expect(givenViews(lines)).toEqual([false, false])
})

test('figures that the client keeps back count as its own', () => {
  const lines: readonly Line[] = [
    ['us', '2026-03-02', 'Could you send us the sales figures of February?'],
    ['them', '2026-03-03', 'Let me come back to you on that.'],
    ['us', '2026-03-16', 'Any news on the sales figures?'],
    ['them', '2026-03-17', 'We had 410 orders in February.'],
  ]
  const seen = seenBy('data-request-unmet', 'no-data-sharing', lines.slice(0, 2))
  expect(seen.map(({ supports }) => supports)).toEqual([true])
  expect(refusals(lines, 'no-data-sharing', 'data-request-unmet')).toBe(2)
  const given = [...lines.slice(0, 1), ...lines.slice(3)]
  expect(refusals(given, 'no-data-sharing', 'data-request-unmet')).toBe(1)
})

test('to be heard out is no task, and a reply that only puts off answers nothing', () => {
  const lines: readonly Line[] = [
    ['them', '2026-03-02', 'Please let me finish.'],
    ['them', '2026-03-02T10:00:00Z', 'Is the poster big enough for the window?'],
    ['us', '2026-03-02T11:00:00Z', 'Let me come back to you on that.'],
  ]
  expect(seenBy('requests-closed', 'excellent-communication', lines)).toEqual([])
  const answered = seenBy('questions-answered', 'excellent-communication', lines)
  expect(answered.map(({ supports }) => supports)).toEqual([false])
})

test('what was agreed by the clock is held against working days', () => {
  const lines: readonly Line[] = [
    ['them', '2026-03-02T09:00:00Z', 'Is the poster big enough for the window?'],
    ['us', '2026-03-05T12:00:00Z', 'It is, we measured the window.'],
  ]
  const within = (replyWithinHours: number) =>
    seenBy('questions-answered', 'excellent-communication', lines, {
      norms: { defaults: { replyWithinHours } },
    }).map(({ supports }) => supports)
  // Twice the time agreed: two working days, and four.
  expect(within(24)).toEqual([false])
  expect(within(48)).toEqual([true])
})
