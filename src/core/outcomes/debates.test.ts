import { describe, expect, test } from 'vitest'
import { assessMails, type Line, mails } from '../engine.test-kit.ts'

const stateOf = (lines: readonly Line[], asOf = '2026-06-30') =>
  assessMails(mails(lines), { asOf })?.debates.map(({ state }) => state)

const call = { channel: 'call', conversation: 'call' } as const
const objection: readonly Line[] = [
  ['us', '2026-03-02T09:00:00Z', 'I suggest we move the launch to the trade fair.', call],
  ['them', '2026-03-02T09:00:20Z', 'I disagree, the fair is far too late for us.', call],
]
const aside: Line = ['us', '2026-03-02T09:01:00Z', 'Can you open the window, please?', call]
const decision = 'Then it is decided: we launch in April.'

test('what a call decides after an aside settles its debate', () => {
  expect(stateOf([...objection, aside, ['them', '2026-03-02T09:02:00Z', decision, call]])).toEqual([
    'resolved',
  ])
})

test('what is agreed to an aside settles no debate', () => {
  expect(stateOf([...objection, aside, ['them', '2026-03-02T09:02:00Z', 'Sure.', call]])).toEqual([
    'dropped',
  ])
})

const inChat = { channel: 'chat', conversation: 'chat' } as const
const byMail: readonly Line[] = [
  ['us', '2026-03-02', 'I suggest we raise the retainer for the newsletter to 900 a month.'],
  ['them', '2026-03-03', 'I disagree, 900 is far too much for a newsletter.'],
  ['us', '2026-03-04', 'The newsletter takes three days of writing.'],
  ['them', '2026-03-05', 'I still disagree, the newsletter is not worth that much.'],
]
const options =
  'Easier here: two options. A, 900 with the newsletter each week; B, 700 with one a month.'

test('a debate of mails goes on where the chat lays out options, and is settled there', () => {
  const moved: readonly Line[] = [
    ['us', '2026-03-09T09:00:00Z', options, inChat],
    ['them', '2026-03-09T09:10:00Z', 'Then let us go with B.', inChat],
  ]
  expect(stateOf([...byMail, ...moved])).toEqual(['resolved'])
})

test('options about another thing leave it open', () => {
  const other: readonly Line[] = [
    [
      'us',
      '2026-03-09T09:00:00Z',
      'Two options for the photo: A, the garden; B, the kitchen.',
      inChat,
    ],
    ['them', '2026-03-09T09:10:00Z', 'Then let us go with B.', inChat],
  ]
  expect(stateOf([...byMail, ...other])).toEqual(['dropped'])
})

test('either one or the other is no decision yet', () => {
  const late: Line = [
    'them',
    '2026-03-06',
    'Either you bring a newsletter for 700, or it is decided and we stop it.',
  ]
  expect(stateOf([...byMail, late])).toEqual(['dropped'])
})

test('a question about the options is no aside', () => {
  const moved: readonly Line[] = [
    ['us', '2026-03-09T09:00:00Z', options, inChat],
    [
      'them',
      '2026-03-09T09:05:00Z',
      'Can option B at 700 with one a month be read on phones?',
      inChat,
    ],
    ['us', '2026-03-09T09:07:00Z', 'It can.', inChat],
    ['them', '2026-03-09T09:10:00Z', 'Then let us go with B.', inChat],
  ]
  expect(stateOf([...byMail, ...moved])).toEqual(['resolved'])
})

test('who agrees and refuses in one breath has settled nothing', () => {
  const half: Line = [
    'them',
    '2026-03-06',
    'Fine, agreed on the rest, but I will not pay the 900, this is unacceptable.',
  ]
  expect(stateOf([...byMail, half])).toEqual(['dropped'])
})

const chat = (lines: readonly (readonly [Line[0], string, string])[]): Line[] =>
  lines.map(([from, at, text]) => [from, at, text, inChat])

