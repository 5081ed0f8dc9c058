import { type DataSet, field, labels, sign } from './data-set.ts'
import { feelings, moods, offensiveWords, subtitles, swearWords, wordList } from './kinds.ts'

export const portuguese: readonly DataSet[] = [
  feelings('pt'),
  subtitles('pt'),
  moods('pt/ud-dante-mood', 'pt', 'unclear'),
  {
    name: 'pt/told-br',
    language: 'pt',
    licence: 'CC BY-SA 4.0',
    rights: 'share-alike',
    read: (row) => ({
      text: field(row, 'text'),
      group: field(row, 'text'),
      labels: { rude: Number(row['label']) },
    }),
  },
  swearWords('pt'),
  offensiveWords('pt'),
  wordList({ name: 'pt/lex-leia-vader', language: 'pt', licence: 'MIT', rights: 'open' }, (kind) =>
    labels({ attitude: sign(kind) }),
  ),
]
