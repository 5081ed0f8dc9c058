import { headNames } from '../../src/core/signals/models/head.ts'
import { readHeads } from '../../src/core/signals/models/read-heads.ts'
import { readSignals } from '../../src/core/signals/read-signals.ts'
import { fold } from '../../src/core/text/fold.ts'
import type { Language } from '../../src/model/language.ts'
import type { Signals } from '../../src/model/signal.ts'
import { logistic } from '../../src/std/stats.ts'
import type { Example, Task } from '../sets/data-set.ts'
import { plans } from '../train/plan.ts'
import type { Verdict } from './measures.ts'

/** What the sets are labelled with, in the order of the heads; that anything is felt at all is no task. */
export const tasks: readonly Task[] = headNames.filter((name) => name !== 'feeling')

export type Judged = Verdict & {
  readonly text: string
  /** The label as the set gives it: for politeness a score. */
  readonly label: number
  /** What the signals give: a score, or a probability. */
  readonly given: number
  /** What the trained model alone gives: the chance of yes; nothing where the language has none. */
  readonly alone: number | undefined
}

/** What the signals say of every row that is labelled for a task. */
export function judge(examples: readonly Example[], task: Task, language: Language): Judged[] {
  return examples.flatMap(({ text, labels }) => {
    const label = labels[task]
    if (label === undefined) return []
    const asked = task === 'question' ? text.replace(/[?？]+/g, ' ') : text
    const given = valueOf(read(asked, language), task)
    const isScore = task === 'attitude' || task === 'politeness'
    return {
      text,
      label,
      given,
      alone: modelAlone(asked, task, language),
      truth: isScore ? Math.sign(label) : label,
      decided: isScore ? Math.sign(given) : given >= 0.5 ? 1 : 0,
      chance: isScore ? (1 + given) / 2 : given,
    }
  })
}

/** As on its own sets: how much surer the engine wants a model to be is left out. */
function modelAlone(text: string, task: Task, language: Language): number | undefined {
  const odds = readHeads(fold(text, language).text, language)[task]
  const plan = plans.find((each) => each.language === language && each.head === task)
  return odds === undefined ? undefined : logistic(odds + (plan?.shift ?? 0))
}

const known = new Map<string, Signals>()
let texts = 0
let milliseconds = 0

/** To be called when a language is read by other heads. */
export const forget = (): void => known.clear()

/** How many texts a second have been read so far. */
export const speed = (): number => Math.round((1000 * texts) / Math.max(1, milliseconds))

/** What is known of a text is not read again for the next task. */
function read(text: string, lang: Language): Signals {
  const before = known.get(lang + text)
  if (before) return before
  const started = performance.now()
  const signals = readSignals(text, { lang })
  milliseconds += performance.now() - started
  texts++
  known.set(lang + text, signals)
  return signals
}

function valueOf(signals: Signals, task: Task): number {
  if (task === 'attitude') return signals.attitude
  if (task === 'politeness') return signals.politeness
  if (task === 'rude') return signals.rudeness
  if (task === 'intent') return Math.max(signals.acts.request ?? 0, signals.acts.commitment ?? 0)
  return signals.acts[task] ?? 0
}
