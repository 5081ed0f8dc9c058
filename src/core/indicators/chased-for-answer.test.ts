import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const seen = (lines: readonly Line[]) =>
  seenBy('chased-for-answer', 'terrible-communication', lines).map(
    ({ supports, quote }) => [supports, quote] as const,
  )

test('a reminder counts against us, each of them, and is no ask of its own', () => {
  const lines: readonly Line[] = [
    ['them', '2026-03-02', 'Could you change the phone number on the site?'],
    ['them', '2026-03-05', 'I am still waiting for the phone number.'],
    ['them', '2026-03-09', 'Any news on the phone number?'],
    ['us', '2026-03-09T12:00:00Z', 'The number is changed now.'],
  ]
  expect(seen(lines)).toEqual([
    [true, 'Any news on the phone number?'],
    [true, 'I am still waiting for the phone number.'],
  ])
  const answered = seenBy('questions-answered', 'excellent-communication', lines)
  expect(answered).toEqual([])
})

test('so does the word that one always has to ask twice', () => {
  expect(
    seen([
      ['them', '2026-03-02', 'The photos are fine, but I have to ask for everything twice.'],
      ['us', '2026-03-03', 'Noted.'],
    ]),
  ).toEqual([[true, 'The photos are fine, but I have to ask for everything twice.']])
  expect(seen([['them', '2026-03-02', 'I never have to ask you twice, thank you.']])).toEqual([])
})
