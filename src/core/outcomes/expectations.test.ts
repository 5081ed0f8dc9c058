import { describe, expect, test } from 'vitest'
import { assessMails, type Line, mails } from '../engine.test-kit.ts'

const stateOf = (lines: readonly Line[], promise: string) =>
  assessMails(mails(lines), { asOf: '2026-03-31' })?.expectations.find(({ text }) =>
    text.includes(promise),
  )?.state

describe('a promise that is kept in other words than its own', () => {
  const asked: Line = ['them', '2026-03-02', 'The price on the landing page is wrong again.']
  const promised: Line = ['us', '2026-03-03', "I'll have it in place by Thursday."]

  test('is met by the hand-over in its thread', () => {
    const done: Line = ['us', '2026-03-05', 'Done, the note is live now.']
    expect(stateOf([asked, promised, done], 'in place')).toBe('met')
  })

  test.each([
    ['by a link', 'The price now: https://lumen.example/landing', 'met'],
    ['by words alone: nobody knows', 'The price keeps us busy.', 'unknown'],
  ])('is shown %s', (_, said, state) => {
    expect(stateOf([asked, promised, ['us', '2026-03-05', said]], 'in place')).toBe(state)
  })

  test('is not met by a hand-over that is closer to another promise', () => {
    const other: Line = ['us', '2026-03-03T10:00:00Z', "I'll send you the media plan by Friday."]
    const done: Line = ['us', '2026-03-05', 'The media plan is attached.']
    const chased: Line = [
      'them',
      '2026-03-12',
      'The price is still wrong, it was not put in place.',
    ]
    expect(stateOf([asked, promised, other, done, chased], 'in place')).toBe('missed')
    expect(stateOf([asked, promised, other, done, chased], 'media plan')).toBe('met')
  })

  test('is not met where the client still waits for it', () => {
    const done: Line = ['us', '2026-03-05', 'Budget sheet attached.']
    const chased: Line = ['them', '2026-03-09', 'You said you would have it in place, it is late.']
    expect(stateOf([asked, promised, done, chased], 'in place')).toBe('missed')
  })
})

test.each([
  ['in time', '2026-03-05', 'The samples arrived this morning.', 'met'],
  ['too late', '2026-03-11', 'The samples arrived today.', 'missed'],
  ['not yet', '2026-03-09', 'The samples have not arrived.', 'missed'],
])('the receiver says that it came %s', (_, at, text, state) => {
  const promised: Line = ['us', '2026-03-03', "I'll send you the samples by Thursday."]
  const said: Line = ['them', at, text]
  const seen: Line = ['us', '2026-03-12', 'Noted.']
  expect(stateOf([promised, said, seen], 'samples')).toBe(state)
})

describe('a hand-over in another thread', () => {
  const elsewhere = { conversation: 'other', subject: 'Other' }
  const promised: Line = ['us', '2026-03-03', "I'll have it in place by Thursday."]
  const done = (at: string): Line => ['us', at, 'Done, it is live now.', elsewhere]

  test('on the due day settles the only promise for it', () => {
    expect(stateOf([promised, done('2026-03-05')], 'in place')).toBe('met')
  })

  test('does not settle one of two promises for that day, nor any on another day', () => {
    const second: Line = ['us', '2026-03-03', "I'll send you the media plan by Thursday."]
    expect(stateOf([promised, second, done('2026-03-05')], 'in place')).not.toBe('met')
    expect(stateOf([promised, done('2026-03-09')], 'in place')).toBe('unknown')
  })
})

test('promises broken one after the other warn, however far apart', () => {
  const lines = [1, 2, 3].flatMap((round): Line[] => {
    const day = (offset: number): string =>
      new Date(Date.UTC(2026, 0, round * 21 + offset)).toISOString()
    const thread = { conversation: `round${round}`, subject: `Round ${round}` }
    return [
      ['them', day(0), `Where is banner number ${round}?`, thread],
      ['us', day(1), `I'll send you banner number ${round} by Friday.`, thread],
      ['them', day(9), `Banner number ${round} has still not come.`, thread],
      ['us', day(10), 'I will look into it.', thread],
    ]
  })
  const kinds = assessMails(mails(lines), { asOf: '2026-03-31' })?.warnings.map(({ kind }) => kind)
  expect(kinds).toContain('promises-slipping')
})

