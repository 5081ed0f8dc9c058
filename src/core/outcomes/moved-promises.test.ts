import { describe, expect, test } from 'vitest'
import { assessMails, type Line, mails, seenBy } from '../engine.test-kit.ts'

const promisesIn = (lines: readonly Line[]) =>
  assessMails(mails(lines), { asOf: '2026-03-31' })?.expectations.map(
    ({ due, state }) => `${due} ${state}`,
  )

const elsewhere = { conversation: 'other', subject: 'Other' }

test.each([
  [
    'en',
    'I will send you the homepage draft by 4 March.',
    'I will send you the quarterly invoice by 6 March.',
  ],
  [
    'pt',
    'Vou enviar o rascunho da página até 4 de março.',
    'Vou enviar a fatura trimestral até 6 de março.',
  ],
  [
    'tr',
    "Ana sayfa taslağını 4 Mart'a kadar göndereceğim.",
    "Üç aylık faturayı 6 Mart'a kadar göndereceğim.",
  ],
  ['zh', '首页初稿我们3月4日之前发给您。', '季度发票我们3月6日之前发给您。'],
  ['th', 'จะส่งแบบร่างหน้าแรกให้ภายในวันที่ 4 มีนาคมค่ะ', 'จะส่งใบแจ้งหนี้ไตรมาสให้ภายในวันที่ 6 มีนาคมค่ะ'],
])('two things promised in much the same words are two promises: %s', (_, one, other) => {
  const both = ['2026-03-04 unknown', '2026-03-06 unknown']
  expect(
    promisesIn([
      ['us', '2026-03-02', one],
      ['us', '2026-03-03', other, elsewhere],
    ]),
  ).toEqual(both)
})

test('two things promised for one day are two promises, one said twice is one', () => {
  const logos: Line = ['us', '2026-03-02', 'I will send you the logos by 6 March.']
  const photos: Line = ['us', '2026-03-03', 'I will send you the photos by 6 March.']
  const again: Line = ['us', '2026-03-03', 'You will have the logos by 6 March.']
  expect(promisesIn([logos, photos])).toHaveLength(2)
  expect(promisesIn([logos, again])).toHaveLength(1)
})

describe('a promise that is moved before its day', () => {
  test.each([
    [
      'en',
      'I will send you the homepage draft by 4 March.',
      'The homepage draft slips to Monday the 9th, sorry.',
      'The homepage draft is attached.',
    ],
    [
      'en, without the thing',
      'I will send you the homepage draft by 4 March.',
      "We won't make it by tomorrow, could we move it to the 9th?",
      'Here it is: the draft is attached.',
    ],
    [
      'pt',
      'Vou enviar o rascunho da página até 4 de março.',
      'Podemos adiar o rascunho para o dia 9?',
      'Segue o rascunho em anexo.',
    ],
    [
      'tr',
      "Ana sayfa taslağını 4 Mart'a kadar göndereceğim.",
      "Taslağı 9 Mart'a erteleyebilir miyiz?",
      'Taslak ektedir.',
    ],
    [
      'zh',
      '首页初稿我们3月4日之前发给您。',
      '首页初稿要推迟到3月9日，抱歉。',
      '首页初稿在附件里。',
    ],
    [
      'th',
      'จะส่งแบบร่างหน้าแรกให้ภายในวันที่ 4 มีนาคมค่ะ',
      'ขอเลื่อนแบบร่างเป็นวันที่ 9 นะคะ',
      'ส่งแบบร่างหน้าแรกให้แล้วค่ะ',
    ],
  ])('holds for its new day: %s', (_, promised, moved, delivered) => {
    expect(
      promisesIn([
        ['us', '2026-03-02', promised],
        ['us', '2026-03-03', moved],
        ['us', '2026-03-09', delivered],
      ]),
    ).toEqual(['2026-03-04 withdrawn', '2026-03-09 met'])
  })

  test.each([
    [
      'en',
      'We will send you the media plan by 6 March.',
      'The media plan is attached.',
      'We have read the media plan. Could the launch be moved to 12 March?',
    ],
    [
      'tr',
      "Medya planını 6 Mart'a kadar gönderiyoruz.",
      'Medya planı ekte.',
      "Medya planını okuduk. Bence yayını 12 Mart'a alalım.",
    ],
  ])('is not moved once it has come: %s', (_, promised, delivered, view) => {
    expect(
      promisesIn([
        ['us', '2026-03-02', promised],
        ['us', '2026-03-04', delivered],
        ['them', '2026-03-04', view],
      ]),
    ).toEqual(['2026-03-06 met'])
  })

  test('is not moved by another thing that is', () => {
    const promised: Line = ['us', '2026-03-02', 'I will send you the homepage draft by 4 March.']
    const moved: Line = ['us', '2026-03-03', 'The photo shoot is postponed to 12 March.', elsewhere]
    expect(promisesIn([promised, moved])?.[0]).toBe('2026-03-04 unknown')
  })
})

