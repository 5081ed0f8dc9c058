import { describe, expect, test } from 'vitest'
import type { WarningKind } from '../../model/assessment.ts'
import { addDays, HOUR } from '../../std/time.ts'
import { assessMails, goodHalfYear, type Line, mails, pulse } from '../engine.test-kit.ts'

type Options = Parameters<typeof assessMails>[1]

const raised = (messages: ReturnType<typeof mails>, options?: Options): WarningKind[] =>
  (assessMails(messages, options)?.warnings ?? []).map(({ kind }) => kind)

const start = new Date('2026-01-05T09:00:00Z')
const dayOfWeek = (week: number, day = 0): string => addDays(start, week * 7 + day).toISOString()

/** One mail of the client in each week of the half-year. */
const weekly = (text: (week: number) => string): Line[] =>
  Array.from({ length: 25 }, (_, week) => ['them', dayOfWeek(week), text(week)])

const isLate = (week: number): boolean => week >= 20

/** Two questions a week and our answers after so many hours. */
const answered = (hours: (week: number) => number) =>
  mails(
    Array.from({ length: 50 }, (_, place) => {
      const asked = addDays(start, Math.floor(place / 2) * 7 + (place % 2))
      const thread = { conversation: `shop ${place}`, subject: `Shop ${place}` }
      const at = new Date(asked.getTime() + hours(Math.floor(place / 2)) * HOUR).toISOString()
      return [
        ['them', asked.toISOString(), `Which key opens shop ${place}?`, thread],
        ['us', at, `The green key opens shop ${place}.`, thread],
      ] as const
    }).flat(),
  )

const longAnswer = (week: number): string =>
  `The keys of shop ${week} are with the porter, and the painters come in the afternoon.`

const warmWords = (week: number): string => `Thank you, the window of shop ${week} is wonderful.`

const coldWords = (week: number): string =>
  `The window of shop ${week} is wrong again, I am disappointed.`

const figures = (at: string): Line => ['us', at, 'The report: 410 lamps sold, 12 % more.']

const plan = (at: string) => ({
  type: 'plan' as const,
  id: `plan ${at}`,
  account: 'acme.example',
  at: new Date(at),
  title: 'The summer',
  acknowledged: true,
})

const broken = (days: readonly string[]) =>
  mails(
    days.flatMap((day, place) => {
      const thread = { conversation: `list ${place}`, subject: `List ${place}` }
      const after = (count: number): string => addDays(new Date(day), count).toISOString()
      return [
        ['us', day, `I will send you the price list of shop ${place} by tomorrow.`, thread],
        ['them', after(4), `The price list of shop ${place} has not come.`, thread],
        ['them', after(5), 'We are still waiting for it.', thread],
      ] as const
    }),
  )

const written = (isShort: (week: number) => boolean) =>
  mails(weekly((week) => (isShort(week) ? `Shop ${week}.` : longAnswer(week))))

describe('reply-time-rising', () => {
  test('answers that come later than they used to', () => {
    expect(raised(answered((week) => (isLate(week) ? 50 : 1)))).toContain('reply-time-rising')
  })

  test('answers that have always been slow, or come as ever', () => {
    expect(raised(answered(() => 50))).not.toContain('reply-time-rising')
    expect(raised(answered(() => 1))).not.toContain('reply-time-rising')
  })
})

describe('answers-shorter', () => {
  test('two runs of answers far shorter than usual', () => {
    expect(raised(written((week) => week >= 13))).toContain('answers-shorter')
  })

  test('a short answer now and then', () => {
    expect(raised(written((week) => week % 6 === 5))).not.toContain('answers-shorter')
  })
})

describe('tone-dropping', () => {
  test('warm weeks followed by cold ones', () => {
    expect(
      raised(mails(weekly((week) => (isLate(week) ? coldWords(week) : warmWords(week))))),
    ).toContain('tone-dropping')
  })

  test('weeks as warm as ever, or as cold', () => {
    expect(raised(mails(weekly(warmWords)))).not.toContain('tone-dropping')
    expect(raised(mails(weekly(coldWords)))).not.toContain('tone-dropping')
  })
})

