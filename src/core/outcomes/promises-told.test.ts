import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { languages } from '../../model/languages.ts'
import { assessMails, mails } from '../engine.test-kit.ts'

const Side = z.enum(['us', 'them'])
/** A promise made on Monday 2 March 2026, and what was said of it next. */
const Told = z.object({
  by: Side,
  promise: z.string(),
  due: z.string(),
  next: Side,
  at: z.string(),
  told: z.string(),
  state: z.enum(['met', 'exceeded', 'missed', 'withdrawn']),
})

describe.each(languages)('promises as people make them and tell of them: %s', (language) => {
  const rows = z
    .array(Told)
    .parse(JSON.parse(readFileSync(`fixtures/promises/${language}.json`, 'utf8')))

  test.each(rows)('$state: $promise | $told', ({ by, promise, due, next, at, told, state }) => {
    const assessment = assessMails(
      mails([
        [by, '2026-03-02T09:00:00Z', promise],
        [next, at === '2026-03-02' ? `${at}T15:00:00Z` : `${at}T10:00:00Z`, told],
        // Both are still there afterwards, so silence would count against the promise.
        ['them', '2026-03-20', 'OK.'],
        ['us', '2026-03-21', 'OK.'],
      ]),
      { asOf: '2026-03-31' },
    )
    const side = by === 'us' ? 'provider' : 'client'
    const found = assessment?.expectations.find((one) => one.by === side && one.due === due)
    expect(found?.state).toBe(state)
  })
})
