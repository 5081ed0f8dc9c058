import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

const seen = (indicator: string, text: string) =>
  seenBy(indicator, 'negative-attitude', [['them', '2026-03-02', text]], { asOf: '2026-03-31' })

const others = 'The courier is useless, the boxes came broken because of their driver.'

test.each([
  [`${others} It is not your fault.`],
  ['ขนส่งเจ้านี้แย่มาก กล่องพังหมด ไม่เกี่ยวกับทีมคุณนะคะ'],
  ['A transportadora é péssima, não tem nada a ver com vocês.'],
])('a complaint of what is none of our doing speaks neither of us nor of the mood: %s', (text) => {
  for (const indicator of ['blames-us', 'complaint-repeated', 'warm-week'])
    expect(seen(indicator, text)).toEqual([])
})

test('a complaint of us does', () => {
  expect(seen('blames-us', 'The boxes came broken, and that is your fault.')).toHaveLength(1)
})
