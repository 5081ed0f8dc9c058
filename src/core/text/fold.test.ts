import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../model/language.ts'
import { fold } from './fold.ts'

test.each([
  ['tr', 'İSTANBUL IŞIK', 'istanbul isik'],
  ['pt', 'Não É', 'nao e'],
  ['en', 'It’s “fine”', 'it\'s "fine"'],
  ['th', 'มากกกกก ๑๒', 'มาก 12'],
  ['zh', 'ＡＢＣ１２３', 'abc123'],
  ['th', 'ดีจริง ๆ ค่ะ', 'ดีจริงๆ ค่ะ'],
  ['zh', '請問週五後面還會發給妳嗎', '请问周五后面还会发给你吗'],
  ['en', 'a\u200bb\ufeffc', 'abc'],
] as const)('%s: %s', (language, given, folded) => {
  expect(fold(given, language).text).toBe(folded)
})

test('every unit of the folded text knows its place in the text as given', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...languages),
      (given, language) => {
        const { text, offsets } = fold(given, language)
        expect(offsets).toHaveLength(text.length + 1)
        for (let i = 1; i < offsets.length; i++)
          expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0)
        expect(offsets.at(-1)).toBe(given.length)
      },
    ),
  )
})
