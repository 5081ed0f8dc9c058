import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../model/language.ts'
import { ownWords } from './own-words.ts'

type Row = { readonly id: string; readonly text: string; readonly own: string }

function rowsOf(language: string): readonly Row[] {
  const file = new URL(`../../../fixtures/own-words/${language}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line))
}

function words(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

describe.each(languages)('%s mails', (language) => {
  test.each(rowsOf(language))('$id', ({ text, own }) => {
    const result = ownWords(text, true)
    expect(words(result)).toEqual(words(own))
    expect(result.length).toBe(text.length)
  })

  test.each(rowsOf(language))('$id, with the line ends of Windows', ({ text, own }) => {
    expect(words(ownWords(text.replaceAll('\n', '\r\n'), true))).toEqual(words(own))
  })
})

describe('words that only look like somebody else’s', () => {
  test.each([
    'If you received the wrong file by mistake, tell me.',
    'This message is for Ann: can you confirm the price?',
    'From: Lisbon\nTo: Porto\nDate: 3 May\nPlease book the train.',
    'Which pages are late?\n\nLanding Page\nProduct Page',
    'Thanks!\nDone',
    'On Monday you said\nthe banner would be ready.',
    'Disclaimer pages are still missing on the site.',
    'We need the text for both\n--\nand the photos for the second one',
    '发自微信的图片打不开',
    '5 Mart günü müşteri bana bunu yazdı\nçok kızgındı',
    'Android paketi dün gönderildi',
    'Em 3 de maio ela escreveu\nque não quer mais',
  ])('%s', (text) => {
    expect(words(ownWords(text, true))).toEqual(words(text))
  })
})

test('an answer in front of the header stays, the header goes', () => {
  const text = 'Fine. On Mon, 9 Mar 2026 at 16:02, Dana <dana@x.example> wrote:\n> Is Tuesday fine?'
  expect(words(ownWords(text, true))).toEqual(['Fine.'])
})

test('a quote copied from a chat program goes', () => {
  const text = '「Ann: Can we ship?」\n- - - - - - - - - - - -\nNot yet.'
  expect(words(ownWords(text, false))).toEqual(['Not yet.'])
})
