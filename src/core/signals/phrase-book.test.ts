import { describe, expect, test } from 'vitest'
import type { Language } from '../../model/language.ts'
import { fold } from '../text/fold.ts'
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
    expect(found('ขอบคุณ...มาก', 'ขอบคุณทีมงานมากค่ะ', 'th')).toEqual(['ขอบคุณทีมงานมาก'])
  })

  test('Turkish and Portuguese match with and without their marks', () => {
    expect(found('teşekkürler', 'TEŞEKKÜRLER tesekkurler', 'tr')).toHaveLength(2)
    expect(found('não', 'nao e NÃO', 'pt')).toHaveLength(2)
  })

  test('a phrase that cannot be read says where', () => {
    expect(() => found('(a|b', '')).toThrow('")" is missing')
    expect(() => found('<nothing>', '')).toThrow('no such word class')
  })
})
