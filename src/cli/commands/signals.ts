import { readSignals } from '../../core/signals/read-signals.ts'
import type { Command } from '../command.ts'
import { answerLines } from '../json-lines.ts'

/** contract/signals.md, "The command". */
export const signals: Command = {
  name: 'signals',
  usage: 'rapport signals < messages.jsonl',
  summary:
    'reads messages (id, text, lang, side), one JSON object a line, and writes their signals',

  run: (_args, terminal) =>
    answerLines(terminal, ({ id, text, lang }) => {
      if (typeof text !== 'string') return 'no text'
      const { rude: _, ...read } = readSignals(text, {
        lang: typeof lang === 'string' ? lang : undefined,
      })
      return { id: id ?? null, ...read }
    }),
}
