import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../model/language.ts'
import { findDueDate } from './due-date.ts'

/** A Tuesday. */
const tuesday = new Date('2026-03-10T09:00:00Z')
/** A Friday. */
const friday = new Date('2026-03-13T09:00:00Z')

function due(text: string, language: Language, said = tuesday): string | undefined {
  return findDueDate(text, language, said, 'UTC')?.due
}

const cases: Readonly<Record<Language, readonly (readonly [string, string | undefined])[]>> = {
  en: [
    ["I'll send it by Friday.", '2026-03-13'],
    ['You will have it on Tuesday', '2026-03-17'],
    ['next Friday works', '2026-03-20'],
    ['by this Friday', '2026-03-13'],
    ['Friday next week at the latest', '2026-03-20'],
    ['tomorrow morning', '2026-03-11'],
    ['I will do it today', '2026-03-10'],
    ['by EOD', '2026-03-10'],
    ['by the end of the week', '2026-03-13'],
    ['by the end of next week', '2026-03-20'],
    ['before the end of the month', '2026-03-31'],
    ['by the end of the quarter', '2026-03-31'],
    ['next month', '2026-04-30'],
    ['in two days', '2026-03-12'],
    ['within 3 working days', '2026-03-13'],
    ['within 48 hours', '2026-03-12'],
    ['in two weeks', '2026-03-24'],
    ['by the 12th', '2026-03-12'],
    ['on the 5th', '2026-04-05'],
    ['by 12 March', '2026-03-12'],
    ['March 20th', '2026-03-20'],
    ['by 3/12', '2026-03-12'],
    ['by the end of April', '2026-04-30'],
    ['by 2026-04-02', '2026-04-02'],
    ['We spoke on Monday about it, you get it by Thursday', '2026-03-12'],
    ['2/3 of the visitors are new', undefined],
    ['The figures of 3 March are wrong', undefined],
    ['we offer 24/7 support', undefined],
    ['The cat sat down', undefined],
    ['Thanks for everything', undefined],
  ],
  zh: [
    ['脚本第一稿我们周五之前发给您', '2026-03-13'],
    ['我周三之前把数据表发给你', '2026-03-11'],
    ['下周三给您', '2026-03-18'],
    ['周五（20号）之前给您', '2026-03-20'],
    ['5 月 15 日之前给您', '2026-05-15'],
    ['本周五前完成', '2026-03-13'],
    ['首日数据明天中午给您', '2026-03-11'],
    ['后天', '2026-03-12'],
    ['月底之前', '2026-03-31'],
    ['4月3日之前交成片', '2026-04-03'],
    ['三月二十号前', '2026-03-20'],
    ['两天内', '2026-03-12'],
    ['3个工作日内回复', '2026-03-13'],
    ['最晚下周发给您', '2026-03-20'],
    ['财务10号关账，15号之前给您', '2026-03-15'],
    ['今天下班前', '2026-03-10'],
    ['上周五已经发了', undefined],
    ['一月花费8.2万', undefined],
  ],
  pt: [
    ['Entrego na sexta, dia 20', '2026-03-20'],
    ['Envio até sexta', '2026-03-13'],
    ['Mando até sexta-feira', '2026-03-13'],
    ['Amanhã eu envio', '2026-03-11'],
    ['semana que vem conversamos', '2026-03-20'],
    ['mando até a sexta da semana que vem', '2026-03-20'],
    ['até sexta da semana seguinte', '2026-03-20'],
    ['sexta que vem', '2026-03-20'],
    ['na próxima quinta', '2026-03-12'],
    ['até o dia 12', '2026-03-12'],
    ['dia 5 eu entrego', '2026-04-05'],
    ['até o fim do mês', '2026-03-31'],
    ['até o final da semana', '2026-03-13'],
    ['12 de abril', '2026-04-12'],
    ['até 12/04', '2026-04-12'],
    ['em dois dias', '2026-03-12'],
    ['em até 3 dias úteis', '2026-03-13'],
    ['ainda hoje', '2026-03-10'],
    ['a segunda versão ficou boa', undefined],
    ['quero ter isso', undefined],
  ],
  th: [
    ['ส่งให้ภายในสิ้นสัปดาห์ถัดไปค่ะ', '2026-03-20'],
    ['จะส่งให้ภายในวันศุกร์ค่ะ', '2026-03-13'],
    ['พรุ่งนี้ส่งให้ครับ', '2026-03-11'],
    ['ภายในสิ้นเดือนนี้', '2026-03-31'],
    ['วันศุกร์หน้า', '2026-03-20'],
    ['วันพฤหัสบดีนี้', '2026-03-12'],
    ['สัปดาห์หน้า', '2026-03-20'],
    ['ภายในวันที่ 12', '2026-03-12'],
    ['ภายในวันที่ 12 มีนาคม 2569', '2026-03-12'],
    ['20 มี.ค. 69', '2026-03-20'],
    ['ภายใน 3 วันทำการ', '2026-03-13'],
    ['อีกสองวัน', '2026-03-12'],
    ['วันนี้เย็นๆ', '2026-03-10'],
    ['ขอบคุณค่ะ', undefined],
  ],
  tr: [
    ['Cuma gününe kadar gönderirim', '2026-03-13'],
    ['Taslağı yarın öğlene kadar gönderirim', '2026-03-11'],
    ['Salıya kadar hazır olur', '2026-03-17'],
    ['haftaya salı', '2026-03-17'],
    ['haftaya cuma', '2026-03-20'],
    ['Bu ay sonuna kadar', '2026-03-31'],
    ['12 Mart’a kadar', '2026-03-12'],
    ['20 Mart tarihinde', '2026-03-20'],
    ['bugün gönderiyorum', '2026-03-10'],
    ['iki gün içinde', '2026-03-12'],
    ['3 iş günü içinde', '2026-03-13'],
    ['gelecek hafta', '2026-03-20'],
    ['hafta sonuna kadar', '2026-03-13'],
    ['15.04.2026 tarihine kadar', '2026-04-15'],
    ['sipariş başına 224 TL', undefined],
    ['fiyat 12.50 oldu', undefined],
  ],
}

for (const language of languages) {
  describe(language, () => {
    test.each(cases[language])('%s', (text, expected) => {
      expect(due(text, language)).toBe(expected)
    })
  })
}

test('by Friday, said on a Friday, is the Friday that follows', () => {
  expect(due('by Friday', 'en', friday)).toBe('2026-03-20')
  expect(due('周五之前', 'zh', friday)).toBe('2026-03-20')
  expect(due('by today, Friday', 'en', friday)).toBe('2026-03-13')
})

test('the day is that of the time zone, not of UTC', () => {
  const late = new Date('2026-03-10T20:00:00Z')
  expect(findDueDate('พรุ่งนี้', 'th', late, 'Asia/Bangkok')?.due).toBe('2026-03-12')
  expect(findDueDate('amanhã', 'pt', late, 'America/Sao_Paulo')?.due).toBe('2026-03-11')
})

test('the place is that of the words in the text as given', () => {
  const text = 'İyi günler, Cuma gününe kadar gönderirim'
  const found = findDueDate(text, 'tr', tuesday, 'UTC')
  expect(text.slice(found?.start, found?.end)).toBe('Cuma gününe')
})

test('a day past in this year is next year only where it is long past', () => {
  expect(due('by 15 January', 'en', new Date('2026-11-20T00:00:00Z'))).toBe('2027-01-15')
  expect(due('by 15 October', 'en', new Date('2026-11-20T00:00:00Z'))).toBeUndefined()
})
