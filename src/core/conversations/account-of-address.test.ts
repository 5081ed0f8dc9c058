import { expect, test } from 'vitest'
import { accountOfAddress } from './account-of-address.ts'

test.each([
  ['ada@acme.example', 'acme.example'],
  ['Ada@Mail.Acme.Example', 'acme.example'],
  ['ada@mail.acme.co.uk', 'acme.co.uk'],
  ['ada@acme.ltd.uk', 'acme.ltd.uk'],
  ['ada@acme.uk.com', 'acme.uk.com'],
  ['x@firma.com.tr', 'firma.com.tr'],
  ['x@firma.bel.tr', 'firma.bel.tr'],
  ['x@posta.firma.av.tr', 'firma.av.tr'],
  ['x@acme.nom.br', 'acme.nom.br'],
  ['x@acme.ind.br', 'acme.ind.br'],
  ['x@mail.acme.in.th', 'acme.in.th'],
  ['x@acme.com.cn', 'acme.com.cn'],
  ['x@localhost', 'localhost'],
])('%s belongs to %s', (address, account) => {
  expect(accountOfAddress(address)).toBe(account)
})

test.each([
  'ada.berg@gmail.com',
  'ada@yahoo.co.uk',
  'ada@hotmail.co.uk',
  'ada@outlook.com.br',
  'ada@msn.com',
  'ada@ymail.com',
  'ada@live.nl',
  'ada@vip.qq.com',
  'ada@sina.com.cn',
  'ada@hotmail.co.th',
  'ada@loxinfo.co.th',
  'ada@yandex.com.tr',
  'ada@ttmail.com',
  'ada@ig.com.br',
])('%s is of a provider of mailboxes, and an account of its own', (address) => {
  expect(accountOfAddress(address)).toBe(address)
})

test('a company called like a provider of mailboxes is one where no provider is', () => {
  expect(accountOfAddress('ada@live.example')).toBe('live.example')
})

test('what is no address belongs to nobody', () => {
  expect(accountOfAddress('ada')).toBeUndefined()
})
