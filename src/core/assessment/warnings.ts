import type { Reason, WarningKind } from '../../model/assessment.ts'
import type { TraitId } from '../../model/trait.ts'
import { quantile } from '../../std/stats.ts'
import { oncePer } from '../../std/once-per.ts'
import { addDays, daysBetween } from '../../std/time.ts'
import { between, isBefore } from '../conversations/in-time.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import type { Reading } from '../indicators/indicator.ts'
import { GRACE } from '../indicators/observe-gaps.ts'
import { DEBATE_DAYS } from '../outcomes/debates.ts'
import { listPlans } from '../outcomes/plans.ts'
import type { Reply } from '../outcomes/rhythm.ts'
import { listReports } from '../outcomes/reports.ts'
import { isReceipt } from '../outcomes/find-phrases.ts'
import { SILENCE_ALARM } from '../outcomes/silence.ts'
import { weeksOf } from '../outcomes/weeks.ts'
import { CONTENT_ALARM, contentAlarm } from './content-alarm.ts'
import type { Weighed } from './evidence.ts'
import { daysOffBetween, type Heard } from './heard.ts'
import { isGoodNews } from './lines.ts'
import type { Perception } from './perception.ts'
import { listStandingEvents } from './severe.ts'
import { probabilityOfFall, type Shift } from './shift.ts'

/** A telltale sign, with the evidence it rests on. */
export type RaisedWarning = {
  readonly kind: WarningKind
  readonly trait: TraitId | null
  readonly since: Date
  readonly because: Reason
  readonly evidence: readonly Weighed[]
}

type Scene = Reading & {
  /** All that was observed, also after the moment. */
  readonly evidence: readonly Weighed[]
  readonly heard: Heard
  readonly perception: Perception | null
  readonly asOf: Date
}

type Finder = (scene: Scene) => RaisedWarning[]

const MOVED = 0.9
const LEAST_NOW = 4

const reason = (kind: WarningKind, params: Reason['params'] = {}, variant = ''): Reason => ({
  key: `warnings.${kind}${variant}`,
  params,
})

/** What each indicator saw that weighs anything, in the order of time: asked for at many moments. */
const byIndicator = oncePer(
  (evidence: readonly Weighed[]) => evidence,
  (evidence) =>
    Map.groupBy(
      evidence.filter(({ weight }) => weight > 0),
      ({ indicator }) => indicator.id,
    ),
)

/** What an indicator had seen by the moment. */
const of = ({ evidence, asOf }: Scene, indicator: string): readonly Weighed[] =>
  between(byIndicator(evidence).get(indicator) ?? [], -Infinity, asOf.getTime())

const recent = (items: readonly Weighed[], asOf: Date, days: number): Weighed[] =>
  items.filter(({ observation }) => daysBetween(observation.at, asOf) <= days)

const HELD_DAYS = 2

/** Statistical signs must hold on two days: at the moment, and two days before it. */
function holds(asOf: Date, shiftAt: (moment: Date) => Shift | null): boolean {
  return [asOf, addDays(asOf, -HELD_DAYS)].every((moment) => {
    const shift = shiftAt(moment)
    return shift !== null && shift.probability >= MOVED
  })
}

function worsens(
  items: readonly Weighed[],
  isBad: (item: Weighed) => boolean,
  asOf: Date,
  nowWeeks = NOW_WEEKS,
): boolean {
  const outcomes = items.map((item) => ({
    at: item.observation.at,
    yes: !isBad(item),
    weight: 1,
  }))
  return holds(asOf, (moment) =>
    probabilityOfFall(outcomes, moment, { nowWeeks, least: LEAST_NOW }),
  )
}

const NOW_WEEKS = 4
const MOST_WEEKS = 13

/** How many weeks "now" is: four, or as many as hold four outcomes, for who slows down gives fewer of them. */
function weeksOfLatest(moments: readonly Date[], asOf: Date): number {
  const fourth = moments.at(-LEAST_NOW)
  // The sign has to hold two days before as well; a day more leaves the fourth well within.
  const weeks = fourth ? (daysBetween(fourth, asOf) + HELD_DAYS + 1) / 7 : NOW_WEEKS
  return Math.min(MOST_WEEKS, Math.max(NOW_WEEKS, weeks))
}

/**
 * The time in which a side replied before: the slow weeks must not be their own measure. Replies older
 * than a quarter tell it where there are enough, else those older than four weeks.
 */
