import { type DataSet, field, labels, sign } from './data-set.ts'
import { moods, offensiveWords, subtitles, swearWords, wordList } from './kinds.ts'

const opinions = (name: string): DataSet => ({
  name,
  language: 'tr',
  licence: 'MIT',
  rights: 'unclear',
  read: (row) => ({
    text: field(row, 'text'),
    group: field(row, 'text'),
    labels: labels({ attitude: sign(field(row, 'label')) }),
  }),
})

export const turkish: readonly DataSet[] = [
  opinions('tr/movie-reviews'),
  opinions('tr/telecom-tweets'),
  subtitles('tr'),
  moods('tr/ud-boun-mood', 'tr', 'share-alike'),
  moods('tr/ud-kenet-mood', 'tr', 'share-alike'),
  {
    name: 'tr/offenseval2020',
    language: 'tr',
    licence: 'CC BY 2.0 (annotations)',
    rights: 'unclear',
    read: (row) => ({
      text: field(row, 'text'),
      group: field(row, 'text'),
      labels: { rude: Number(row['label']) },
    }),
  },
  {
    name: 'tr/teknofest-abuse',
    language: 'tr',
    licence: 'Apache-2.0',
    rights: 'unclear',
    read: (row) => ({
      text: field(row, 'text'),
      group: field(row, 'text'),
      labels: { rude: Number(row['offensive']) },
    }),
  },
  swearWords('tr'),
  offensiveWords('tr'),
  wordList(
    {
      name: 'tr/lex-karaliste',
      language: 'tr',
      licence: 'CC BY-SA 4.0',
      rights: 'share-alike',
    },
    () => ({ rude: 1 }),
  ),
  wordList(
    {
      name: 'tr/lex-swnettr',
      language: 'tr',
      licence: 'free to use and pass on',
      rights: 'open',
    },
    (kind) => labels({ attitude: sign(kind) }),
  ),
]
