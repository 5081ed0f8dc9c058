import { describe, expect, test } from 'vitest'
import type { Language } from '../../model/language.ts'
import { languages } from '../../model/languages.ts'
import { fold } from '../text/fold.ts'
import { cuesOf } from './cues/index.ts'
import { openPhraseBook } from './phrase-book.ts'

function found(phrase: string, text: string, language: Language = 'en', classes = {}): string[] {
  const folded = fold(text, language).text
  const spans = openPhraseBook({ it: [phrase] }, language, classes)(folded).get('it') ?? []
  return spans.map(({ start, end }) => folded.slice(start, end))
}

describe('a phrase book', () => {
  test.each([
    ['thank you', 'Well, thank you all', ['thank you']],
    ['thank you', 'thank yourself', []],
    ['(send|share) it', 'I share it', ['share it']],
    [
      'thank you [so much] for',
      'thank you so much for this, thank you for that',
      ['thank you so much for', 'thank you for'],
    ],
    ['deliver~', 'delivered on delivery', ['delivered', 'delivery']],
    ['i ... sorry', 'I am so very sorry', ['i am so very sorry']],
    ['i ... sorry', 'I know. She was sorry', []],
    [
      'i ... ... sorry',
      'I am, as you all know by now, sorry',
      ['i am, as you all know by now, sorry'],
    ],
    ['i ... ... sorry', 'I am one of ten who may not well be sorry', []],
    ['we [*] [*] sent it', 'We have, today, sent it', ['we have, today, sent it']],
    ['we [*] [*] sent it', 'We have only today sent it', []],
    ['we [so|all] [*] sent it', 'We all sent it', ['we all sent it']],
    ['^ thanks', 'Yes. Thanks a lot, many thanks', ['thanks']],
    ['over $', 'It is over. Over there', ['over']],
    ['# orders', 'We had 1,200 orders', ['1,200 orders']],
    ['can you *', 'can you come', ['can you come']],
    ['why ...?', 'So why is that?', ['why is that?']],
    ["can't", 'I cant and can’t', ['cant', "can't"]],
  ])('%s in “%s”', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected)
  })

  test('a word class stands for its words', () => {
    expect(found('will <deed> it', 'we will send it', 'en', { deed: ['send', 'do'] })).toEqual([
      'will send it',
    ])
  })

  test('Chinese and Thai need no spaces, and a gap stays in the sentence', () => {
    expect(found('请...发', '请尽快把报告发给我', 'zh')).toEqual(['请尽快把报告发'])
    expect(found('请...发', '请看。他发了', 'zh')).toEqual([])
    expect(found('把...[*]发', '把上个月的数据和整理好的明细一起再发给我', 'zh')).toHaveLength(1)
    expect(found('ขอบคุณ...มาก', 'ขอบคุณทีมงานมากค่ะ', 'th')).toEqual(['ขอบคุณทีมงานมาก'])
  })

  test('Turkish and Portuguese match with and without their marks', () => {
    expect(found('teşekkürler', 'TEŞEKKÜRLER tesekkurler', 'tr')).toHaveLength(2)
    expect(found('não', 'nao e NÃO', 'pt')).toHaveLength(2)
  })

  test('a phrase that cannot be read says where', () => {
    expect(() => openPhraseBook({ it: ['(a|b'] }, 'en')).toThrow('")" is missing')
    expect(() => openPhraseBook({ it: ['<nothing>'] }, 'en')).toThrow('no such word class')
  })

  test.each(languages)('every phrase of the cues can be read: %s', (language) => {
    const { acts, attitude, rude, polite, curt, closings, classes } = cuesOf[language]
    const ofActs = Object.values(acts).flatMap(({ says, hints = [], unless = [] }) => [
      ...says,
      ...hints,
      ...unless,
    ])
    const others = [...Object.values(attitude).flat(), ...rude.says, ...rude.unless]
    const all = [...ofActs, ...others, ...polite, ...curt, ...closings]
    expect(() => openPhraseBook({ all }, language, classes)).not.toThrow()
  })

  test.each([
    ['i am', "I'm sorry. I am", ['i am']],
    ["i'm (sorry|glad)", "Well, I'm glad", ["i'm glad"]],
    ["don't (go|do)", 'dont go, don’t do', ['dont go', "don't do"]],
    ['(re|un)pay~', 'it was repayable, and unpaid', ['repayable']],
    ['(up|re)load[s] [it] $', 'so he uploads it', ['uploads it']],
    ['*ing (it|us)', 'sending us', ['sending us']],
    ['(a b|c-d) (e|f)', 'c d e', ['c d e']],
    ['[very] <good>est (day|[so] <good>)', 'kindest kind', ['kindest kind']],
  ])('no key hides %s in “%s”', (phrase, text, expected) => {
    expect(found(phrase, text, 'en', { good: ['kind', 'great'] })).toEqual(expected)
  })
})

test('a choice that may be left to the start of a sentence does not hide what follows upon a comma', () => {
  const phrase = '(^ paid|organic) [*] (cost|took) [*] # , (down|up)'
  expect(found(phrase, 'Paid search cost 3,100, down from 4,700.')).toHaveLength(1)
})

test('of what is said, the first stands; exceptions that overlap are one', () => {
  const phrases = { said: ['send you the', 'the red file'], but: ['send you the', 'the red file'] }
  const spans = openPhraseBook(phrases, 'en', {}, { said: 'but' })('send you the red file')
  expect(spans.get('said')).toEqual([{ start: 0, end: 12 }])
  expect(spans.get('but')).toEqual([{ start: 0, end: 21 }])
})

test.each([
  ['one that starts later', 'not ... (agree|pay)', 'not only do we not pay', ['not pay']],
  ['a shorter one', 'we [*] [only] [pay]', 'we do only pay', ['we do']],
])('what an exception covers does not hide %s', (_, phrase, text, expected) => {
  const book = openPhraseBook(
    { said: [phrase], but: ['not only', 'only pay'] },
    'en',
    {},
    { said: 'but' },
  )
  expect(
    book(text)
      .get('said')
      ?.map(({ start, end }) => text.slice(start, end)),
  ).toEqual(expected)
})
