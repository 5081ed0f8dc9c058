import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../model/language.ts'
import { readSignals } from './read-signals.ts'

/** Every fifth of our own labelled messages. */
const messagesOf = (lang: Language): string[] =>
  readFileSync(new URL(`../../../fixtures/messages/${lang}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((_, place) => place % 5 === 0)
    .map((line) => {
      const row: unknown = JSON.parse(line)
      return typeof row === 'object' && row && 'text' in row ? String(row.text) : ''
    })

const actsOf = (text: string, lang: Language): Set<string> =>
  new Set(
    Object.entries(readSignals(text, { lang }).acts).flatMap(([act, chance]) =>
      chance >= 0.5 ? [act] : [],
    ),
  )

/** The share of acts that are lost or found by saying the same otherwise. */
function shareChanged(lang: Language, otherwise: (text: string) => string): number {
  let all = 0
  let changed = 0
  for (const text of messagesOf(lang)) {
    const other = otherwise(text)
    if (other === text) continue
    const before = actsOf(text, lang)
    const after = actsOf(other, lang)
    all += before.size
    const kept = [...before].filter((act) => after.has(act)).length
    changed += before.size + after.size - 2 * kept
  }
  return changed / Math.max(1, all)
}

const replaced =
  (...pairs: readonly (readonly [RegExp, string])[]) =>
  (text: string): string =>
    pairs.reduce((said, [pattern, by]) => said.replace(pattern, by), text)

const greetings = {
  en: 'Hi Tom, ',
  zh: '王总好，',
  pt: 'Oi Tiago, ',
  th: 'สวัสดีค่ะพี่ต้น ',
  tr: 'Merhaba Tuncay Bey, ',
} as const
const signatures = {
  en: '\n\nBest regards,\nAnna',
  zh: '\n\n祝好\n小安',
  pt: '\n\nAbraço,\nAna',
  th: '\n\nขอบคุณค่ะ\nอันนา',
  tr: '\n\nSaygılarımla,\nAnıl',
} as const

describe.each(languages)('%s: the acts of a message stay', (lang) => {
  test.each([
    ['without its last stop', replaced([/[.。]\s*$/, ''])],
    ['in small letters', (text: string) => text.toLowerCase()],
    ['with a picture at its end', replaced([/$/, ' 🙏'])],
    ['with a smile at its end', replaced([/$/, ' :)'])],
    ['behind a greeting', replaced([/^/, greetings[lang]])],
    ['above a signature', replaced([/$/, signatures[lang]])],
  ])('%s', (_, otherwise) => {
    expect(shareChanged(lang, otherwise)).toBeLessThanOrEqual(0.02)
  })
})

test.each<[Language, string, (text: string) => string]>([
  [
    'en',
    'as it is typed in a hurry',
    replaced(
      [/\byou\b/g, 'u'],
      [/\byour\b/g, 'ur'],
      [/\bplease\b/gi, 'pls'],
      [/\bthanks\b/gi, 'thx'],
    ),
  ],
  [
    'en',
    'without apostrophes',
    replaced(
      [/n't\b/g, 'nt'],
      [/\bI'(m|ve|d|ll)\b/g, 'I$1'],
      [/\b(you|they)'(re|ve|ll)\b/gi, '$1$2'],
    ),
  ],
  [
    'pt',
    'as it is typed in a hurry',
    replaced(
      [/\bvocês/gi, 'vcs'],
      [/\bvocê(?!s)/gi, 'vc'],
      [/\bque\b/g, 'q'],
      [/\btambém/gi, 'tb'],
      [/\bnão(?=\s)/gi, 'n'],
      [/\bhoje\b/g, 'hj'],
      [/\bporque\b/g, 'pq'],
    ),
  ],
  [
    'pt',
    'among friends',
    replaced(
      [/\bseu\b/g, 'teu'],
      [/\bsua\b/g, 'tua'],
      [/\bpode\b/g, 'podes'],
      [/\bquer\b/g, 'queres'],
      [/\bacha\b/g, 'achas'],
    ),
  ],
  ['zh', 'to one who is no stranger', replaced([/您/g, '你'])],
  ['zh', 'as in the north', replaced([/什么/g, '啥'], [/怎么/g, '咋'])],
  [
    'tr',
    'to a friend',
    replaced(
      [/misiniz/g, 'misin'],
      [/mısınız/g, 'mısın'],
      [/ınız(?=[\s.,!?]|$)/g, 'ın'],
      [/iniz(?=[\s.,!?]|$)/g, 'in'],
    ),
  ],
  [
    'zh',
    'in traditional characters',
    replaced(
      [/这/g, '這'],
      [/们/g, '們'],
      [/为/g, '為'],
      [/说/g, '說'],
      [/还/g, '還'],
      [/没/g, '沒'],
    ),
  ],
  ['th', 'by a woman', replaced([/นะครับ/g, 'นะคะ'], [/ครับ/g, 'ค่ะ'])],
  ['th', 'as it is typed in a hurry', replaced([/ครับ/g, 'คับ'], [/ไหม/g, 'มั้ย'])],
  [
    'tr',
    'without the marks of its letters',
    replaced([/ı/g, 'i'], [/ş/g, 's'], [/ğ/g, 'g'], [/ü/g, 'u'], [/ö/g, 'o'], [/ç/g, 'c']),
  ],
  [
    'tr',
    'as it is spoken',
    replaced(
      [/acağım/g, 'ıcam'],
      [/eceğim/g, 'icem'],
      [/yorum(?=[\s.,!?]|$)/g, 'yom'],
      [/ bir /g, ' bi '],
    ),
  ],
])('%s: the acts of a message stay, said %s', (lang, _, otherwise) => {
  expect(shareChanged(lang, otherwise)).toBeLessThanOrEqual(0.03)
})
