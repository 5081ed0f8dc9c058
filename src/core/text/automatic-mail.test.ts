import { describe, expect, test } from 'vitest'
import { findAutomaticReason } from './automatic-mail.ts'

type Given = {
  subject?: string
  sender?: string
  types?: readonly string[]
  headers?: Readonly<Record<string, string>>
}

function reason({
  subject = 'Plan',
  sender = 'ann@client.example',
  types = ['text/plain'],
  headers = {},
}: Given): string | null {
  return findAutomaticReason({ header: (name) => headers[name], subject, sender, types })
}

describe('headers', () => {
  test.each([
    ['auto-reply', { headers: { 'auto-submitted': 'auto-replied' } }],
    ['system', { headers: { 'auto-submitted': 'auto-generated' } }],
    ['auto-reply', { headers: { 'x-autoreply': 'yes' } }],
    ['auto-reply', { headers: { precedence: 'auto_reply' } }],
    ['newsletter', { headers: { precedence: 'bulk' } }],
    ['newsletter', { headers: { 'list-unsubscribe': '<mailto:x@y.example>' } }],
    ['bounce', { types: ['multipart/report; report-type=delivery-status'] }],
    ['feedback-report', { types: ['multipart/report; report-type=feedback-report'] }],
    ['calendar', { types: ['multipart/alternative', 'text/calendar; method=request'] }],
    ['bounce', { sender: 'mailer-daemon@mx.example' }],
    ['system', { sender: 'no-reply@shop.example' }],
    ['bounce', { subject: 'Undeliverable: Plan', headers: { 'return-path': '<>' } }],
  ] as const)('%s %o', (expected, given) => expect(reason(given)).toBe(expected))
})

describe('subjects', () => {
  test.each([
    'Out of Office: Plan',
    'Automatic reply: Plan',
    '自动回复: 方案',
    'Resposta automática: Plano',
    'ตอบกลับอัตโนมัติ: แผน',
    'Otomatik yanıt: Plan',
  ])('%s', (subject) => expect(reason({ subject })).toBe('auto-reply'))

  test.each([
    'Undelivered Mail Returned to Sender',
    'Delivery Status Notification (Failure)',
    '系统退信',
    'Não entregue: Plano',
    'Teslim edilemedi: Plan',
  ])('%s', (subject) => expect(reason({ subject })).toBe('bounce'))
})

test.each([
  { subject: 'Re: Automatic reply: Plan' },
  { subject: 'Delivery dates for May' },
  { subject: 'I will be out next week' },
  { headers: { 'auto-submitted': 'no' } },
  { headers: { 'x-auto-response-suppress': 'All' } },
  { sender: 'newsome@client.example' },
])('a person wrote %o', (given) => expect(reason(given)).toBeNull())
