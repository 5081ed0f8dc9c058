/* oxlint-disable no-console */
// How well the signals are read, set by set: npm run eval -- --data DIR [--gold DIR] [--unseen] [--json] [LANG…]
// DIR holds <lang>/<set>/*.gz. Of files that the models learned from, a held fifth is measured, by
// models that have not seen it; other files are read whole, by the models as they are. With --unseen
// attitude and rudeness of every set are also read by models that know nothing of the whole set.
// With --gold the labelled messages of a folder are read too, by the models as they are.
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Language } from '../../src/model/language.ts'
import { forget, judge, type Judged, speed, tasks } from './judge.ts'
import { type Line, lineOf, politenessLine, printed, titles } from './lines.ts'
import { type Measured, readWithout, readWithTrialHeads, rowsToMeasure } from './rows.ts'
import { learnedTexts } from './repeats.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '' },
    learned: { type: 'string' },
    gold: { type: 'string' },
    unseen: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
if (values.data === '') throw new Error('Which rows? npm run eval -- --data DIR')
const { sets, isTraining } = rowsToMeasure(values.data)
const wanted = sets.filter(
  ({ set }) => positionals.length === 0 || positionals.includes(set.language),
)
if (isTraining) readWithTrialHeads(values.data, positionals)

/** The set of which the heads in use know nothing. */
let leftOut = ''
const lines: Line[] = []
const notes: string[] = []
if (!values.json) console.log(titles)
for (const measured of wanted) {
  const repeats = learnedTexts(values.learned ?? values.data, measured)
  for (const task of tasks) measure(measured, task, repeats)
  note(measured)
}
if (values.unseen) for (const measured of wanted.filter(showsMood)) measureUnseen(measured)
notes.push(`- ${speed()} texts a second, cues and models, one core`)
if (values.gold) {
  const script = new URL('../gold.ts', import.meta.url).pathname
  const output = execFileSync(process.execPath, [script, values.gold, ...positionals])
  notes.push(
    ...output
      .toString()
      .trim()
      .split('\n')
      .map((line) => `- gold ${line}`),
  )
}
if (values.json) console.log(JSON.stringify({ lines, notes }, undefined, 2))
else console.log(`\n${notes.join('\n')}`)

function measure(
  measured: Measured,
  task: (typeof tasks)[number],
  repeats: ReadonlySet<string>,
): void {
  const judged = judge(measured.examples, task, measured.set.language)
  if (judged.length < 20 || new Set(judged.map(({ label }) => label)).size < 2) return
  const kinds: [string, readonly Judged[]][] =
    task === 'attitude'
      ? [
          ['attitude, side', judged.filter(({ label }) => label !== 0)],
          ['attitude, three', judged.map(shown)],
        ]
      : [[task, judged]]
  for (const [name, rows] of kinds) {
    if (rows.length < 20 || new Set(rows.map(({ truth }) => truth)).size < 2) continue
    const make = task === 'politeness' ? politenessLine : lineOf
    const line = make(measured, task, name, rows)
    lines.push(line)
    if (!values.json) console.log(printed(line))
    const fresh = rows.filter(({ text }) => !repeats.has(text.trim()))
    if (fresh.length < rows.length && fresh.length >= 20) {
      const again = make(measured, task, `${name}, without repeats`, fresh)
      lines.push(again)
      if (!values.json) console.log(printed(again))
    }
  }
}

function showsMood({ examples }: Measured): boolean {
  return examples.some(({ labels }) => labels.attitude !== undefined || labels.rude !== undefined)
}

function measureUnseen(measured: Measured): void {
  if (measured.set.name !== leftOut) readWithout(measured.set, values.data)
  leftOut = measured.set.name
  forget()
  const whole = { ...measured, name: `${measured.name}, set unseen` }
  for (const task of ['attitude', 'rude'] as const) measure(whole, task, new Set())
}

/** An attitude below 0.2 is none. */
function shown(row: Judged): Judged {
  return { ...row, decided: Math.abs(row.given) < 0.2 ? 0 : Math.sign(row.given) }
}

/** A complaint is not rudeness: how many of the sorry, the neutral and the calls are called rude. */
function note({ name, set, examples }: Measured): void {
  if (examples.some(({ labels }) => labels.rude !== undefined)) return
  const kinds: [string, number][] = [
    ['displeased', -1],
    ['neutral', 0],
  ]
  for (const [kind, attitude] of kinds) {
    const rows = examples.filter(({ labels }) => labels.attitude === attitude)
    if (rows.length < 50) continue
    const language: Language = set.language
    const rude = judge(
      rows.map((row) => ({ ...row, labels: { rude: 0 } })),
      'rude',
      language,
    ).filter(({ decided }) => decided === 1).length
    notes.push(
      `- ${name}: ${((100 * rude) / rows.length).toFixed(2)} % of ${rows.length} ${kind} rows are called rude`,
    )
  }
}
