import { expect, test } from 'vitest'
import type { Language } from '../../model/language.ts'
import { MOST_READ } from '../text/beginning.ts'
import { readSignals } from './read-signals.ts'

test.each<[Language, string]>([
  ['en', 'Mm-hm.'],
  ['pt', 'Mm-hm.'],
  ['tr', 'Hıhı.'],
  ['zh', '嗯嗯。'],
  ['th', 'อืม'],
])('%s: a sound of listening does nothing: %s', (lang, text) => {
  const { acts, attitude, rudeness } = readSignals(text, { lang })
  expect(Object.values(acts).filter((chance) => chance >= 0.5)).toEqual([])
  expect(Math.abs(attitude)).toBeLessThan(0.2)
  expect(rudeness).toBeLessThan(0.5)
})

test.each<[Language, string, string]>([
  ['en', 'The kiosk stands by the door. ', 'Could you send me the floor plan?'],
  ['pt', 'O quiosque fica ao lado da porta. ', 'Você pode me mandar a planta?'],
  ['tr', 'Tezgâh kapının yanında duruyor. ', 'Bana kat planını gönderir misiniz?'],
  ['zh', '柜台在门口旁边。', '请把平面图发给我。'],
  ['th', 'ซุ้มอยู่ข้างประตู ', 'รบกวนส่งแปลนให้หน่อยค่ะ'],
])('%s: a text of many pages is read to its end', (lang, filler, asked) => {
  const before = filler.repeat(Math.ceil(100_000 / filler.length))
  const { acts, cues } = readSignals(`${before}\n${asked}`, { lang })
  expect(acts.request).toBeGreaterThanOrEqual(0.5)
  const [cue] = cues.filter(({ act }) => act === 'request')
  expect(cue?.start).toBeGreaterThanOrEqual(before.length)
})

test.each<[Language, string]>([
  ['en', 'Could you send me the floor plan? Thank you 🙂\n'],
  ['th', 'รบกวนส่งแปลนให้หน่อยค่ะ ขอบคุณมากค่ะ 🙂\n'],
])(
  '%s: of a text as long as a book its beginning is read, and is all that counts',
  (lang, line) => {
    const book = line.repeat(Math.ceil(1_000_000 / line.length))
    const { readTo = 0, ...signals } = readSignals(book)
    expect(signals.lang).toBe(lang)
    expect(readTo).toBeGreaterThan(MOST_READ - 2)
    expect(readTo).toBeLessThanOrEqual(MOST_READ)
    expect(signals).toEqual(readSignals(book.slice(0, readTo)))
    expect(signals.cues.every(({ end }) => end <= readTo)).toBe(true)
    const requests = signals.cues.filter(({ act }) => act === 'request').slice(-3)
    const first = readSignals(line).cues.find(({ act }) => act === 'request')
    expect(requests.map(({ start }) => start % line.length)).toEqual(Array(3).fill(first?.start))
  },
)

test('what is read to its end says nothing of how far it was read', () => {
  expect(readSignals('a'.repeat(MOST_READ))).not.toHaveProperty('readTo')
})

test.each<[Language, string]>([
  ['en', 'The banner over the bakery says “We will deliver your bread tomorrow”.'],
  ['en', 'Page two opens with "Could you send me the bill?" in large type.'],
  ['en', 'A guest wrote "I am very disappointed with the service" on the wall.'],
  ['pt', 'A placa da padaria diz “A gente entrega o pão amanhã cedo”.'],
  ['pt', 'O cartaz começa com "Você pode me mandar a conta?" em letras grandes.'],
  ['tr', 'Fırının tabelasında “Ekmeğinizi yarın teslim edeceğiz” yazıyor.'],
  ['tr', 'Afiş "Bana hesabı gönderir misiniz?" diye başlıyor.'],
  ['zh', '面包店的横幅写着“我们明天一定送到您家”。'],
  ['zh', '海报第一句是「请把账单发给我好吗？」'],
  ['th', 'ป้ายหน้าร้านเขียนว่า "พรุ่งนี้เราจะส่งขนมปังให้ถึงบ้าน"'],
  ['th', 'โปสเตอร์ขึ้นต้นว่า "รบกวนส่งบิลให้หน่อยได้ไหมคะ"'],
])('%s: nobody does what stands in quotation marks: %s', (lang, text) => {
  const { acts, attitude } = readSignals(text, { lang })
  expect(Object.entries(acts).filter(([, chance]) => chance >= 0.5)).toEqual([])
  expect(Math.abs(attitude)).toBeLessThan(0.2)
})

test.each<[Language, string]>([
  ['en', '"Could you send me the bill?"'],
  ['pt', '"Você pode me mandar a conta?"'],
  ['tr', '"Bana hesabı gönderir misiniz?"'],
  ['zh', '“请把账单发给我好吗？”'],
  ['th', '"รบกวนส่งบิลให้หน่อยได้ไหมคะ"'],
])('%s: what is all quotation is said: %s', (lang, text) => {
  expect(readSignals(text, { lang }).acts.request).toBeGreaterThanOrEqual(0.5)
})