describe('in a chat', () => {
  const opened = chat([
    ['us', '2026-03-02T09:00:00Z', 'I suggest we open the film with the loom.'],
    ['them', '2026-03-02T09:10:00Z', 'I disagree, nobody buys a loom.'],
    ['them', '2026-03-02T09:20:00Z', 'What about hands that knit a scarf?'],
  ])

  test('the objector who comes round says it of the debate, whoever asked something between', () => {
    const agreed = ['them', '2026-03-02T09:30:00Z', 'Agreed, that is better than mine.'] as const
    expect(stateOf([...opened, ...chat([agreed])])).toEqual(['resolved'])
    const nod = ['them', '2026-03-02T09:30:00Z', 'Sure.'] as const
    expect(stateOf([...opened, ...chat([nod])])).toEqual(['dropped'])
  })

  test('a settled debate is taken up again by the sum it is known by', () => {
    const settled = chat([
      ['us', '2026-03-02T09:00:00Z', 'I suggest we bill the reshoot with 4,200.'],
      ['them', '2026-03-02T09:10:00Z', 'I disagree, that was never agreed.'],
      ['them', '2026-03-03T09:10:00Z', 'Fine, then I agree.'],
    ])
    const again = [
      'them',
      '2026-03-20T09:00:00Z',
      'I disagree with paying 4200 after all of this.',
    ] as const
    expect(stateOf(settled)).toEqual(['resolved'])
    expect(stateOf([...settled, ...chat([again])])).toEqual(['dropped'])
  })
})

test('to ask for figures proposes nothing that could be disputed', () => {
  const asked: readonly Line[] = [
    ['them', '2026-03-02', 'Please send us the sales figures of March.'],
    ['us', '2026-03-03', 'I disagree, that is not how it works.'],
  ]
  expect(stateOf(asked)).toEqual([])
})

test('a debate of a thread goes on through weeks in which nobody writes', () => {
  const later: readonly Line[] = [
    ...byMail,
    ['us', '2026-04-02', 'The newsletter was written late at night again.'],
    ['them', '2026-04-30', 'I still disagree, 900 is too much for the newsletter.'],
    ['us', '2026-05-20', 'We see it as fair.'],
  ]
  expect(stateOf(later, '2026-05-25')).toEqual(['open'])
})

test('a colleague who agrees with the objector settles nothing', () => {
  const colleague = { from: { name: 'Ruth Lang', address: 'ruth@acme.example' } }
  const upon: Line = ['them', '2026-03-06', 'I agree with Ada.', colleague]
  expect(stateOf([...byMail, upon])).toEqual(['dropped'])
  const answered: Line = ['us', '2026-03-07', 'At 700 you would get one newsletter a month.']
  const convinced: Line = ['them', '2026-03-08', 'Agreed, let us do that.', colleague]
  expect(stateOf([...byMail, upon, answered, convinced])).toEqual(['resolved'])
})

test('days for a talk that are offered to the objector settle nothing', () => {
  const offered = 'To talk it over, Tuesday or Wednesday works for us. Which suits you?'
  expect(stateOf([...byMail, ['us', '2026-03-06', offered]])).toEqual(['dropped'])
  const convinced = 'Fine, I agree with 900. What do you think of a blue header?'
  expect(stateOf([...byMail, ['them', '2026-03-06', convinced]])).toEqual(['resolved'])
})

test('a matter that is said to be undecided, wherever, is still under debate', () => {
  const report = { conversation: 'report', subject: 'Report' }
  const recalled: Line = ['us', '2026-03-23', 'The newsletter is still open.', report]
  const other: Line = ['us', '2026-03-23', 'The museum is still open.', report]
  expect(stateOf([...byMail, recalled], '2026-04-05')).toEqual(['open'])
  expect(stateOf([...byMail, other], '2026-04-05')).toEqual(['dropped'])
  const decided: Line = ['us', '2026-03-23', 'Decided: blue. The newsletter is still open.', report]
  expect(stateOf([...byMail, decided], '2026-04-05')).toEqual(['open'])
})

test('"no" in answer to a question objects to nothing', () => {
  const asked: readonly Line[] = [
    ['us', '2026-03-02', 'I suggest we move the launch to the trade fair.'],
    ['us', '2026-03-03', 'Has the printer called you?'],
    ['them', '2026-03-04', 'No, I disagree that he has.'],
  ]
  expect(stateOf(asked)).toEqual([])
})

