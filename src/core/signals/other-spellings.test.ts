import { describe, expect, test } from 'vitest'
import type { Act } from '../../model/signal.ts'
import { otherSpellings, standardSpelling } from './other-spellings.ts'
import { readSignals } from './read-signals.ts'
import { openVocabulary } from './vocabulary.ts'

const actsOf = (text: string, lang: 'en' | 'zh' | 'pt' | 'tr'): Act[] => [
  ...new Set(readSignals(text, { lang }).cues.map(({ act }) => act)),
]

describe('the same is said however it is spelled', () => {
  test.each([
    ['en', 'Could you please send us your figures?', 'Could u pls send us ur figures?'],
    [
      'en',
      'The files are late because your team sat on them.',
      'The files are late cos ur team sat on them.',
    ],
    ['pt', 'Você pode mandar a sua versão hoje?', 'Tu podes mandar a tua versão hj?'],
    ['pt', 'O que você acha da proposta?', 'O q vc acha da proposta?'],
    ['pt', 'A culpa é de vocês, não nossa.', 'A culpa é de vcs, n nossa.'],
    ['tr', 'Bu fikre katılmıyorum.', 'Bu fikre katılmıyom.'],
    ['tr', 'Yarın göndereceğim.', 'Yarın göndericem.'],
    ['zh', '我不同意，这样太贵了。', '我不同意 这样太贵了'],
    ['zh', '昨天说好的，为什么还没发？', '昨天说好的 为什么还没发'],
  ] as const)('%s: %s', (lang, written, spoken) => {
    const acts = actsOf(written, lang)
    expect(acts).not.toEqual([])
    expect(actsOf(spoken, lang)).toEqual(acts)
  })
})

test('a spoken spelling leads back to the written word, and the word to its spellings', () => {
  expect(standardSpelling('vcs', 'pt')).toBe('voces')
  expect(otherSpellings('voces', 'pt')).toContain('vcs')
  expect(standardSpelling('yapicam', 'tr')).toBe('yapacagim')
  expect(otherSpellings('yapacagim', 'tr')).toEqual(['yapicam'])
  expect(standardSpelling('carta', 'pt')).toBe('carta')
})

test('a word is as long as the longest of its spellings', () => {
  const vocabulary = openVocabulary('th')
  const number = vocabulary.add('ไหม')
  expect(vocabulary.add('มั้ย')).toBe(number)
  expect(vocabulary.lengths[number]).toBe('มั้ย'.length)
})
