import { expect, test } from 'vitest'
import { WEEK } from '../../std/time.ts'
import { assessMails, mails } from '../engine.test-kit.ts'

const VIEW = 'I think the second window is stronger, the colours of the first are too loud.'
const plain = (place: number): string =>
  `The keys for shop ${place} are with the porter until noon.`

/** One mail of the client a week, with a view in the weeks marked "o", up to the end of June. */
const weeks = (pattern: string) => {
  const end = Date.parse('2026-06-29T09:00:00Z')
  return assessMails(
    mails(
      pattern
        .split('')
        .map((mark, place) => [
          'them',
          new Date(end - (pattern.length - 1 - place) * WEEK).toISOString(),
          mark === 'o' ? `${VIEW} That is for shop ${place}.` : plain(place),
        ]),
    ),
  )
}
const isDrought = (pattern: string): boolean =>
  weeks(pattern)?.warnings.some(({ kind }) => kind === 'opinion-drought') ?? false

test('views that have stopped while the client goes on writing are a drought', () => {
  expect(isDrought('oo.oo.oo........')).toBe(true)
})

test('views that were rare are no drought, nor is a client that is merely quiet', () => {
  expect(isDrought('o.......o.......')).toBe(false)
  expect(isDrought('oo.oo.oo..')).toBe(false)
})
