/* oxlint-disable no-console */
// How the engine reads labelled messages: node tools/gold.ts DIR [LANG…] [--misses]
// DIR holds <lang>.jsonl files with one labelled message a line: text, acts, attitude, rude.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSignals } from '../src/core/signals/read-signals.ts'
import { languages } from '../src/model/language.ts'
import { type Act, acts } from '../src/model/signal.ts'
import { calibrationError } from './eval/measures.ts'

type Row = {
  id: string
  lang: string
  text: string
  acts: Act[]
  unsure?: Act[]
  attitude: number | null
  rude: boolean | null
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
})
const [dir = '.', ...only] = positionals

const f1 = (tp: number, fp: number, fn: number): number =>
  tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn)

for (const lang of languages) {
  const file = join(dir, `${lang}.jsonl`)
  if (!existsSync(file) || (only.length > 0 && !only.includes(lang))) continue
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows of the contract.
    .map((line) => JSON.parse(line) as Row)
  const count = new Map(acts.map((act) => [act, { tp: 0, fp: 0, fn: 0 }]))
  const rude = { tp: 0, fp: 0, fn: 0 }
  const verdicts: { truth: number; chance: number }[] = []
  let attitudeRight = 0
  let attitudeRows = 0

  for (const row of rows) {
    const signals = readSignals(row.text, { lang: row.lang })
    const missed: string[] = []
    for (const act of acts) {
      if (row.unsure?.includes(act)) continue
      const wanted = row.acts.includes(act)
      const chance = signals.acts[act] ?? 0
      verdicts.push({ truth: wanted ? 1 : 0, chance })
      const got = chance >= 0.5
      const tally = count.get(act)
      if (!tally) continue
      if (wanted && got) tally.tp++
      else if (wanted) tally.fn++
      else if (got) tally.fp++
      if (wanted !== got) missed.push(`${wanted ? '-' : '+'}${act}`)
    }
    if (row.attitude !== null) {
      const sign = Math.abs(signals.attitude) < 0.2 ? 0 : Math.sign(signals.attitude)
      attitudeRows++
      if (sign === row.attitude) attitudeRight++
      else missed.push(`attitude ${signals.attitude} for ${row.attitude}`)
    }
    if (row.rude !== null) {
      const got = signals.rudeness >= 0.5
      if (row.rude && got) rude.tp++
      else if (row.rude) rude.fn++
      else if (got) rude.fp++
      if (row.rude !== got) missed.push(got ? '+rude' : '-rude')
    }
    if (values.misses && missed.length > 0)
      console.log(`${row.id} ${missed.join(' ')}\n    ${row.text}`)
  }

  const sums = [...count.values()].reduce((a, b) => ({
    tp: a.tp + b.tp,
    fp: a.fp + b.fp,
    fn: a.fn + b.fn,
  }))
  const used = [...count.values()].filter(({ tp, fn }) => tp + fn > 0)
  const macro = used.reduce((sum, { tp, fp, fn }) => sum + f1(tp, fp, fn), 0) / used.length
  console.log(
    `${lang}  rows ${rows.length}  micro-F1 ${f1(sums.tp, sums.fp, sums.fn).toFixed(3)}  macro-F1 ${macro.toFixed(3)}` +
      `  attitude ${(attitudeRight / attitudeRows).toFixed(3)}  rude F1 ${f1(rude.tp, rude.fp, rude.fn).toFixed(3)}` +
      `  ECE of acts ${calibrationError(verdicts).toFixed(3)}`,
  )
}
