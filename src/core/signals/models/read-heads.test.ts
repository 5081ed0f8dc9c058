import { expect, test } from 'vitest'
import { languages } from '../../../model/language.ts'
import { fold } from '../../text/fold.ts'
import { blendActs, blendAttitude, blendRudeness } from './blend.ts'
import { BUCKETS, findGrams, MOST_GRAMS } from './grams.ts'
import { pack, unpack } from './pack.ts'
import { openHeads, readHeads } from './read-heads.ts'
import { headsOf } from './weights/index.ts'

const gramsOf = (text: string, language: (typeof languages)[number]): number[] => {
  const into = new Uint32Array(MOST_GRAMS)
  return [...into.subarray(0, findGrams(text, language, into))]
}

test('weights come out as they went in', () => {
  const entries: [number, number][] = [
    [0, 1],
    [127, -127],
    [128, 127],
    [BUCKETS - 1, -1],
  ]
  const seen: [number, number][] = []
  unpack(pack(entries), (bucket, steps) => seen.push([bucket, steps]))
  expect(seen).toEqual(entries)
})

test('grams stay within a word where words are written apart, and digits are alike', () => {
  expect(gramsOf('ab cd', 'en')).not.toEqual(gramsOf('ab  ce', 'en'))
  expect(gramsOf('on 24 may', 'en')).toEqual(gramsOf('on 97  may', 'en'))
  expect(gramsOf('', 'zh')).toEqual([])
  const long = 'ab '.repeat(5000)
  expect(gramsOf(long, 'en').length).toBeLessThan(MOST_GRAMS)
  expect(gramsOf('好'.repeat(9000), 'zh').length).toBeLessThan(MOST_GRAMS)
})

test('a later head takes the place of an earlier one', () => {
  const [gram = 0] = gramsOf('yes', 'en')
  const head = { name: 'thanks', step: 1, weights: pack([[gram, 3]]) } as const
  const reader = openHeads(
    [
      { ...head, bias: 5 },
      { ...head, bias: -1 },
    ],
    'en',
  )
  expect(reader('').thanks).toBe(-1)
  expect(reader('yes').thanks).toBeGreaterThan(-1)
  expect(openHeads([], 'en')('yes')).toEqual({})
})

test.each([
  ['en', 'what a lovely report, we are so happy', 'this is useless, a waste of our money'],
  ['zh', '质量很好,下次还会再来', '太差了,客服没人理,再也不买了'],
  ['pt', 'adorei, chegou antes do prazo', 'pessimo, nunca mais compro'],
  ['th', 'บริการดีมาก ประทับใจ', 'รอนานมาก แย่ที่สุด'],
  ['tr', 'cok begendim, tavsiye ederim', 'berbat, sakin almayin'],
] as const)('%s: what pleases stands above what does not', (language, good, bad) => {
  const attitude = (text: string): number =>
    readHeads(fold(text, language).text, language).attitude ?? 0
  expect(attitude(good)).toBeGreaterThan(0)
  expect(attitude(bad)).toBeLessThan(0)
})

test('all weights together are small', () => {
  const size = languages
    .flatMap((language) => headsOf[language])
    .reduce((sum, { weights }) => sum + weights.length, 0)
  expect(size).toBeLessThan(3_000_000)
})

test('models lean, and cues decide in business', () => {
  expect(blendAttitude(2, { attitude: -9, feeling: 9 }, { request: 0.9 })).toBeGreaterThan(0.4)
  expect(blendAttitude(2, { attitude: -1, feeling: 9 }, {})).toBeGreaterThan(0.4)
  expect(blendAttitude(0, { attitude: -9, feeling: 9 }, {})).toBeLessThan(-0.4)
  expect(blendAttitude(0, { attitude: -9, feeling: 9 }, { request: 0.9 })).toBeGreaterThan(-0.4)
  expect(blendAttitude(0, {}, {})).toBe(0)
})

test('a model adds an act that the cues do not know, and takes none away', () => {
  expect(blendActs({ thanks: 0.9 }, { thanks: -3, disagreement: 2 })).toEqual({
    thanks: 0.9,
    disagreement: 0.881,
  })
})

test('of an act whose words mean something else a model knows nothing', () => {
  expect(blendActs({}, { thanks: 9 }).thanks).toBeGreaterThan(0.9)
  expect(blendActs({}, { thanks: 9 }, new Set(['thanks'])).thanks).toBeLessThan(0.5)
})

test('a model alone shows an ask where the cues are silent, and makes one that they show surer', () => {
  expect(blendActs({}, { intent: 3, question: 3 })).toEqual({ request: 0.818, question: 0.909 })
  expect(blendActs({ thanks: 0.9 }, { intent: 3, question: 3 })).toEqual({
    thanks: 0.9,
    request: 0.45,
    question: 0.45,
  })
  expect(blendActs({ request: 0.7, thanks: 0.9 }, { intent: 3 }).request).toBeGreaterThan(0.8)
})

test('a head whose sets are full of its act must be surer', () => {
  expect(blendActs({}, { explanation: 1.5, disagreement: 1.5 })).toEqual({
    explanation: 0.269,
    disagreement: 0.818,
  })
})

test('a model makes a shown attitude stronger, and never turns it', () => {
  expect(blendAttitude(0.8, { attitude: 3, feeling: 3 }, {})).toBeGreaterThan(0.8)
  expect(blendAttitude(0.8, { attitude: -3, feeling: 3 }, {})).toBeGreaterThan(0)
  expect(blendAttitude(-0.8, { attitude: 3, feeling: 3 }, {})).toBeLessThan(0)
})

test('a rude phrase counts, and is doubted where the whole is surely civil', () => {
  expect(blendRudeness(1, {}, {})).toBeGreaterThan(0.5)
  expect(blendRudeness(1, { rude: -2 }, {})).toBeGreaterThan(0.5)
  expect(blendRudeness(1, { rude: -6 }, {})).toBeGreaterThan(0.5)
  expect(blendRudeness(1, { rude: -6 }, {})).toBeLessThan(blendRudeness(1, {}, {}))
  expect(blendRudeness(-4, { rude: 2 }, {})).toBeGreaterThan(0.5)
})
