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
  /** How much surer than its sets the head must be elsewhere, in log-odds. */
  readonly shift?: number
}

const attitude = (language: Language, sets: Plan['sets'], own: number): readonly Plan[] => [
  {
    language,
    head: 'attitude',
    sets,
    own,
    neutral: 0.2,
    keep: language === 'zh' ? 60_000 : 40_000,
  },
  { language, head: 'feeling', sets: {}, own: 1, neutral: 4, keep: 12_000 },
]

const one = (
  language: Language,
  head: HeadName,
  sets: Plan['sets'],
  more: Partial<Plan> = {},
): Plan => ({ language, head, sets, keep: 12_000, ...more })

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
  one(
    'en',
    'rude',
    { 'en/github-incivility': 1, 'en/lex-ldnoobw': 0.5, 'en/lex-mol-offensive': 0.5 },
    { own: 2, shift: 1.5 },
  ),
  one(
    'zh',
    'rude',
    { 'zh/cold-offensive': 1, 'zh/lex-ldnoobw': 0.5, 'zh/brighter-emotion': 0.5 },
    { own: 5, keep: 20_000, shift: 2.5 },
  ),
  one(
    'pt',
    'rude',
    {
      'pt/told-br': 1,
      'pt/lex-ldnoobw': 0.5,
      'pt/lex-mol-offensive': 0.5,
      'pt/brighter-emotion': 0.5,
    },
    { own: 5, keep: 20_000, shift: 0.7 },
  ),
  one(
    'tr',
    'rude',
    {
      'tr/offenseval2020': 1,
      'tr/teknofest-abuse': 1,
      'tr/lex-ldnoobw': 0.5,
      'tr/lex-mol-offensive': 0.5,
      'tr/lex-karaliste': 0.5,
      'tr/movie-reviews': 0.3,
    },
    { own: 5, keep: 20_000, shift: 1.2 },
  ),
  one('en', 'politeness', { 'en/stanford-politeness': 1 }, { keep: 40_000 }),
  one('en', 'intent', { 'en/email-intent': 1 }),
  one('en', 'thanks', { 'en/goemotions': 1 }),
  one('en', 'praise', { 'en/goemotions': 1 }),
  one('en', 'apology', { 'en/goemotions': 1 }),
  one('en', 'agreement', { 'en/delidata': 1 }),
  one('en', 'disagreement', { 'en/delidata': 1 }),
  one('en', 'opinion', { 'en/delidata': 1 }),
  one('en', 'opinion-ask', { 'en/delidata': 1 }),
  one('en', 'explanation', { 'en/delidata': 1 }),
  one('zh', 'question', { 'zh/crosswoz-acts': 0.5, 'zh/cped-dialogue': 1, 'zh/xed-subtitles': 1 }),
  one('pt', 'question', { 'pt/ud-dante-mood': 1, 'pt/xed-subtitles': 1 }),
  one('pt', 'request', { 'pt/ud-dante-mood': 1 }),
  one('th', 'question', { 'th/truevoice-intent': 1, 'th/wisesight-sentiment': 0.2 }),
  one('th', 'request', { 'th/truevoice-intent': 1, 'th/wisesight-sentiment': 0.2 }),
  one('tr', 'question', { 'tr/xed-subtitles': 1, 'tr/ud-boun-mood': 1, 'tr/ud-kenet-mood': 1 }),
]