test('after a settled debate in a chat, an objection to something newer is another debate', () => {
  const lines: readonly Line[] = [
    ['us', '2026-03-02T09:00:00Z', 'I suggest the blue cover for the brochure.', inChat],
    ['them', '2026-03-02T09:05:00Z', 'I disagree, the cover should stay green.', inChat],
    ['us', '2026-03-02T09:10:00Z', 'Agreed, then it stays green.', inChat],
    ['us', '2026-04-06T09:00:00Z', 'I suggest we film the harbour in the morning.', inChat],
    [
      'them',
      '2026-04-06T09:05:00Z',
      'I disagree, the evening is better than the cover of morning mist.',
      inChat,
    ],
    ['us', '2026-04-06T09:10:00Z', 'Agreed, the evening it is.', inChat],
  ]
  expect(stateOf(lines)).toEqual(['resolved', 'resolved'])
})

test.each([
  [
    'zh',
    '我们建议宣传册封面用蓝色。',
    '我不同意，我们觉得还是绿色更好看。',
    '好，那就定绿色。',
    '我们建议早上去码头拍外景。',
    '我不同意，我们觉得还是傍晚的光线好。',
  ],
  [
    'th',
    'ผมเสนอให้ใช้ปกสีฟ้าครับ',
    'ไม่เห็นด้วยค่ะ พี่อยากให้เป็นสีเขียวมากกว่า',
    'ตกลงครับ สรุปใช้สีเขียวครับ',
    'ผมเสนอให้ถ่ายท่าเรือตอนเช้าครับ',
    'ไม่เห็นด้วยค่ะ พี่อยากให้ถ่ายตอนเย็นมากกว่า',
  ],
])(
  'words that voice any wish take up no settled debate: %s',
  (_, proposed, objected, settled, newer, again) => {
    const lines = chat([
      ['us', '2026-03-02T09:00:00Z', proposed],
      ['them', '2026-03-02T09:05:00Z', objected],
      ['us', '2026-03-02T09:10:00Z', settled],
      ['us', '2026-04-06T09:00:00Z', newer],
      ['them', '2026-04-06T09:05:00Z', again],
    ])
    expect(stateOf(lines)).toEqual(['resolved', 'dropped'])
  },
)

test('in a chat an objection may be to what was proposed weeks before, by its name', () => {
  const march = { channel: 'chat', conversation: 'chat of March' } as const
  const april = { channel: 'chat', conversation: 'chat of April' } as const
  const proposed: Line = ['us', '2026-03-02', 'I suggest a carousel with the prices.', march]
  const later = (text: string): Line => ['them', '2026-04-06', text, april]
  const named = "That carousel doesn't convince me, I disagree."
  expect(stateOf([proposed, later(named)], '2026-04-10')).toEqual(['open'])
  const other = "The new aprons don't convince me, I disagree."
  expect(stateOf([proposed, later(other)], '2026-04-10')).toEqual([])
})

test('a bare "No." objects to the last words alone', () => {
  const suggested: Line = ['us', '2026-03-02', 'I suggest we move the launch to the trade fair.']
  const joke: Line = [
    'them',
    '2026-03-03',
    'Lovely. Drinks are on Ruth.',
    { from: { name: 'Sam Lee', address: 'sam@acme.example' } },
  ]
  const no: Line = ['them', '2026-03-04', 'No.']
  expect(stateOf([suggested, joke, no])).toEqual([])
  expect(stateOf([suggested, no])).toEqual(['dropped'])
})

test.each([
  ['Please find attached invoice 118.', 'We saw the invoice and do not agree with the amount.'],
  ['附上118号发票，请查收。', '发票看到了，金额我们不同意。'],
  ['Em anexo a fatura 118.', 'Vimos a fatura e não concordamos com o valor.'],
  ['แนบใบแจ้งหนี้เลขที่ 118 มาด้วยค่ะ', 'ได้รับแล้วค่ะ แต่เราไม่เห็นด้วยกับยอดนี้'],
  ['118 numaralı fatura ektedir.', 'Faturayı gördük, tutara katılmıyoruz.'],
])('a bill that is disputed is a debate: %s', (bill, disputed) => {
  expect(
    stateOf([
      ['us', '2026-03-02', bill],
      ['them', '2026-03-05', disputed],
    ]),
  ).toEqual(['dropped'])
})

test('who asks once more after his own words has agreed to nothing', () => {
  const again: Line = [
    'us',
    '2026-03-12',
    'Did you have a chance to think about it? Happy to call.',
  ]
  const mine: Line = ['us', '2026-03-06', 'Without the newsletter it would be 700, as we offered.']
  expect(stateOf([...byMail, mine, again])).toEqual(['dropped'])
})
