import { expect, test } from 'vitest'
import { zoneOfFiles } from './zone-of-files.ts'

const bangkok = { timeZone: 'Asia/Bangkok' }

test.each([
  ['that of the only client', { defaults: {}, accounts: { a: bangkok } }, 'Asia/Bangkok'],
  ['the agency’s own', { defaults: bangkok, accounts: {} }, 'Asia/Bangkok'],
  [
    'the one that all share',
    { defaults: bangkok, accounts: { a: {}, b: bangkok } },
    'Asia/Bangkok',
  ],
  ['none where clients differ', { defaults: {}, accounts: { a: bangkok, b: {} } }, undefined],
])('the zone of files that name none is %s', (_, norms, zone) => {
  expect(zoneOfFiles(norms)).toBe(zone)
})