const toldOfDelay = (warning: string) =>
  seenBy(
    'delay-unannounced',
    'unmet-expectations',
    [
      ['us', '2026-03-02', 'I will send you the homepage draft by 4 March.'],
      ['us', '2026-03-03', warning],
      ['them', '2026-03-06', 'Where is the homepage draft?'],
      ['us', '2026-03-09', 'The homepage draft is attached.'],
    ],
    { asOf: '2026-03-31' },
  ).map(({ supports }) => !supports)

test('who says in time that it will be late has told of it, also without another day', () => {
  expect(toldOfDelay('The homepage draft will take a little longer, sorry.')).toEqual([true])
  expect(toldOfDelay('The office is closed today.')).toEqual([false])
})

describe('after its day', () => {
  const promised: Line = ['us', '2026-03-02', 'I will send you the media plan by the 10th.']
  const last: Line = ['us', '2026-03-20', 'Noted.']

  test('whoever asks for it may name the day alone', () => {
    const reminded: Line = [
      'them',
      '2026-03-12',
      'We are still waiting for what was due on the 10th.',
    ]
    expect(promisesIn([promised, reminded, last])).toEqual(['2026-03-10 missed'])
  })

  test('its giver, asked for it, owns that it is not there', () => {
    const asked: Line = ['them', '2026-03-12', 'Is the media plan on its way?']
    const owned: Line = ['us', '2026-03-13', "Not yet, no. It still isn't ready."]
    const chat = { channel: 'chat' } as const
    const inChat = [promised, asked, owned].map(([from, at, text]): Line => [from, at, text, chat])
    expect(promisesIn(inChat)).toEqual(['2026-03-10 missed'])
  })
})

test.each([
  ['en', 'I will send you the offer by 6 March.', 'We no longer need the offer.'],
  ['pt', 'Vou enviar o orçamento até 6 de março.', 'Não precisamos mais do orçamento.'],
  ['tr', "Teklifi 6 Mart'a kadar göndereceğim.", 'Teklife artık gerek kalmadı.'],
  ['zh', '报价单我们3月6日之前发给您。', '报价单不用做了。'],
  ['th', 'จะส่งใบเสนอราคาให้ภายในวันที่ 6 มีนาคมค่ะ', 'ใบเสนอราคาไม่ต้องทำแล้วค่ะ'],
])('what is no longer wanted is withdrawn, before it has come: %s', (_, promise, calledOff) => {
  const promised: Line = ['us', '2026-03-02', promise]
  expect(promisesIn([promised, ['them', '2026-03-04', calledOff]])).toEqual([
    '2026-03-06 withdrawn',
  ])
  const came: Line = ['us', '2026-03-03', 'Here it is: https://agency.example/offer']
  expect(promisesIn([promised, came, ['them', '2026-03-04', calledOff]])).toEqual([
    '2026-03-06 met',
  ])
})

test.each([
  ['en', 'I will send you the map by 6 March.', 'No rush, the map can wait until 11 March.'],
  ['pt', 'Vou enviar o mapa até 6 de março.', 'Sem pressa, o mapa pode ser no dia 11 de março.'],
  ['tr', "Haritayı 6 Mart'a kadar göndereceğim.", "Acelesi yok, harita 11 Mart'ta gelse de olur."],
  ['zh', '地图我们3月6日之前发给您。', '地图不着急，3月11日给我就行。'],
  ['th', 'จะส่งแผนที่ให้ภายในวันที่ 6 มีนาคมค่ะ', 'แผนที่ไม่ต้องรีบ ส่งวันที่ 11 มีนาคมก็ได้ค่ะ'],
])('who waits for something may give it another day: %s', (_, promise, mayWait) => {
  const came: Line = ['us', '2026-03-11', 'Here it is: https://agency.example/map']
  expect(
    promisesIn([['us', '2026-03-02', promise], ['them', '2026-03-04', mayWait], came]),
  ).toEqual(['2026-03-06 withdrawn', '2026-03-11 met'])
})

