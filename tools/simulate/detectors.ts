import { contentAlarm } from '../../src/core/assessment/content-alarm.ts'
import { flatPrior, posteriorsOf, type Prior } from '../../src/core/assessment/posterior.ts'
import { measureSilence } from '../../src/core/outcomes/silence.ts'
import { type Client, WEEKS } from './worlds.ts'

/** A number for each week, the higher the worse. */
export type Scores = Float64Array

const weekly = (score: (week: number) => number): Scores =>
  Float64Array.from({ length: WEEKS }, (_, week) => score(week))

/** Our own alarms: the running alarm of bad outcomes, and that of silence. */
export function contentScores({ signals, bad }: Client): Scores {
  const weeks = Array.from(signals, (all, week) => ({
    good: all - (bad[week] ?? 0),
    bad: bad[week] ?? 0,
  }))
  return Float64Array.from(contentAlarm(weeks))
}

export function silenceScores({ messages, open }: Client): Scores {
  const weeks = Array.from(messages, (count, week) => ({ count, open: open[week] ?? 1 }))
  return Float64Array.from(measureSilence(weeks), ({ alarm }) => alarm)
}

const FADING = 2 ** (-1 / 13)

/** Our own level: the believed share of bad signals, the evidence halved every thirteen weeks. */
export function levelScores(client: Client, prior: Prior = flatPrior): Scores {
  let good = 0
  let bad = 0
  return weekly((week) => {
    const worse = client.bad[week] ?? 0
    bad = bad * FADING + worse
    good = good * FADING + (client.signals[week] ?? 0) - worse
    return posteriorsOf([pieceOf(true, bad), pieceOf(false, good)], 1, prior)[0]?.mean ?? 0
  })
}

function pieceOf(yes: boolean, weight: number) {
  return { yes, item: { weight, left: [1] } }
}

/** Dumb rival: weeks since the client's last message. */
export function weeksSinceLast({ messages }: Client): Scores {
  let last = 0
  return weekly((week) => {
    if ((messages[week] ?? 0) > 0) last = week
    return week - last
  })
}

/** Dumb rival: the mean sentiment of the last four weeks, turned so that bad is high. */
export function meanSentiment({ signals, bad }: Client): Scores {
  return weekly((week) => shareOfBad({ signals, bad }, week - 3, week))
}

/** Dumb rival: a plain weighted score of tone and contact, what is missing counted as neutral. */
export function plainScore({ signals, bad, messages }: Client): Scores {
  const said = (from: number, to: number): number => {
    let count = 0
    for (let week = Math.max(0, from); week <= to; week++) count += messages[week] ?? 0
    return count
  }
  return weekly((week) => {
    const now = said(week - 3, week)
    const before = said(week - 7, week - 4)
    const contact = now === 0 || before === 0 ? 0.5 : 1 - Math.min(1, now / before)
    return 0.6 * shareOfBad({ signals, bad }, week - 12, week) + 0.4 * contact
  })
}

function shareOfBad(
  { signals, bad }: Pick<Client, 'signals' | 'bad'>,
  from: number,
  to: number,
): number {
  let all = 0
  let worse = 0
  for (let week = Math.max(0, from); week <= to; week++) {
    all += signals[week] ?? 0
    worse += bad[week] ?? 0
  }
  return all === 0 ? 0.5 : worse / all
}
