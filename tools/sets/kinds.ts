import type { Language } from '../../src/model/language.ts'
import {
  type DataSet,
  field,
  fields,
  type Labels,
  labels,
  type Rights,
  sign,
  yes,
} from './data-set.ts'

/** Lines of films: what they feel, and which of them ask. */
export const subtitles = (language: Language): DataSet => ({
  name: `${language}/xed-subtitles`,
  language,
  licence: 'CC BY 4.0',
  rights: 'unclear',
  read(row) {
    const text = field(row, 'text')
    return {
      text,
      group: text,
      labels: labels({ attitude: sign(field(row, 'label')), question: yes(/[?？]/.test(text)) }),
    }
  },
})

/** Posts, with every feeling that they show. */
export const feelings = (language: Language): DataSet => ({
  name: `${language}/brighter-emotion`,
  language,
  licence: 'CC BY 4.0',
  rights: 'open',
  read(row) {
    const text = field(row, 'text')
    const attitude = sign(field(row, 'label'))
    const isPlain = fields(row, 'emotions').length === 0
    return {
      text,
      group: text,
      labels: labels({ attitude: attitude || isPlain ? attitude : undefined }),
    }
  },
})

/** Sentences with their mood, as grammarians see it. */
export const moods = (name: string, language: Language, rights: Rights): DataSet => ({
  name,
  language,
  licence: rights === 'share-alike' ? 'CC BY-SA 4.0' : 'CC BY 4.0',
  rights,
  read: (row) => ({
    text: field(row, 'text'),
    group: field(row, 'text'),
    labels: {
      question: yes(field(row, 'label') === 'question'),
      request: yes(field(row, 'label') === 'imperative'),
    },
  }),
})

/** A list of words, a column of which tells what they are. */
export const wordList = (
  set: Pick<DataSet, 'name' | 'language' | 'licence' | 'rights'>,
  read: (kind: string) => Labels | undefined,
): DataSet => ({
  ...set,
  isList: true,
  files: ['lexicon'],
  read(row) {
    const known = read(field(row, '1'))
    const text = field(row, '0')
    return known && { text, group: text, labels: known }
  },
})

export const swearWords = (language: Language): DataSet =>
  wordList(
    { name: `${language}/lex-ldnoobw`, language, licence: 'CC BY 4.0', rights: 'open' },
    () => ({ rude: 1 }),
  )

export const offensiveWords = (language: Language): DataSet =>
  wordList(
    { name: `${language}/lex-mol-offensive`, language, licence: 'MIT', rights: 'open' },
    (kind) => (kind === 'independent' ? { rude: 1 } : undefined),
  )