describe('a hand-over in other words', () => {
  const promised: Line = ['us', '2026-03-02', "I'll have it in place by Thursday."]

  test('shows that a promise was kept, never that it was broken', () => {
    const late: Line = ['us', '2026-03-06T11:00:00Z', 'The poster is online now.']
    expect(stateOf([promised, late], 'in place')).not.toBe('missed')
  })

  test('belongs to the request that it follows, if that was made since', () => {
    const asked: Line = [
      'them',
      '2026-03-04T09:00:00Z',
      'Could you send the logo as a vector file?',
    ]
    const sent: Line = ['us', '2026-03-04T09:30:00Z', 'The logo is attached.']
    expect(stateOf([promised, asked, sent], 'in place')).toBe('unknown')
    expect(stateOf([promised, sent], 'in place')).toBe('met')
  })
})

test('a promise that accepts a request is about what was asked for', () => {
  const lines: readonly Line[] = [
    ['them', '2026-03-02T09:00:00Z', 'Could you send the price list for the summer market?'],
    ['us', '2026-03-02T09:10:00Z', 'Sure, I will by Friday.'],
    ['us', '2026-03-02T09:20:00Z', 'I will also send the film for the garden fair by Friday.'],
    [
      'us',
      '2026-03-05',
      'The price list for the summer market is attached.',
      { conversation: 'b' },
    ],
  ]
  expect(stateOf(lines, 'I will by')).toBe('met')
})

describe('a promise without a day', () => {
  const promised: Line = ['us', '2026-03-02', 'I will send you the visitor figures.']

  test('is missed where it is chased after its time and handed over only then', () => {
    const chased: Line = ['them', '2026-03-23', 'I am still waiting for the visitor figures.']
    const sent: Line = ['us', '2026-03-24', 'The visitor figures are attached.']
    expect(stateOf([promised, chased, sent], 'visitor')).toBe('missed')
    expect(stateOf([promised, sent], 'visitor')).toBe('met')
  })

  test('is met by what came before the chaser', () => {
    const sent: Line = ['us', '2026-03-05', 'The file is attached.']
    const chased: Line = ['them', '2026-03-23', 'I am still waiting for the second part of it.']
    expect(stateOf([promised, sent, chased], 'visitor')).toBe('met')
  })
})

test('a promise that was renewed and kept on its new day is met, though the client counts from the old one', () => {
  const lines: readonly Line[] = [
    ['us', '2026-03-02T09:00:00Z', 'I will send you the film for the fair by Tuesday.'],
    [
      'us',
      '2026-03-04T09:00:00Z',
      'I am sorry, the film for the fair is not done; I will send it by Friday.',
    ],
    ['us', '2026-03-06T16:00:00Z', 'Uploaded: both versions.'],
    ['them', '2026-03-09T09:00:00Z', 'Received. The film for the fair came three days late.'],
  ]
  expect(stateOf(lines, 'by Friday')).toBe('met')
})

describe('a promise in a call', () => {
  const call = { channel: 'call', conversation: 'call' } as const

  test('enters the register with its day', () => {
    const promised: Line = ['us', '2026-03-02', 'I will send you the media plan by Friday.', call]
    const sent: Line = ['us', '2026-03-05', 'The media plan is attached.']
    expect(stateOf([promised, sent], 'media plan')).toBe('met')
    expect(stateOf([promised], 'media plan')).toBe('unknown')
  })

  test('is said of the moment where it names none', () => {
    expect(stateOf([['us', '2026-03-02', 'I will share my screen.', call]], 'screen')).toBe(
      undefined,
    )
  })
})

test('what is missed in another thread is not what was handed over here in time', () => {
  const lines: readonly Line[] = [
    ['us', '2026-03-02', 'Will do, it will be there by tomorrow.'],
    ['us', '2026-03-03', 'Done, sign swapped.'],
    [
      'them',
      '2026-03-12',
      'I am still waiting for the plan: will it be there by summer?',
      { conversation: 'plan', subject: 'Plan' },
    ],
  ]
  expect(stateOf(lines, 'Will do')).toBe('met')
})

