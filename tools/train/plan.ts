import type { HeadName } from '../../src/core/signals/models/head.ts'
import type { Language } from '../../src/model/language.ts'

/** What one head is learned from. */
export type Plan = {
  readonly language: Language
  readonly head: HeadName
  /** The sets, and how much each of their rows counts. */
  readonly sets: Readonly<Record<string, number>>
  /** How much each of our own phrases counts. */
  readonly own?: number
  /** How much a row counts that is neither pleased nor displeased. */
  readonly neutral?: number
  readonly keep: number
}

const attitude = (language: Language, sets: Plan['sets'], own: number): readonly Plan[] => [
  { language, head: 'attitude', sets, own, neutral: 0.5, keep: 20_000 },
  { language, head: 'feeling', sets: {}, own: 1, neutral: 4, keep: 12_000 },
]

export const plans: readonly Plan[] = [
  ...attitude('en', { 'en/goemotions': 1, 'en/senti4sd': 1 }, 3),
  ...attitude(
    'zh',
    {
      'zh/brighter-emotion': 1,
      'zh/xed-subtitles': 0.2,
      'zh/cped-dialogue': 0.2,
      'zh/lex-cedict-vader': 0.3,
    },
    10,
  ),
  ...attitude(
    'pt',
    { 'pt/brighter-emotion': 1, 'pt/xed-subtitles': 0.2, 'pt/lex-leia-vader': 0.5 },
    10,
  ),
  ...attitude(
    'th',
    { 'th/wisesight-sentiment': 1, 'th/xed-subtitles': 0.2, 'th/lex-pythainlp-sentiment': 0.5 },
    10,
  ),
  ...attitude(
    'tr',
    {
      'tr/movie-reviews': 1,
      'tr/telecom-tweets': 2,
      'tr/xed-subtitles': 0.2,
      'tr/lex-swnettr': 0.3,
    },
    10,
  ),
]
