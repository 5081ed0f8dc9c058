import { expect, test } from 'vitest'
import type { Language } from '../../model/language.ts'
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
])('%s: a text as long as a book is read to its end', (lang, filler, asked) => {
  const before = filler.repeat(Math.ceil(100_000 / filler.length))
  const { acts, cues } = readSignals(`${before}\n${asked}`, { lang })
  expect(acts.request).toBeGreaterThanOrEqual(0.5)
  const [cue] = cues.filter(({ act }) => act === 'request')
  expect(cue?.start).toBeGreaterThanOrEqual(before.length)
})