test.each([
  ['en', 'We will give you our feedback by 6 March.', 'The red one is too dark for us.'],
  ['pt', 'Vamos mandar nosso retorno até 6 de março.', 'Acho o vermelho escuro demais.'],
  ['tr', "Geri bildirimimizi 6 Mart'a kadar göndereceğiz.", 'Bence kırmızı olan fazla koyu.'],
  ['zh', '我们3月6日之前给您反馈。', '我觉得红色的那个太暗了。'],
  ['th', 'จะส่งความเห็นให้ภายในวันที่ 6 มีนาคมค่ะ', 'คิดว่าอันสีแดงมืดเกินไปค่ะ'],
])('a promised view is kept by a view: %s', (_, promise, view) => {
  expect(
    promisesIn([
      ['them', '2026-03-02', promise],
      ['them', '2026-03-05', view],
    ]),
  ).toEqual(['2026-03-06 met'])
})

test('what the receiver moves once it has come is something else', () => {
  const promised: Line = ['us', '2026-03-02', 'I will send you the draft of the plan by 6 March.']
  const came: Line = ['us', '2026-03-05', 'The draft of the plan is attached.']
  const moved: Line = [
    'them',
    '2026-03-05T12:00:00Z',
    'A sound draft. The plan for the launch is moved to 20 March.',
  ]
  expect(promisesIn([promised, came, moved])?.[0]).toBe('2026-03-06 met')
  expect(promisesIn([promised, moved])?.[0]).toBe('2026-03-06 withdrawn')
})

test.each([
  ['en', 'I will send you the map by Friday, 13 March.'],
  ['pt', 'Vou enviar o mapa até sexta, dia 13 de março.'],
  ['tr', "Haritayı cuma, yani 13 Mart'ta göndereceğim."],
  ['zh', '地图我们周五，3月13日之前发给您。'],
  ['th', 'จะส่งแผนที่ให้ภายในวันศุกร์ที่ 13 มีนาคมค่ะ'],
])('the date behind a weekday is the day: %s', (_, promise) => {
  expect(promisesIn([['us', '2026-03-02', promise]])).toEqual(['2026-03-13 unknown'])
})

test.each([
  [
    'en',
    'We will send you the plan by 6 March.',
    'We would like to move it to 11 March, is your team still in time then?',
  ],
  ['zh', '下半年计划我们3月6日前交。', '我们想改到3月11日交，您这边赶得上吗？'],
])('what is said around a new day names no other thing: %s', (_, promise, moved) => {
  const came: Line = ['us', '2026-03-11', 'https://agency.example/plan']
  expect(promisesIn([['us', '2026-03-02', promise], ['us', '2026-03-04', moved], came])).toEqual([
    '2026-03-06 withdrawn',
    '2026-03-11 met',
  ])
})

test.each([
  [
    'I will send you the newsletter for approval on Wednesday, 4 March.',
    'The rain kept us from shooting. So it will not make the 4th, I will send it on Friday, 6 March by noon.',
  ],
  [
    '3月4日星期三我把电子报发给您确认。',
    '周末下雨没拍成。所以4号赶不上了，我会在3月6日星期五中午之前发出。',
  ],
  [
    'Envio a newsletter para aprovação na quarta, 4 de março.',
    'A chuva não deixou fotografar. Então não fica pronta a tempo. Envio na sexta, 6 de março, até o meio-dia.',
  ],
  [
    'จะส่งจดหมายข่าวให้อนุมัติวันพุธที่ 4 มีนาคมค่ะ',
    'ฝนตกเลยยังถ่ายไม่ได้ค่ะ ดังนั้นวันที่ 4 ไม่ทันนะคะ จะส่งวันศุกร์ที่ 6 มีนาคมก่อนเที่ยงค่ะ',
  ],
  [
    '4 Mart Çarşamba günü bülteni onayınıza gönderiyorum.',
    "Yağmurdan çekim yapılamadı. Yani 4'üne yetişmeyecek, 6 Mart Cuma günü öğlene kadar göndereceğim.",
  ],
])('a new day and hour with no thing named moves the promise: %s', (promise, moved) => {
  expect(
    promisesIn([
      ['us', '2026-02-27', promise],
      ['us', '2026-03-03', moved],
    ]),
  ).toEqual(['2026-03-04 withdrawn', '2026-03-06 unknown'])
})
