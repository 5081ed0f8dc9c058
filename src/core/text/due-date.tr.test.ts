import { expect, test } from 'vitest'
import { findDueDate } from './due-date.ts'

const tuesday = new Date('2026-03-10T09:00:00Z')

const cases: readonly (readonly [string, string | undefined])[] = [
  ['Cuma mesai bitimine kadar elinizde', '2026-03-13'],
  ['perşembe gününe dek', '2026-03-12'],
  ['Cuma’dan önce yollarım', '2026-03-13'],
  ['çarşamba akşamı atarım', '2026-03-11'],
  ['pazartesi sabahı ilk iş', '2026-03-16'],
  ['haftaya perşembe', '2026-03-19'],
  ['haftaya bugün teslim ederiz', '2026-03-17'],
  ['hafta başında yayında olur', '2026-03-16'],
  ['hafta ortasına kadar', '2026-03-11'],
  ['gelecek haftanın ortasında', '2026-03-18'],
  ['önümüzdeki haftanın sonuna kadar', '2026-03-20'],
  ['gelecek ayın sonuna kadar', '2026-04-30'],
  ['gelecek ayın 5’inde', '2026-04-05'],
  ['gelecek ayın 20’sine kadar', '2026-04-20'],
  ['gelecek hafta başında', '2026-03-16'],
  ['ayın on beşine kadar', '2026-03-15'],
  ['ayın üçüncü haftası', undefined],
  ['ayın 20’sinde', '2026-03-20'],
  ['3 Nisan’da göndeririz', '2026-04-03'],
  ['Nisan’ın 3’üne kadar', '2026-04-03'],
  ['en geç 14.03', '2026-03-14'],
  ['15 Mayıs Cuma günü', '2026-05-15'],
  ['mayıs sonuna kadar', '2026-05-31'],
  ['yıl sonuna kadar', '2026-12-31'],
  ['gelecek yılın sonuna kadar', '2027-12-31'],
  ['önümüzdeki çeyreğin sonuna kadar', '2026-06-30'],
  ['üç iş günü içerisinde', '2026-03-13'],
  ['5 iş gününde', '2026-03-17'],
  ['iki üç gün içinde', '2026-03-13'],
  ['on iki gün sonra', '2026-03-22'],
  ['iki hafta sonra', '2026-03-24'],
  ['iki haftaya kalmaz', '2026-03-24'],
  ['bir ay içinde', '2026-04-10'],
  ['yirmi dört saat içinde', '2026-03-11'],
  ['yarım saate atıyorum', '2026-03-10'],
  ['mesai bitmeden', '2026-03-10'],
  ['bu gece yüklerim', '2026-03-10'],
  ['öğleden sonra dönerim', '2026-03-10'],
  ['yarın öğleden sonra', '2026-03-11'],
  ['yarın değil öbür gün', '2026-03-12'],
  ['bayramdan sonra', undefined],
  ['geçen cuma göndermiştik', undefined],
  ['geçen hafta konuşmuştuk', undefined],
  ['pazar payımızı konuşalım', undefined],
  ['pazar günü atarım', '2026-03-15'],
  ['3 Mart’ta konuşmuştuk', undefined],
  ['en kısa sürede dönerim', undefined],
]

test.each(cases)('%s', (text, expected) => {
  expect(findDueDate(text, 'tr', tuesday, 'UTC')?.due).toBe(expected)
})
