import { expect, test } from 'vitest'
import { identifyLanguage } from './identify-language.ts'

test.each([
  ['Could you send the report, please?', 'en'],
  ['好的，谢谢', 'zh'],
  ['Beleza, obrigada!', 'pt'],
  ['Você pode mandar o relatório amanhã?', 'pt'],
  ['voces ja viram isso', 'pt'],
  ['ขอบคุณค่ะ', 'th'],
  ['tesekkurler, cok guzel olmus', 'tr'],
  ['Raporu yarın gönderir misiniz?', 'tr'],
  ['ส่ง report ให้แล้วค่ะ', 'th'],
  ['ありがとうございます', 'other'],
  ['Спасибо большое', 'other'],
  ['Guten Tag, vielen Dank für Ihre Nachricht', 'other'],
])('%s is %s', (text, language) => {
  expect(identifyLanguage(text)).toBe(language)
})

test('a turn that could be anything is in the language of its conversation', () => {
  expect(identifyLanguage('ok', 'tr')).toBe('tr')
  expect(identifyLanguage('ok')).toBe('other')
})
