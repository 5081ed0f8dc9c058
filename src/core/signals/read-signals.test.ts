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
