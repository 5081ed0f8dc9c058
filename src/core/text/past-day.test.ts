import { expect, test } from 'vitest'
import { findPastDay } from './due-date.ts'

// Said on Tuesday 10 March 2026, at noon in London.
const said = new Date('2026-03-10T12:00:00Z')

test.each([
  ['en', 'The parcel went out yesterday.', '2026-03-09'],
  ['en', 'It was sent on Friday.', '2026-03-06'],
  ['en', 'It was sent last Friday.', '2026-03-06'],
  ['en', 'It left this past Thursday.', '2026-03-05'],
  ['en', 'It leaves tomorrow.', undefined],
  ['en', 'Attached.', undefined],
  ['zh', '昨天已经发给您了', '2026-03-09'],
  ['zh', '上周五发的', '2026-03-06'],
  ['zh', '明天发', undefined],
  ['pt', 'Enviei ontem.', '2026-03-09'],
  ['pt', 'Enviei na última sexta-feira.', '2026-03-06'],
  ['pt', 'Foi enviado na quinta passada.', '2026-03-05'],
  ['pt', 'Enviei anteontem.', undefined],
  ['th', 'ส่งให้เมื่อวานแล้วครับ', '2026-03-09'],
  ['th', 'ส่งไปเมื่อวันศุกร์ครับ', '2026-03-06'],
  ['th', 'ส่งวันพฤหัสที่ผ่านมาค่ะ', '2026-03-05'],
  ['tr', 'Dün gönderdim.', '2026-03-09'],
  ['tr', 'Geçen cuma gönderdim.', '2026-03-06'],
  ['tr', 'Gecen persembe yolladik.', '2026-03-05'],
] as const)('%s: %s', (language, text, day) => {
  expect(findPastDay(text, language, said, 'Europe/London')).toBe(day)
})
