import { offensiveWords, swearWords } from './kinds.ts'
import { type DataSet, field, fields, labels, sign, yes } from './data-set.ts'

const glad =
  /^(admiration|amusement|approval|caring|excitement|gratitude|joy|love|optimism|pride|relief)$/
const sorry =
  /^(anger|annoyance|disappointment|disapproval|disgust|embarrassment|fear|grief|nervousness|remorse|sadness)$/
const unkind = /insult|vulgar|mock|identity|threat/i

export const english: readonly DataSet[] = [
  {
    name: 'en/goemotions',
    language: 'en',
    licence: 'Apache-2.0',
    rights: 'open',
    read(row) {
      const feelings = fields(row, 'labels')
      const text = field(row, 'text')
      const isGlad = feelings.some((feeling) => glad.test(feeling))
      const isSorry = feelings.some((feeling) => sorry.test(feeling))
      const isNeutral = feelings.length === 1 && feelings[0] === 'neutral'
      const has = (feeling: string): number => yes(feelings.includes(feeling))
      return {
        text,
        group: text,
        labels: labels({
          attitude: isGlad === isSorry ? (isNeutral ? 0 : undefined) : isGlad ? 1 : -1,
          thanks: has('gratitude'),
          praise: has('admiration'),
          agreement: has('approval'),
          disagreement: has('disapproval'),
          apology: has('remorse'),
        }),
      }
    },
  },
  {
    name: 'en/senti4sd',
    language: 'en',
    licence: 'MIT',
    rights: 'open',
    read: (row) => ({
      text: field(row, 'text'),
      group: field(row, 'id'),
      labels: labels({ attitude: sign(field(row, 'label')) }),
    }),
  },
  {
    name: 'en/github-incivility',
    language: 'en',
    licence: 'MIT',
    rights: 'open',
    files: ['comments'],
    read: (row) => ({
      text: field(row, 'text'),
      group: field(row, 'issue_id'),
      labels: { rude: yes(unkind.test(field(row, 'tbdf'))) },
    }),
  },
  ...(['wikipedia', 'stack-exchange'] as const).map((community): DataSet => ({
    name: 'en/stanford-politeness',
    language: 'en',
    licence: 'CC BY 4.0',
    rights: 'open',
    files: [community],
    read(row) {
      const politeness = row['normalized_score']
      if (typeof politeness !== 'number' || row['aligned'] === false) return undefined
      return { text: field(row, 'text'), group: field(row, 'id'), labels: { politeness } }
    },
  })),
  {
    name: 'en/email-intent',
    language: 'en',
    licence: 'Apache-2.0',
    rights: 'open',
    read: (row) => ({
      text: field(row, 'text'),
      group: field(row, 'text'),
      labels: { intent: yes(field(row, 'label') === 'Yes') },
    }),
  },
  {
    name: 'en/delidata',
    language: 'en',
    licence: 'Apache-2.0',
    rights: 'open',
    read(row) {
      const target = field(row, 'annotation_target')
      const isAsking = field(row, 'annotation_type') === 'Probing'
      const says = (what: string): number => yes(target === what && !isAsking)
      return {
        text: field(row, 'text'),
        group: field(row, 'group_id'),
        labels: {
          'opinion-ask': yes(isAsking),
          agreement: says('Agree'),
          disagreement: says('Disagree'),
          explanation: says('Reasoning'),
          opinion: says('Solution'),
        },
      }
    },
  },
  swearWords('en'),
  offensiveWords('en'),
]