function usualHours(replies: readonly Reply[], asOf: Date): number | undefined {
  for (const days of [MOST_WEEKS * 7, NOW_WEEKS * 7]) {
    const before = replies.filter(({ turn }) => daysBetween(turn.at, asOf) > days)
    if (before.length >= 5)
      return quantile(
        before.map((reply) => reply.workingHours),
        0.75,
      )
  }
  return undefined
}

const replyTimeRising: Finder = (scene) => {
  const { replies, rhythm } = scene.outcomes
  return (['provider', 'client'] as const).flatMap((side) => {
    const own = replies.filter(({ turn }) => turn.side === side && !isBefore(scene.asOf, turn.at))
    const usual = usualHours(own, scene.asOf) ?? rhythm[side]
    const nowWeeks = weeksOfLatest(
      own.map(({ turn }) => turn.at),
      scene.asOf,
    )
    const outcomes = own.map(({ turn, workingHours }) => ({
      at: turn.at,
      yes: workingHours <= Math.max(1, usual),
      weight: 1,
    }))
    const rises = holds(scene.asOf, (moment) =>
      probabilityOfFall(outcomes, moment, { nowWeeks, least: LEAST_NOW }),
    )
    const slow = outcomes.filter(
      ({ yes, at }) => !yes && daysBetween(at, scene.asOf) <= nowWeeks * 7,
    )
    const [first] = slow
    if (!rises || !first) return []
    return [
      {
        kind: 'reply-time-rising' as const,
        trait:
          side === 'provider' ? ('terrible-communication' as const) : ('disengagement' as const),
        since: first.at,
        because: reason(
          'reply-time-rising',
          { count: slow.length },
          side === 'provider' ? '.ours' : '.theirs',
        ),
        evidence: [],
      },
    ]
  })
}

const clientWentQuiet: Finder = (scene) => {
  const { heard, asOf } = scene
  if (heard.state === 'never' || !heard.last || heard.isAway) return []
  const ignored = recent(of(scene, 'ask-ignored'), asOf, 60)
  const running = ignored.slice(-3)
  const unanswered = running.length === 3 && running.every(({ observation }) => observation.yes)
  const days = Math.round(daysBetween(heard.last, asOf))
  const silent = isSilenceAlarmed(scene) && days >= 7
  // Holidays explain that nothing was said, not that three questions asked beside them stayed open.
  const quiet = heard.state === 'quiet' && !heard.isExplained
  if (!quiet && !unanswered && !silent) return []
  return [
    {
      kind: 'client-went-quiet',
      trait: 'disengagement',
      since: quiet
        ? addDays(heard.last, heard.rhythmDays)
        : (running[0]?.observation.at ?? heard.last),
      because: becauseQuiet(heard, days),
      evidence: unanswered
        ? running
        : ignored.filter(({ observation }) => observation.yes).slice(-5),
    },
  ]
}

function becauseQuiet({ state, learnedDays, rhythmDays }: Heard, days: number): Reason {
  if (state !== 'quiet') return reason('client-went-quiet', {}, '.less')
  if (learnedDays === null) return reason('client-went-quiet', { days }, '.quiet')
  const norm = Math.round(rhythmDays)
  return reason('client-went-quiet', { days, norm, learned: Math.round(learnedDays) }, '.byNorm')
}

/** So far back do promises broken one after the other, with none kept between them, still warn. */
const STREAK_DAYS = 60

const isMissed = ({ observation }: Weighed): boolean => !observation.yes

const promisesSlipping: Finder = (scene) => {
  const kept = of(scene, 'promise-kept-on-time')
  const month = recent(kept, scene.asOf, 30).filter(isMissed)
  const latest = recent(kept, scene.asOf, STREAK_DAYS)
  const streak = latest.slice(latest.findLastIndex((item) => !isMissed(item)) + 1)
  const missed = streak.length > month.length ? streak : month
  const [first] = missed
  const slips = missed.length >= 2 || worsens(kept, isMissed, scene.asOf)
  if (!slips || !first) return []
  return [
    {
      kind: 'promises-slipping',
      trait: 'unmet-expectations',
      since: first.observation.at,
      because: reason('promises-slipping', { count: missed.length }),
      evidence: missed,
    },
  ]
}

