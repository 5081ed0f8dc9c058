import { expect, test } from 'vitest'
import type { Language } from '../../model/language.ts'
import { countPeriodsAhead, endOfPeriodsAhead, namesPeriodAhead } from './periods.ts'

const isAhead = (lang: Language, own: string, at: string) =>
  namesPeriodAhead(own, lang, { at: new Date(at), days: 30 })

test.each<[Language, string]>([
  ['en', 'Lisbon goes first in July, the rest follows in the autumn.'],
  ['en', 'The big push is for Q3.'],
  ['en', 'We open the second shop next year.'],
  ['zh', '第二家店打算放在八月开。'],
  ['zh', '每月四万，从7月开始。'],
  ['zh', '三季度再加一条短视频。'],
  ['pt', 'Lisboa sai primeiro em julho, o resto na primavera.'],
  ['pt', 'O grosso fica para o terceiro trimestre.'],
  ['th', 'สาขาที่สองจะเปิดเดือนกรกฎาคมค่ะ'],
  ['th', 'งบส่วนใหญ่เก็บไว้ไตรมาส 3 ค่ะ'],
  ['tr', 'İkinci şube temmuzda açılıyor.'],
  ['tr', 'Bütçenin çoğu üçüncü çeyreğe kalsın.'],
  ['tr', 'Yaz hedeflerini ay sonunda konuşuruz.'],
])('%s looks ahead in March: %s', (lang, text) => {
  expect(isAhead(lang, text, '2026-03-10T09:00:00Z')).toBe(true)
})

test.each<[Language, string]>([
  ['en', 'It may march on as in April.'],
  ['en', 'Last summer was better than this March.'],
  ['en', 'In February we sold 40 lamps.'],
  ['zh', '2月卖了四十盏，三个月里最多。'],
  ['pt', 'Em fevereiro vendemos 40, no inverno passado 30.'],
  ['th', 'เดือนกุมภาพันธ์ขายได้ 40 ชิ้นค่ะ จะพยายามให้มากขึ้น'],
  ['tr', 'Şubatta kırk lamba sattık, geçen yaz otuz. Ocak temiz.'],
])('%s does not: %s', (lang, text) => {
  expect(isAhead(lang, text, '2026-03-10T09:00:00Z')).toBe(false)
})

test.each<[Language, string, string | undefined]>([
  ['en', 'The banner in April, the shop in May.', '2026-06-01'],
  ['en', 'The plan for next quarter.', '2026-07-01'],
  ['en', 'In January we sold 40, more than last summer.', undefined],
  ['en', 'The plan for Q1 as it stands.', '2026-04-01'],
  ['en', 'The goals for next year.', '2027-01-01'],
  ['zh', '三季度再加一条短视频。', '2026-10-01'],
  ['pt', 'O site em abril, a feira em junho.', '2026-07-01'],
  ['th', 'แผนไตรมาส 3 ค่ะ', '2026-10-01'],
  ['tr', 'Siteyi nisanda, fuarı temmuzda yaparız.', '2026-08-01'],
])('%s reaches, seen in March: %s', (lang, text, end) => {
  const found = endOfPeriodsAhead(text, lang, new Date('2026-03-10T09:00:00Z'))
  expect(found?.toISOString().slice(0, 10)).toBe(end)
})

test.each<[Language, string]>([
  ['en', 'The sleeve in May, the tasting size in August, the gift box in the fourth quarter.'],
  ['zh', '五月出套标，8月出试吃装，四季度出礼盒。'],
  ['pt', 'A luva em maio, a amostra em agosto, a caixa no quarto trimestre.'],
  ['th', 'ปลอกเดือนพฤษภาคม ขนาดทดลองเดือนสิงหาคม กล่องของขวัญไตรมาส 4'],
  ['tr', 'Kılıf mayısta, deneme boyu ağustosta, hediye kutusu dördüncü çeyrekte.'],
])('%s lays out three periods to come: %s', (lang, text) => {
  expect(countPeriodsAhead(text, lang, new Date('2026-03-10T09:00:00Z'))).toBe(3)
})

test('what is over and what is running is not laid out', () => {
  const at = new Date('2026-03-10T09:00:00Z')
  expect(countPeriodsAhead('In January we sold 40, in March 60.', 'en', at)).toBe(0)
})
