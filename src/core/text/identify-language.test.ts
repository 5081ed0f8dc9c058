import { describe, expect, test } from 'vitest'
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

describe('chat turns and what is typed without marks', () => {
  test.each([
    ['en', ['thx', 'sounds good', 'any update?', 'will do', 'wrong colour!']],
    ['pt', ['vc viu?', 'blz', 'tmj', 'kkkkkk', 'nao entendi', 'ta pronto?', 'deu certo']],
    ['tr', ['tşk', 'slm', 'tmm', 'hazır mı', 'gunaydin', 'anlamadim', 'toplantidayim']],
    ['zh', ['收到', 'ok 没问题', 'thx 啦']],
    ['th', ['555', 'ok ค่ะ', 'รับทราบ']],
  ] as const)('%s', (language, turns) => {
    for (const turn of turns) expect([turn, identifyLanguage(turn)]).toEqual([turn, language])
  })
})

describe('English names of things do not change the language of a sentence', () => {
  test.each([
    ['tr', 'ok, deadline cuma'],
    ['tr', 'feedback ve update bekliyoruz hala'],
    ['pt', 'o deadline do briefing ficou pra sexta'],
    ['th', 'ส่ง Instagram Story กับ Creative Brief ให้แล้วค่ะ'],
    ['zh', '请看一下 landing page 和 Instagram Story'],
    ['en', 'Please ask 陈立 for the banner and the landing page by Friday'],
  ] as const)('%s: %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language)
  })
})

describe('languages that look like ours are other', () => {
  test.each([
    'Hola, ¿me puedes enviar el presupuesto antes del viernes?',
    'Estamos de acuerdo con el precio nuevo',
    'Salam, hesabatı sabah göndərə bilərsiniz?',
    'Merci beaucoup, on regarde ça demain',
    'Il cliente non ha ancora approvato i testi',
    'Terima kasih banyak atas bantuannya',
    'Khách hàng vẫn chưa duyệt nội dung',
    'De klant heeft de teksten nog niet goedgekeurd',
    'Dziękuję za szybką odpowiedź',
    'Mulțumesc mult pentru răspuns',
    '안녕하세요, 견적서 보내주세요',
  ])('%s', (text) => {
    expect(identifyLanguage(text)).toBe('other')
    expect(identifyLanguage(text, 'en')).toBe('other')
  })
})

describe('the conversation around', () => {
  test('decides where a turn could be anything', () => {
    expect(identifyLanguage('ok', 'tr')).toBe('tr')
    expect(identifyLanguage('ok')).toBe('other')
    expect(identifyLanguage('bom', 'pt')).toBe('pt')
    expect(identifyLanguage('lol', 'th')).toBe('th')
    expect(identifyLanguage('👍', 'th')).toBe('th')
  })

  test('does not hide a sentence in another language', () => {
    expect(identifyLanguage('Could you send the report by Friday, please?', 'tr')).toBe('en')
    expect(identifyLanguage('Podemos falar amanhã sobre o orçamento?', 'en')).toBe('pt')
  })
})

test('addresses, tags and names of parts tell nothing', () => {
  expect(identifyLanguage('https://docs.example/the-and-with-you raporu gönderdim')).toBe('tr')
  expect(identifyLanguage('@thebestteam #withlove obrigada pelo envio')).toBe('pt')
  expect(identifyLanguage('12345 :)')).toBe('other')
})