const answersShorter: Finder = (scene) => {
  const runs = of(scene, 'answers-shorter').slice(-2)
  const [first] = runs
  if (runs.length < 2 || !first || !runs.every(({ observation }) => observation.yes)) return []
  return [
    {
      kind: 'answers-shorter',
      trait: 'disengagement',
      since: first.observation.at,
      because: reason('answers-shorter'),
      evidence: runs,
    },
  ]
}

const fewerPeople: Finder = (scene) => {
  const months = recent(of(scene, 'fewer-people'), scene.asOf, 120)
  const farewell = months.findLast(({ observation }) => observation.yes && observation.turn)
  const lastTwo = months.slice(-2)
  const fewer = lastTwo.length === 2 && lastTwo.every(({ observation }) => observation.yes)
  const evidence = farewell ? [farewell] : fewer ? lastTwo : []
  const [first] = evidence
  if (!first) return []
  return [
    {
      kind: 'fewer-people',
      trait: 'disengagement',
      since: first.observation.at,
      because: reason('fewer-people', {}, farewell ? '.leaves' : '.fewer'),
      evidence,
    },
  ]
}

function isView(turn: Turn): boolean {
  return has(turn, 'opinion') || has(turn, 'disagreement')
}

/** Views missing for a shorter time are missed by chance. */
const DROUGHT_DAYS = 42

/** Of a client that writes as it does, and gives no view any more; one that is quiet says less of everything. */
const opinionDrought: Finder = (scene) => {
  const { relationship, heard, asOf } = scene
  if (heard.state !== 'recent' || isSilenceAlarmed(scene)) return []
  const said = between(relationship.turns, -Infinity, asOf.getTime()).filter(
    ({ side, own, signals }) => side === 'client' && !isReceipt(own, signals.lang),
  )
  const last = said.findLastIndex(isView)
  const lastView = said[last]
  if (!lastView || daysBetween(lastView.at, asOf) < DROUGHT_DAYS) return []
  const views = said.slice(0, last).filter(isView).length
  const now = said.slice(last + 1)
  // The chance of no view at all, if each message still held one as often as up to the last.
  const chance = (1 - views / (last + 1)) ** now.length
  if (now.length < LEAST_NOW || chance >= 0.05) return []
  return [
    {
      kind: 'opinion-drought',
      trait: 'withheld-opinions',
      since: lastView.at,
      because: reason('opinion-drought', { messages: now.length }),
      evidence: [],
    },
  ]
}

const toneDropping: Finder = (scene) => {
  const weeks = of(scene, 'warm-week')
  // The running week does not count yet: four whole ones reach back into a fifth.
  const nowWeeks = NOW_WEEKS + 1
  if (!worsens(weeks, ({ observation }) => !observation.yes, scene.asOf, nowWeeks)) return []
  const cold = recent(weeks, scene.asOf, nowWeeks * 7).filter(({ observation }) => !observation.yes)
  const [first] = cold
  if (!first) return []
  return [
    {
      kind: 'tone-dropping',
      trait: 'negative-attitude',
      since: first.observation.at,
      because: reason('tone-dropping', { count: cold.length }),
      evidence: cold,
    },
  ]
}

const debateOpenTooLong: Finder = (scene) =>
  scene.outcomes.debates
    .filter(
      ({ state, opened, changed }) =>
        (state !== 'resolved' || isBefore(scene.asOf, changed)) &&
        daysBetween(opened, scene.asOf) > DEBATE_DAYS &&
        daysBetween(changed, scene.asOf) <= 60,
    )
    .map(({ about, opened, turns }) => ({
      kind: 'debate-open-too-long',
      trait: 'unresolved-debates',
      since: addDays(opened, DEBATE_DAYS),
      because: reason('debate-open-too-long', {
        about,
        days: Math.round(daysBetween(opened, scene.asOf)),
      }),
      evidence: of(scene, 'debate-without-decision').filter(({ observation }) =>
        turns.some(({ id }) => id === observation.turn?.id),
      ),
    }))

const reportOverdue: Finder = (scene) => {
  const reports = listReports(scene.relationship, 'provider')
  const agreed = scene.relationship.norms.reportEveryDays
  if (agreed === undefined && reports.length < 2) return []
  return overdue(scene, {
    kind: 'report-overdue',
    trait: 'no-data-sharing',
    given: reports,
    days: agreed ?? scene.outcomes.reports.days,
  })
}

