import { expect, test } from 'vitest'
import { seenBy } from '../engine.test-kit.ts'

const withoutThanks = (handedOver: string) =>
  seenBy('thanks-for-delivery', 'positive-attitude', [
    ['us', '2026-03-02', handedOver],
    ['them', '2026-03-03', 'The amount is above what the board has set aside for spring.'],
  ]).filter(({ supports }) => !supports)

test.each([
  'Attached is the quotation for the spring campaign.',
  '附件是春季活动的报价明细。',
  'Segue em anexo o orçamento para a campanha de outono.',
  'แนบใบเสนอราคาของแคมเปญมาให้แล้วค่ะ',
  'Bahar kampanyası için fiyat teklifimiz ektedir.',
])('nobody owes thanks for a price: %s', (offer) => {
  expect(withoutThanks(offer)).toEqual([])
})

test('a piece of work goes unthanked', () => {
  expect(withoutThanks('Attached is the film for the spring campaign.')).toHaveLength(1)
})

const answeredWith = (text: string) =>
  seenBy('thanks-for-delivery', 'positive-attitude', [
    ['us', '2026-03-02', 'Attached is the film for the spring campaign.'],
    ['them', '2026-03-03', text],
  ]).map(({ supports }) => supports)

test('warm words of another kind are no lack of warmth', () => {
  expect(answeredWith('We are so happy and excited!')).toEqual([])
  expect(answeredWith('When does it start?')).toEqual([false])
})