test('a new promise of the same thing hands nothing over', () => {
  const lines: readonly Line[] = [
    ['us', '2026-03-02', 'I will send the visitor report by Wednesday.'],
    ['them', '2026-03-06', 'I am still waiting for the visitor report.'],
    ['us', '2026-03-13', 'I will have the visitor report sent and all done by Friday.'],
  ]
  const promises = assessMails(mails(lines), { asOf: '2026-03-31' })?.expectations
  expect(promises?.[0]?.state).toBe('missed')
  expect(stateOf(lines.toSpliced(1, 1), 'by Wednesday')).not.toBe('missed')
})

test('what is handed over weeks after the day, with nobody waiting, is something else', () => {
  const inChat = { channel: 'chat', conversation: 'chat' } as const
  const lines = (at: string): readonly Line[] => [
    ['us', '2026-01-12', 'I will send you the banner for the shop by Friday.', inChat],
    ['us', at, 'The banner for the shop is attached.', inChat],
  ]
  expect(stateOf(lines('2026-01-22'), 'by Friday')).toBe('missed')
  expect(stateOf(lines('2026-03-12'), 'by Friday')).toBe('unknown')
})

test('two things promised for two days in one sentence have each its own fate', () => {
  const lines: readonly Line[] = [
    ['us', '2026-03-02', "I'll send the wireframes tomorrow, and you'll get the copy on Friday."],
    ['us', '2026-03-03', 'The wireframes are attached.'],
    ['them', '2026-03-09', 'The copy is missing, it was due on Friday.'],
  ]
  const states = assessMails(mails(lines), { asOf: '2026-03-31' })?.expectations.map(
    ({ due, state }) => `${due} ${state}`,
  )
  expect(states).toEqual(['2026-03-03 met', '2026-03-06 missed'])
})

test.each([
  'The map. map-of-the-town.pdf (file attached)',
  'O mapa. mapa-da-cidade.pdf (arquivo anexado)',
  '<ekli: sehir-haritasi.pdf>',
  '地图 <附件：地图.pdf>',
])('a file in a chat hands it over: %s', (said) => {
  const promised: Line = ['us', '2026-03-02', "I'll have it in place by Thursday."]
  expect(stateOf([promised, ['us', '2026-03-04', said]], 'in place')).toBe('met')
})

test.each([
  ["I'll send you the wireframes by Friday, 20 March.", '2026-03-20'],
  ["I'll send you the wireframes by Friday, as agreed.", '2026-03-06'],
])('a weekday is the one that its date spells out: %s', (said, day) => {
  const lines: readonly Line[] = [['us', '2026-03-02', said]]
  const found = assessMails(mails(lines), { asOf: '2026-03-04' })?.expectations
  expect(found?.map(({ due }) => due)).toEqual([day])
})

const promisesIn = (text: string) =>
  assessMails(mails([['us', '2026-03-02', text]]), { asOf: '2026-03-03' })?.expectations.map(
    ({ due }) => due,
  )

test.each<[string, string[]]>([
  // A day that is no promise stands before the one that is.
  ['拍摄按您定的3月20号，粗剪3月29号给您。', ['2026-03-29']],
  // Of two promises of a sentence the second names no day: it is for that of the first.
  [
    "I've got a slot tomorrow, you'll have all 1,500 on Wednesday, I'll drive them over myself.",
    ['2026-03-04'],
  ],
  ['Envio o folheto na sexta, 6 de março, até o meio-dia.', ['2026-03-06']],
])('the day of %s', (text, days) => {
  expect(promisesIn(text)).toEqual(days)
})

test('a day that is named once the thing has come is of something else', () => {
  const promised: Line = ['us', '2026-03-02', "I'll send you the draft media plan by Thursday."]
  const brought: Line = ['us', '2026-03-05T09:00:00Z', 'The draft media plan is attached.']
  const next: Line = [
    'us',
    '2026-03-05T12:00:00Z',
    "Right, we'll move the draft media plan's second wave to 21 March.",
  ]
  expect(stateOf([promised, brought, next], 'by Thursday')).toBe('met')
})

