import * as z from 'zod'
import { readConversation } from '../../core/outcomes/read-conversation.ts'
import { beginningOf } from '../../core/text/beginning.ts'
import { identifyLanguage } from '../../core/text/identify-language.ts'
import { Language } from '../../model/language.ts'
import { Side } from '../../model/side.ts'
import type { Command } from '../command.ts'
import { answerLines } from '../json-lines.ts'

const Line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  lang: z.string().nullish(),
  turns: z.array(z.object({ side: Side, text: z.string().transform(beginningOf) })),
})

export const outcomes: Command = {
  name: 'outcomes',
  usage: 'rapport outcomes < conversations.jsonl',
  summary: 'reads conversations (id, turns), one JSON object a line, and writes how each went',

  run: (_args, terminal) =>
    answerLines(terminal, (fields) => {
      const line = Line.safeParse(fields)
      if (!line.success) return z.prettifyError(line.error).replace(/\s+/g, ' ')
      const { id, lang, turns } = line.data
      const given = Language.safeParse(lang)
      const language = given.success
        ? given.data
        : identifyLanguage(turns.map(({ text }) => text).join('\n'))
      return {
        id: id ?? null,
        lang: lang ?? language,
        ...readConversation(turns, given.success ? given.data : undefined),
      }
    }),
}
