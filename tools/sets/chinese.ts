import { type DataSet, field, labels, sign, yes } from './data-set.ts'
import { feelings, subtitles, swearWords, wordList } from './kinds.ts'

export const chinese: readonly DataSet[] = [
  feelings('zh'),
  subtitles('zh'),
  {
    name: 'zh/cped-dialogue',
    language: 'zh',
    licence: 'Apache-2.0',
    rights: 'unclear',
    read(row) {
      const act = field(row, 'da')
      return {
        text: field(row, 'text'),
        group: field(row, 'dialogue'),
        labels: labels({
          attitude: sign(field(row, 'label')),
          question: yes(act === 'question'),
          request: yes(act === 'command'),
          thanks: yes(/thanking|appreciation/.test(act)),
          apology: yes(act === 'apology'),
          agreement: yes(act === 'agreement'),
          disagreement: yes(/^(disagreement|reject)$/.test(act)),
          opinion: yes(act === 'statement-opinion'),
        }),
      }
    },
  },
  {
    name: 'zh/crosswoz-acts',
    language: 'zh',
    licence: 'Apache-2.0',
    rights: 'open',
    read(row) {
      const does = field(row, 'label').split('+')
      const isPlain = does.every((act) => /^(Inform|Request|Select|Recommend)$/.test(act))
      return {
        text: field(row, 'text'),
        group: field(row, 'dialogue'),
        labels: labels({
          attitude: isPlain ? 0 : undefined,
          question: yes(does.includes('Request')),
          thanks: yes(does.includes('General-thank')),
        }),
      }
    },
  },
  {
    name: 'zh/cold-offensive',
    language: 'zh',
    licence: 'Apache-2.0',
    rights: 'open',
    read: (row) => ({
      text: field(row, 'text'),
      group: field(row, 'text'),
      labels: { rude: Math.min(1, Number(row['label'])) },
    }),
  },
  swearWords('zh'),
  wordList(
    {
      name: 'zh/lex-cedict-vader',
      language: 'zh',
      licence: 'CC BY-SA 4.0',
      rights: 'share-alike',
    },
    (kind) => labels({ attitude: sign(kind) }),
  ),
]
