import { describe, expect, test } from 'vitest'
import { assessMails, type Line, mails } from '../engine.test-kit.ts'

const stateOf = (lines: readonly Line[], promise: string) =>
  assessMails(mails(lines), { asOf: '2026-03-31' })?.expectations.find(({ text }) =>
    text.includes(promise),
  )?.state

describe('a promise that is kept in other words than its own', () => {
  const asked: Line = ['them', '2026-03-02', 'The price on the landing page is wrong again.']
  const promised: Line = ['us', '2026-03-03', "I'll have it in place by Thursday."]

  test('is met by the hand-over in its thread', () => {
    const done: Line = ['us', '2026-03-05', 'Done, the note is live now.']
    expect(stateOf([asked, promised, done], 'in place')).toBe('met')
  })

  test('is not met by a hand-over that is closer to another promise', () => {
    const other: Line = ['us', '2026-03-03T10:00:00Z', "I'll send you the media plan by Friday."]
    const done: Line = ['us', '2026-03-05', 'The media plan is attached.']
    const chased: Line = [
      'them',
      '2026-03-12',
      'The price is still wrong, it was not put in place.',
    ]
    expect(stateOf([asked, promised, other, done, chased], 'in place')).toBe('missed')
    expect(stateOf([asked, promised, other, done, chased], 'media plan')).toBe('met')
  })

  test('is not met where the client still waits for it', () => {
    const done: Line = ['us', '2026-03-05', 'Budget sheet attached.']
    const chased: Line = ['them', '2026-03-09', 'You said you would have it in place, it is late.']
    expect(stateOf([asked, promised, done, chased], 'in place')).toBe('missed')
  })
})

describe('a hand-over in another thread', () => {
  const elsewhere = { conversation: 'other', subject: 'Other' }
  const promised: Line = ['us', '2026-03-03', "I'll have it in place by Thursday."]
  const done = (at: string): Line => ['us', at, 'Done, it is live now.', elsewhere]

  test('on the due day settles the only promise for it', () => {
    expect(stateOf([promised, done('2026-03-05')], 'in place')).toBe('met')
  })

  test('does not settle one of two promises for that day, nor any on another day', () => {
    const second: Line = ['us', '2026-03-03', "I'll send you the media plan by Thursday."]
    expect(stateOf([promised, second, done('2026-03-05')], 'in place')).not.toBe('met')
    expect(stateOf([promised, done('2026-03-09')], 'in place')).toBe('unknown')
  })
})

test('promises broken one after the other warn, however far apart', () => {
  const lines = [1, 2, 3].flatMap((round): Line[] => {
    const day = (offset: number): string =>
      new Date(Date.UTC(2026, 0, round * 21 + offset)).toISOString()
    const thread = { conversation: `round${round}`, subject: `Round ${round}` }
    return [
      ['them', day(0), `Where is banner number ${round}?`, thread],
      ['us', day(1), `I'll send you banner number ${round} by Friday.`, thread],
      ['them', day(9), `Banner number ${round} has still not come.`, thread],
      ['us', day(10), 'I will look into it.', thread],
    ]
  })
  const kinds = assessMails(mails(lines), { asOf: '2026-03-31' })?.warnings.map(({ kind }) => kind)
  expect(kinds).toContain('promises-slipping')
})
