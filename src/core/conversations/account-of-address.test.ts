import { expect, test } from 'vitest'
import { accountOfAddress } from './account-of-address.ts'

test.each([
  ['ada@mail.acme.co.uk', 'acme.co.uk'],
  ['ada@acme.example', 'acme.example'],
  ['ada.berg@gmail.com', 'ada.berg@gmail.com'],
  ['x@firma.com.tr', 'firma.com.tr'],
])('%s belongs to %s', (address, account) => {
  expect(accountOfAddress(address)).toBe(account)
})
