import { expect, test } from 'vitest'
import type { Language } from '../../model/language.ts'
import { seenBy } from '../engine.test-kit.ts'

const told: Readonly<Record<Language, readonly [missed: string, given: string]>> = {
  en: [
    'The order figures by showroom are still open after four months.',
    'The order figures by showroom: 118 enquiries at 52 pounds each.',
  ],
  zh: ['销售额和转化率数据还是没给到我们。', '销售额12万，转化率3.1%。'],
  pt: [
    'Os números de vendas e a taxa de conversão ainda não chegaram.',
    'A taxa de conversão foi de 3,1% e as vendas subiram 12%.',
  ],
  th: ['ยอดขายและอัตราคอนเวอร์ชันยังไม่ได้เลยค่ะ', 'อัตราคอนเวอร์ชันอยู่ที่ 3.1% ยอดขายเพิ่มขึ้น 12%'],
  tr: [
    'Satış rakamları ve dönüşüm oranı hâlâ gelmedi.',
    'Dönüşüm oranı %3,1 oldu, satışlar %12 arttı.',
  ],
}

const reported = (text: string): boolean =>
  seenBy('report-period-missed', 'no-data-sharing', [
    ['us', '2026-03-02', text],
    ['them', '2026-03-04', 'ok'],
  ]).some(({ supports }) => !supports)

test.each(Object.entries(told))(
  'figures that have not come are no report, %s',
  (_, [missed, given]) => {
    expect([reported(missed), reported(given)]).toEqual([false, true])
  },
)

test.each([
  ['The boxes are in your warehouse. Could you tell us the sales of last month?', false],
  ['The sales report is in your folder.', true],
  ['The boxes are in your warehouse. The sales report is attached.', true],
])('what is brought is a report where it is data: %s', (text, is) => {
  expect(reported(text)).toBe(is)
})
