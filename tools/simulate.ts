/* oxlint-disable no-console */
// Relationships with known fates, and what our alarms make of them beside dumb rivals:
// npm run simulate -- [--clients 4000] [--seed 20260101] [--json]
import { parseArgs } from 'node:util'
import { areaUnderCurve, calibrationError } from './eval/measures.ts'
import { fitPrior, reversed, type Tally } from '../src/core/assessment/posterior.ts'
import { seededRandom, sum } from '../src/std/stats.ts'
import {
  contentScores,
  levelScores,
  meanSentiment,
  plainScore,
  type Scores,
  silenceScores,
  weeksSinceLast,
} from './simulate/detectors.ts'
import { type Draws, drawsFrom } from './simulate/draws.ts'
import { bulkImport, deadReader, ordersToTheEngine, ownPraise } from './simulate/engine-worlds.ts'
import { detectionOf, falseAlarms, isLostSoon, thresholdFor } from './simulate/measure.ts'
import { type Client, drawClient, reference, WEEKS, type World, worlds } from './simulate/worlds.ts'

/** False alarms per healthy client-year in the training draw: a fresh draw has some more, 0.25 at most. */
const BUDGET = 0.23
/** So much of it is for the alarm of content: it has the harder task. */
const CONTENT_SHARE = 0.65
const SAMPLES_A_CLIENT = 4
const HALF_YEAR = 26

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '20260101' },
    json: { type: 'boolean', default: false },
  },
})
const draws = drawsFrom(seededRandom(Number(values.seed)))
const population = (world: World): Client[] =>
  Array.from({ length: Number(values.clients) }, () => drawClient(draws, world))

type Detector = { readonly name: string; readonly scores: (client: Client) => Scores }

const rivals: readonly Detector[] = [
  { name: 'daysSinceLast', scores: weeksSinceLast },
  { name: 'meanSentiment', scores: meanSentiment },
  { name: 'plainScore', scores: plainScore },
]

const training = population(reference)

/** Content and silence share the budget: 1 is where one of the two raises its alarm. */
const thresholds = {
  content: thresholdFor(training, training.map(contentScores), BUDGET * CONTENT_SHARE),
  silence: thresholdFor(training, training.map(silenceScores), BUDGET * (1 - CONTENT_SHARE)),
}
const ours: Detector = {
  name: 'rapport',
  scores: (client) => {
    const silence = silenceScores(client)
    return contentScores(client).map((content, week) =>
      Math.max(content / thresholds.content, (silence[week] ?? 0) / thresholds.silence),
    )
  },
}

function figuresOf(clients: readonly Client[], { scores }: Detector, threshold: number) {
  const all = clients.map(scores)
  const detect = (fate: 'slowDecline' | 'betrayal' | 'silentFade') => {
    const { detected, leadWeeks } = detectionOf(fate, clients, all, threshold)
    return { detected: round(detected), leadWeeks }
  }
  const samples = sampleWeeks(clients, draws)
  return {
    slowDecline: detect('slowDecline'),
    betrayal: detect('betrayal'),
    silentFade: detect('silentFade'),
    falseAlarmsPerHealthyClientYear: round(falseAlarms(clients, all, threshold)),
    auc: round(
      areaUnderCurve(
        samples.map(({ place, client, week }) => ({
          chance: all[place]?.[week] ?? 0,
          truth: isLostSoon(client, week) ? 1 : 0,
        })),
      ),
    ),
  }
}

function sampleWeeks(clients: readonly Client[], { integer }: Draws) {
  return clients.flatMap((client, place) => {
    const end = Math.max(HALF_YEAR + 1, client.loss ?? WEEKS - 9)
    return Array.from({ length: SAMPLES_A_CLIENT }, () => ({
      place,
      client,
      week: integer(HALF_YEAR, end),
    }))
  })
}

/** How far the level lies from the share of bad signals that the reader would find in the long run. */
function calibrationOf(
  clients: readonly Client[],
  prior?: { alpha: number; beta: number },
): number {
  const { sensitivity, specificity } = reference
  const levels = clients.map((client) => levelScores(client, prior))
  return calibrationError(
    sampleWeeks(clients, draws).map(({ place, client, week }) => {
      const good = client.level[week] ?? 0
      return {
        chance: levels[place]?.[week] ?? 0,
        truth: (1 - good) * sensitivity + good * (1 - specificity),
      }
    }),
  )
}

/** All that was found of one client's signals. */
function tallyOf({ signals, bad }: Client): Tally {
  const worse = sum(Array.from(bad))
  return { good: sum(Array.from(signals)) - worse, bad: worse }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

const test = population(reference)
const result = {
  ...figuresOf(test, ours, 1),
  ece: round(calibrationOf(test)),
  eceFitted: round(calibrationOf(test, reversed(fitPrior(training.map(tallyOf))))),
  thresholds: { content: round(thresholds.content), silence: round(thresholds.silence) },
  rivals: Object.fromEntries(
    rivals.map((rival) => [
      rival.name,
      figuresOf(test, rival, thresholdFor(training, training.map(rival.scores), BUDGET)),
    ]),
  ),
  worlds: Object.fromEntries(
    Object.entries(worlds)
      .filter(([, world]) => world !== reference)
      .map(([name, world]) => [name, figuresOf(population(world), ours, 1)]),
  ),
  engine: {
    bulkImport: bulkImport(),
    deadReader: deadReader(),
    ownPraise: ownPraise(),
    ordersToTheEngine: ordersToTheEngine(),
  },
}

if (values.json) console.log(JSON.stringify(result, null, 2))
else print()

function print(): void {
  console.log(`| | slow decline | betrayal | silent fade | false alarms a healthy year | AUC |`)
  console.log('|---|---|---|---|---|---|')
  row('rapport', result)
  for (const [name, figures] of Object.entries(result.rivals)) row(name, figures)
  for (const [name, figures] of Object.entries(result.worlds)) row(`rapport, ${name}`, figures)
  console.log(`\nCalibration error ${result.ece} (flat prior), ${result.eceFitted} (fitted prior).`)
  console.log(
    `Thresholds: content ${result.thresholds.content}, silence ${result.thresholds.silence}.`,
  )
  console.log('\nWritten relationships, by the whole engine:')
  for (const [name, figures] of Object.entries(result.engine))
    console.log(`- ${name}: ${partsOf(figures)}`)
}

function partsOf(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}

function row(name: string, figures: ReturnType<typeof figuresOf>): void {
  const { slowDecline, betrayal, silentFade, falseAlarmsPerHealthyClientYear, auc } = figures
  const cells = [slowDecline, betrayal, silentFade].map(
    ({ detected, leadWeeks }) => `${Math.round(100 * detected)} %, ${leadWeeks} w`,
  )
  console.log(`| ${[name, ...cells, falseAlarmsPerHealthyClientYear, auc].join(' | ')} |`)
}