const planOverdue: Finder = (scene) => {
  const agreed = scene.relationship.norms.planEveryDays
  if (agreed === undefined) return []
  return overdue(scene, {
    kind: 'plan-overdue',
    trait: 'no-strategic-planning',
    given: listPlans(scene.relationship),
    days: agreed,
  })
}

/** A period and a fifth has passed since the last one, in a record that is live. */
function overdue(
  { relationship, asOf }: Scene,
  {
    kind,
    trait,
    given,
    days,
  }: {
    readonly kind: 'report-overdue' | 'plan-overdue'
    readonly trait: TraitId
    readonly given: readonly { readonly at: Date }[]
    readonly days: number
  },
): RaisedWarning[] {
  const last = (given.findLast(({ at }) => !isBefore(asOf, at)) ?? relationship.turns[0])?.at
  if (!last) return []
  const free = daysOffBetween(relationship, last, asOf)
  const due = addDays(last, days * GRACE + free)
  const since = between(relationship.turns, last.getTime(), asOf.getTime())
  const isLive = since.length >= 2 && since.some(({ side }) => side === 'provider')
  if (due > asOf || !isLive) return []
  return [
    {
      kind,
      trait,
      since: due,
      because: reason(kind, { days: Math.round(daysBetween(last, asOf)) }),
      evidence: [],
    },
  ]
}

const perceptionGap: Finder = ({ perception }) =>
  perception && perception.gap >= 1
    ? [
        {
          kind: 'perception-gap',
          trait: null,
          since: perception.at,
          because: reason('perception-gap', { ours: perception.ours, theirs: perception.theirs }),
          evidence: [],
        },
      ]
    : []

const severeEvents: Finder = (scene) => {
  const events = listStandingEvents(scene.relationship, scene.asOf)
  const [first] = events
  if (!first) return []
  const said = new Set(events.map(({ turn }) => turn.id))
  return [
    {
      kind: 'severe-event',
      trait: 'negative-attitude',
      since: first.turn.at,
      because: reason('severe-event'),
      evidence: of(scene, 'wants-out')
        .filter(({ observation }) => said.has(observation.turn?.id ?? ''))
        .toReversed(),
    },
  ]
}

const finders: readonly Finder[] = [
  severeEvents,
  clientWentQuiet,
  promisesSlipping,
  toneDropping,
  replyTimeRising,
  answersShorter,
  fewerPeople,
  opinionDrought,
  debateOpenTooLong,
  reportOverdue,
  planOverdue,
  perceptionGap,
]

/** Signs of statistics: they call for somebody only while a running alarm is up. */
const statistical: ReadonlySet<WarningKind> = new Set([
  'client-went-quiet',
  'tone-dropping',
  'reply-time-rising',
  'answers-shorter',
  'fewer-people',
  'opinion-drought',
])

/** The telltale signs of one account, the gravest first. */
export function raiseWarnings(scene: Scene): (RaisedWarning & { readonly alert: boolean })[] {
  const isAlarmed = isContentAlarmed(scene) || isSilenceAlarmed(scene)
  return finders.flatMap((find) =>
    find(scene).map((warning) => ({
      ...warning,
      alert: isAlarmed || !statistical.has(warning.kind),
    })),
  )
}

/** Whether any warning is up. */
export function isWarned(scene: Scene): boolean {
  return finders.some((find) => find(scene).length > 0)
}

function isContentAlarmed({ relationship, evidence, asOf }: Scene): boolean {
  const good: Date[] = []
  const bad: Date[] = []
  for (const item of between(evidence, -Infinity, asOf.getTime())) {
    if (item.weight === 0 || !item.observation.turn) continue
    ;(isGoodNews(item) ? good : bad).push(item.at)
  }
  const [first] = relationship.turns
  const badWeeks = weeksOf(bad, first?.at, asOf)
  const alarms = contentAlarm(
    weeksOf(good, first?.at, asOf).map(({ count }, place) => ({
      good: count,
      bad: badWeeks[place]?.count ?? 0,
    })),
  )
  return (alarms.at(-1) ?? 0) >= CONTENT_ALARM
}

function isSilenceAlarmed({ outcomes: { silence }, heard, asOf }: Scene): boolean {
  if (heard.isExplained) return false
  return (silence.findLast(({ end }) => !isBefore(asOf, end))?.alarm ?? 0) >= SILENCE_ALARM
}