describe('what shows by the way that a promise was kept', () => {
  const promised: Line = ['us', '2026-03-02', "I'll ask the mill and let you know by Thursday."]
  const aside: Line = ['us', '2026-03-04', 'The office moves to the second floor this week.']
  const after: readonly Line[] = [
    ['them', '2026-03-20', 'OK.'],
    ['us', '2026-03-21', 'OK.'],
  ]

  test('is any word on a promised answer, where nobody missed it', () => {
    expect(stateOf([promised, aside, ...after], 'let you know')).toBe('met')
  })

  test('is nothing where the answer is missed', () => {
    const chased: Line = ['them', '2026-03-09', 'Any news?']
    expect(stateOf([promised, aside, chased, ...after], 'let you know')).toBe('missed')
  })

  test('is no thanks for the promise itself', () => {
    const refund: Line = ['us', '2026-03-05', "I'll put the deposit back on your card today."]
    const thanks: Line = ['them', '2026-03-05T15:00:00Z', 'Perfect, thanks!']
    expect(stateOf([refund, thanks, ...after], 'deposit')).not.toBe('met')
  })

  test('is its receiver telling late of what was sent off in time', () => {
    const sent: Line = ['us', '2026-03-02', 'The samples go out by courier today.']
    const landed = 'The samples landed.'
    expect(stateOf([sent, ['them', '2026-03-05', landed], ...after], 'samples')).toBe('met')
    expect(stateOf([sent, ['them', '2026-03-12', landed], ...after], 'samples')).toBe('missed')
  })
})

describe('a hand-over that is told of after the day', () => {
  // Due on Friday 6 March, told of on Monday the 9th.
  test.each([
    [
      'en',
      "I'll send you the credit note by Friday.",
      'The credit note went out on Friday.',
      'met',
    ],
    ['en', "I'll send you the credit note by Friday.", 'The credit note went out today.', 'missed'],
    [
      'en',
      "I'll send you the credit note by Friday.",
      'The credit note is attached, the parcel leaves tomorrow.',
      'missed',
    ],
    ['pt', 'Mando a nota de crédito até sexta.', 'A nota de crédito foi enviada na sexta.', 'met'],
    ['pt', 'Mando a nota de crédito até sexta.', 'A nota de crédito foi enviada hoje.', 'missed'],
    [
      'en',
      "I'll send you the credit note by Friday.",
      'The credit note went out last Friday.',
      'met',
    ],
    [
      'pt',
      'Mando a nota de crédito até sexta.',
      'A nota de crédito foi enviada sexta passada.',
      'met',
    ],
    ['zh', '红字发票我周五前发给您。', '红字发票上周五已经发出。', 'met'],
    ['zh', '红字发票我周五前发给您。', '红字发票昨天已经发出。', 'missed'],
    ['th', 'จะส่งใบลดหนี้ให้ภายในวันศุกร์ครับ', 'ส่งใบลดหนี้ให้แล้วเมื่อวันศุกร์ที่ผ่านมาครับ', 'met'],
    [
      'tr',
      'İade faturasını cuma gününe kadar gönderirim.',
      'İade faturasını geçen cuma gönderdim.',
      'met',
    ],
    ['zh', '红字发票我周五前发给您。', '红字发票周五已经发出。', 'met'],
    ['zh', '红字发票我周五前发给您。', '红字发票今天已经发出。', 'missed'],
    ['th', 'จะส่งใบลดหนี้ให้ภายในวันศุกร์ครับ', 'ส่งใบลดหนี้ให้แล้ววันศุกร์ครับ', 'met'],
    ['th', 'จะส่งใบลดหนี้ให้ภายในวันศุกร์ครับ', 'ส่งใบลดหนี้ให้แล้ววันนี้ครับ', 'missed'],
    [
      'tr',
      'İade faturasını cuma gününe kadar gönderirim.',
      'İade faturasını cuma günü gönderdim.',
      'met',
    ],
    [
      'tr',
      'İade faturasını cuma gününe kadar gönderirim.',
      'İade faturasını bugün gönderdim.',
      'missed',
    ],
  ])('is as late as the day that it names, %s: %s %s', (_, promise, told, state) => {
    const promised: Line = ['us', '2026-03-03', promise]
    const seen: Line = ['them', '2026-03-16', 'OK.']
    expect(stateOf([promised, ['us', '2026-03-09', told], seen], promise.slice(0, 12))).toBe(state)
  })
})