describe('what is overdue', () => {
  const talk = weekly((week) => `The keys of shop ${week} are with the porter.`).flatMap(
    (line, week): Line[] => [line, ['us', dayOfWeek(week, 1), `We were in shop ${week}.`]],
  )
  const accounts = { 'acme.example': { reportEveryDays: 30, planEveryDays: 60 } }

  test('a report that was agreed and did not come', () => {
    const late = mails([...talk, figures('2026-03-02')])
    expect(raised(late, { norms: { accounts } })).toContain('report-overdue')
    expect(raised(late)).not.toContain('report-overdue')
    const timely = mails([...talk, figures('2026-06-15')])
    expect(raised(timely, { norms: { accounts } })).not.toContain('report-overdue')
  })

  test('a plan that was agreed and did not come', () => {
    const messages = mails(talk)
    const records = [plan('2026-02-02')]
    expect(raised(messages, { records, norms: { accounts } })).toContain('plan-overdue')
    expect(raised(messages, { records })).not.toContain('plan-overdue')
    const renewed = [...records, plan('2026-05-20')]
    expect(raised(messages, { records: renewed, norms: { accounts } })).not.toContain(
      'plan-overdue',
    )
  })
})

test('client-went-quiet: no word beyond its rhythm, and not in an agreed pause', () => {
  const good = goodHalfYear()
  const pauses = [{ from: '2026-06-22', to: '2026-08-31' }]
  expect(raised(good, { asOf: '2026-08-15' })).toContain('client-went-quiet')
  expect(raised(good, { asOf: '2026-06-20' })).not.toContain('client-went-quiet')
  const norms = { accounts: { 'acme.example': { pauses } } }
  expect(raised(good, { asOf: '2026-08-15', norms })).not.toContain('client-went-quiet')
})

test('client-went-quiet: a pause explains that nothing was said, not that questions beside it stay open', () => {
  const pauses = [{ from: '2026-06-22', to: '2026-07-05' }]
  const norms = { accounts: { 'acme.example': { pauses } } }
  const asked = ['2026-07-06', '2026-07-07', '2026-07-08'].map((day, place): Line => {
    const thread = { id: `asked${place}@test`, conversation: `asked ${place}` }
    return ['us', day, `Which of the pictures of shop ${place} do you prefer?`, thread]
  })
  const asOf = '2026-07-12'
  expect(raised(goodHalfYear(), { asOf, norms })).not.toContain('client-went-quiet')
  const open = [...goodHalfYear(), ...mails(asked)]
  expect(raised(open, { asOf, norms })).toContain('client-went-quiet')
})

test('promises-slipping: two broken in a month, not one', () => {
  expect(raised(broken(['2026-06-08', '2026-06-16']))).toContain('promises-slipping')
  expect(raised(broken(['2026-06-08']))).not.toContain('promises-slipping')
})

test('fewer-people: somebody says goodbye', () => {
  const before = weekly((week) => `The keys of shop ${week} are with the porter.`)
  const farewell: Line = ['them', '2026-06-24', 'Today is my last day at Acme, thank you all.']
  expect(raised(mails([...before, farewell]))).toContain('fewer-people')
  expect(raised(mails(before))).not.toContain('fewer-people')
})

test('debate-open-too-long: two views that nobody has settled for three weeks', () => {
  const debate: readonly Line[] = [
    ['us', '2026-05-17', 'I suggest we move the launch to the trade fair.'],
    ['them', '2026-05-18', 'I disagree, the fair is far too late for us.'],
  ]
  const settled: Line = ['them', '2026-05-20', 'Then it is decided: we launch in April.']
  expect(raised(mails(debate))).toContain('debate-open-too-long')
  expect(raised(mails(debate), { asOf: '2026-06-05' })).not.toContain('debate-open-too-long')
  expect(raised(mails([...debate, settled]))).not.toContain('debate-open-too-long')
})

test('a record calls for somebody at once, a sign of statistics only while an alarm is up', () => {
  const longThenShort = weekly((week) =>
    week >= 13
      ? `Shop ${week}.`
      : `The keys of shop ${week} are with the porter, and the painters come at noon.`,
  )
  const warnings = assessMails(mails([...longThenShort]), {
    records: ['2026-05-04', '2026-06-01'].flatMap((day) => [
      pulse('provider', day, 2),
      pulse('client', day, -1),
    ]),
  })?.warnings
  const alerts = new Map(warnings?.map(({ kind, alert }) => [kind, alert]))
  expect(alerts.get('perception-gap')).toBe(true)
  expect(alerts.get('answers-shorter')).toBe(false)
})
