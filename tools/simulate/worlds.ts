import { logistic } from '../../src/std/stats.ts'
import type { Draws } from './draws.ts'

export const WEEKS = 104

/** What becomes of a client, and its share among all (the reference generator's mix). */
export const fates = {
  stableGood: 0.45,
  stableMid: 0.15,
  seasonalPause: 0.1,
  improving: 0.05,
  slowDecline: 0.1,
  betrayal: 0.07,
  silentFade: 0.08,
} as const
export type Fate = keyof typeof fates

/** A client as the detectors see it, and what is true of it. */
export type Client = {
  readonly fate: Fate
  /** The week in which the relationship begins to turn. */
  readonly turn: number
  /** The week in which it ends; null where it lasts. */
  readonly loss: number | null
  /** The true chance that a signal is good, by week. */
  readonly level: Float64Array
  readonly messages: Int32Array
  /** The share of a week in which messages are to be expected: less where holidays are known. */
  readonly open: Float64Array
  /** Signals found in the messages, and those of them read as bad. */
  readonly signals: Int32Array
  readonly bad: Int32Array
}

type Bendable = { rate: Float64Array; level: Float64Array; open: Float64Array }

/** What a world does to its clients beyond their fates; see `worlds`. */
export type World = {
  /** P(read as bad | bad) and P(read as good | good). */
  readonly sensitivity: number
  readonly specificity: number
  /** Spread of the mood that all signals of a week share. */
  readonly shock: number
  /** Changes a client's rate or level before anything is drawn. */
  readonly bend?: (client: Bendable, draws: Draws) => void
}

export const reference: World = { sensitivity: 0.75, specificity: 0.92, shock: 0.5 }

/** The reference and what else can befall the alarms; `engine-worlds.ts` has what befalls the whole engine. */
export const worlds = {
  reference,
  /** Half of the precision: as many false alarms among the bad signals as true ones. */
  halfPrecision: { ...reference, specificity: 0.84 },
  /** The reader of this client's language finds next to nothing. */
  deadReader: { ...reference, sensitivity: 0.1, specificity: 0.99 },
  moodShocks: { ...reference, shock: 1 },
  /** Everybody is away for three weeks of each year, and the norms know it. */
  holidays: {
    ...reference,
    bend: ({ rate, open }) => {
      for (const start of [30, 82]) {
        rate.fill(0, start, start + 3)
        open.fill(0, start, start + 3)
      }
    },
  },
  /** Two people at ease swear: a quarter of the good signals is read as bad. */
  banter: { ...reference, specificity: 0.75 },
  /** A new contact writes half as much, in another tone, from one week on. */
  newContact: {
    ...reference,
    bend: ({ rate, level }, draws) => {
      const from = draws.integer(40, 80)
      const tone = draws.normal(0, 0.3)
      for (let week = from; week < WEEKS; week++) {
        rate[week] = (rate[week] ?? 0) * 0.6
        level[week] = (level[week] ?? 0) + tone
      }
    },
  },
} as const satisfies Readonly<Record<string, World>>

/** From 0 to 1 over so many weeks. */
const ramp = (week: number, from: number, weeks: number): number =>
  Math.min(1, Math.max(0, (week - from) / weeks))

/** One client of a world, drawn with its fate. */
export function drawClient(draws: Draws, world: World): Client {
  const fate = draws.oneOf(fates)
  const usualRate = Math.exp(draws.normal(Math.log(6), 0.9))
  const turn = draws.integer(40, 80)
  const level = new Float64Array(WEEKS)
  const rate = new Float64Array(WEEKS).fill(usualRate)
  let walk = (fate === 'stableMid' ? 0.3 : 1.6) + draws.normal(0, 0.35)
  for (let week = 0; week < WEEKS; week++) level[week] = walk += draws.normal(0, 0.05)
  const loss = bendByFate(fate, { turn, level, rate, usualRate }, draws)
  const open = new Float64Array(WEEKS).fill(1)
  world.bend?.({ rate, level, open }, draws)
  const said = say({ rate, level }, world, draws)
  return {
    fate,
    turn,
    loss: loss === null || loss >= WEEKS ? null : loss,
    level: level.map(logistic),
    open,
    ...said,
  }
}

type Course = { turn: number; level: Float64Array; rate: Float64Array; usualRate: number }

/** Bends level and rate as the fate wants, and gives the week of the loss. */
function bendByFate(
  fate: Fate,
  { turn, level, rate, usualRate }: Course,
  draws: Draws,
): number | null {
  const lower = (by: (week: number) => number): void => {
    for (let week = 0; week < WEEKS; week++) level[week] = (level[week] ?? 0) - by(week)
  }

  if (fate === 'slowDecline') {
    const takes = draws.integer(10, 17)
    lower((week) => 2.6 * ramp(week, turn, takes))
    return turn + takes + draws.integer(2, 7)
  }
  if (fate === 'betrayal') {
    lower((week) => (week >= turn ? 2.2 : 0))
    return turn + draws.integer(5, 10)
  }
  if (fate === 'silentFade') {
    const takes = draws.integer(6, 11)
    for (let week = 0; week < WEEKS; week++)
      rate[week] = usualRate * (1 - 0.92 * ramp(week, turn, takes))
    lower((week) => 0.3 * ramp(week, turn, takes))
    return turn + takes + draws.integer(3, 8)
  }
  if (fate === 'seasonalPause')
    for (const start of [draws.integer(20, 40), draws.integer(60, 85)]) {
      const end = start + draws.integer(2, 5)
      for (let week = start; week < end; week++) rate[week] = usualRate * 0.15
    }
  if (fate === 'improving') lower((week) => -1.2 * ramp(week, turn, 12))
  return null
}

const BURSTINESS = 3
/** Two chances a message, of which a good third shows anything. */
const SIGNAL_SHARE = 0.35

function say(
  { rate, level }: { rate: Float64Array; level: Float64Array },
  { sensitivity, specificity, shock }: World,
  draws: Draws,
): Pick<Client, 'messages' | 'signals' | 'bad'> {
  const messages = new Int32Array(WEEKS)
  const signals = new Int32Array(WEEKS)
  const bad = new Int32Array(WEEKS)
  for (let week = 0; week < WEEKS; week++) {
    const mood = draws.normal(0, shock)
    const count = draws.bursty(rate[week] ?? 0, BURSTINESS)
    const found = draws.binomial(count * 2, SIGNAL_SHARE)
    const good = draws.binomial(found, logistic((level[week] ?? 0) + mood))
    messages[week] = count
    signals[week] = found
    bad[week] = draws.binomial(found - good, sensitivity) + draws.binomial(good, 1 - specificity)
  }
  return { messages, signals, bad }
}
