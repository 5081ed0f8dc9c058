import { readSignals } from '../../core/signals/read-signals.ts'
import type { Signals } from '../../model/signal.ts'
import { recall } from '../../std/recall.ts'
import type { Command } from '../command.ts'
import { answerLines } from '../json-lines.ts'

export const signals: Command = {
  name: 'signals',
  usage: 'rapport signals < messages.jsonl',
  summary:
    'reads messages (id, text, lang, side), one JSON object a line, and writes their signals',

  run: (_args, terminal) =>
    answerLines(terminal, ({ id, text, lang }) => {
      if (typeof text !== 'string') return 'no text'
      return { id: id ?? null, ...signalsOf(text, typeof lang === 'string' ? lang : undefined) }
    }),
}

/** What is said again and again ("Thanks!", a notice, a template) is read once. */
const remembered = new Map<string, Omit<Signals, 'rude'>>()
const MOST = 2000
const LONGEST = 1000

function signalsOf(text: string, lang: string | undefined): Omit<Signals, 'rude'> {
  const read = (): Omit<Signals, 'rude'> => {
    const { rude: _, ...answer } = readSignals(text, { lang })
    return answer
  }
  return text.length > LONGEST ? read() : recall(remembered, MOST, `${lang} ${text}`, read)
}
