import { type DataSet, field, labels, sign, yes } from './data-set.ts'
import { subtitles, wordList } from './kinds.ts'

const asksForADeed = /^(request|cancel|change|activate|buy)$/

export const thai: readonly DataSet[] = [
  {
    name: 'th/wisesight-sentiment',
    language: 'th',
    licence: 'CC0-1.0',
    rights: 'open',
    read(row) {
      const label = field(row, 'label')
      const text = field(row, 'text')
      const isAsking = label === 'q'
      return {
        text,
        group: text,
        labels: labels({
          attitude: isAsking ? 0 : sign(label),
          question: yes(isAsking),
          request: isAsking ? undefined : 0,
        }),
      }
    },
  },
  {
    name: 'th/truevoice-intent',
    language: 'th',
    licence: 'Apache-2.0',
    rights: 'open',
    read(row) {
      const action = field(row, 'label')
      return {
        text: field(row, 'text'),
        group: field(row, 'text'),
        labels: labels({
          attitude: action === 'report' || action === 'garbage' ? undefined : 0,
          question: yes(action === 'enquire'),
          request: yes(asksForADeed.test(action)),
        }),
      }
    },
  },
  subtitles('th'),
  wordList(
    {
      name: 'th/lex-pythainlp-sentiment',
      language: 'th',
      licence: 'CC BY-SA 4.0',
      rights: 'share-alike',
    },
    (kind) => labels({ attitude: sign(kind) }),
  ),
]
