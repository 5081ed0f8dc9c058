/* oxlint-disable no-console */
// Whether every shipped head still reads as well as its manifest says: node tools/eval/floor.ts DIR
// A sample of the rows that its figures are of, read as a message is: a head that falls behind them by
// more than the noise of the sample fails. (It has learned from most of these rows since, so it should
// stand above.) It takes well under a minute.
import { readFileSync } from 'node:fs'
import { openHeads } from '../../src/core/signals/models/read-heads.ts'
import { headsOf } from '../../src/core/signals/models/weights/index.ts'
import { fold } from '../../src/core/text/fold.ts'
import { lessonsOf, sourcesOf } from '../train/examples.ts'
import type { Entry } from '../train/manifest.ts'
import { plans } from '../train/plan.ts'
import { isClear, isMeasured } from '../train/train-head.ts'

const MOST_ROWS = 600
const LEAST_ROWS = 50

const folder = process.argv[2] ?? '../shared/data'
const manifest = new URL('../../src/core/signals/models/manifest.json', import.meta.url)
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as `npm run train` writes it.
const entries = JSON.parse(readFileSync(manifest, 'utf8')) as readonly Entry[]

const fallen = entries.filter((entry) => entry.held.rows >= LEAST_ROWS && !holds(entry))
console.log(`heads below their floors: ${fallen.length} of ${entries.length}`)
process.exit(fallen.length > 0 ? 1 : 0)

function holds({ language, head, edition, held }: Entry): boolean {
  const plan = plans.find((each) => each.language === language && each.head === head)
  const shipped = headsOf[plan?.language ?? 'en'].filter(({ name }) => name === head)
  const own = edition === 'open' ? shipped[0] : shipped.at(-1)
  if (!plan || !own) return false
  const rights =
    edition === 'open' ? (['open'] as const) : (['open', 'share-alike', 'unclear'] as const)
  const rows = lessonsOf(plan, sourcesOf(plan, folder, rights))
    .filter(isMeasured)
    .filter(isClear)
  const step = Math.ceil(rows.length / MOST_ROWS)
  const sample = rows.filter((_, at) => at % step === 0)
  if (sample.length < LEAST_ROWS) return true

  const read = openHeads([own], plan.language)
  const right = sample.filter(({ text, target }) => {
    const odds = read(fold(text, plan.language).text)[plan.head] ?? 0
    return odds > 0 === target > 0.5
  })
  const accuracy = right.length / sample.length
  const noise = 2 * Math.sqrt((held.accuracy * (1 - held.accuracy)) / sample.length)
  const floor = held.accuracy - Math.max(0.01, noise)
  const mark = accuracy < floor ? ' BELOW' : ''
  console.log(
    `${language} ${head} ${edition}: ${accuracy.toFixed(3)} of ${sample.length}, floor ${floor.toFixed(3)}${mark}`,
  )
  return accuracy >= floor
}
