import { expect, test } from 'vitest'
import { type Line, seenBy } from '../engine.test-kit.ts'

const seen = (plan: string): boolean[] => {
  const lines: Line[] = [['us', '2026-01-12', plan]]
  for (const day of ['01-13', '02-10', '03-10', '04-07', '04-21', '05-05', '05-19'])
    lines.push(['them', `2026-${day}`, 'Noted.'], ['us', `2026-${day}`, 'The post is live.'])
  return seenBy('plan-period-missed', 'no-strategic-planning', lines, { asOf: '2026-05-31' })
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ supports }) => supports)
}

test.each([
  [
    'Our goal for the first quarter is 300 orders.',
    'Our goals until September: 300 orders a month.',
  ],
  ['第一季度的目标是300单。', '我们的目标：到9月每月300单。'],
  ['A meta do primeiro trimestre é 300 pedidos.', 'Nossa meta até setembro: 300 pedidos por mês.'],
  ['เราตั้งเป้าไตรมาสแรกไว้ที่ 300 ออเดอร์ค่ะ', 'เราตั้งเป้าถึงเดือนกันยายนไว้ที่เดือนละ 300 ออเดอร์ค่ะ'],
  ['İlk çeyrek hedefimiz 300 sipariş.', 'Eylüle kadar hedefimiz ayda 300 sipariş.'],
])('a plan covers the time that it names: %s', (short, long) => {
  expect(seen(short)).toEqual([false, true])
  expect(seen(long)).toEqual([false])
})

test('what is laid out over several months is a plan, whatever it calls itself', () => {
  expect(
    seen('The sleeve in February, the tasting size in June, the gift box in September.'),
  ).toEqual([false])
  expect(seen('The gift box in September.')).toEqual([true])
})
