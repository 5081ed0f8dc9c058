import type { Task } from '../sets/data-set.ts'

export type Reference = {
  /** The measure that the reference and the goal are of. */
  readonly measure: 'accuracy' | 'macro-F1' | 'F1' | 'AUC' | 'r'
  /** What a plain linear model of this kind reached, and where known a published one. */
  readonly reference: string
  /** Before release, and what is aimed at, in per cent. */
  readonly step: number
  readonly goal: number
}

/** What each set's figure is held against. */
export const references: Readonly<Record<string, Partial<Record<Task, Reference>>>> = {
  'en/goemotions': {
    attitude: {
      measure: 'macro-F1',
      reference: '65.9 (4 groups); BERT 70.1',
      step: 68,
      goal: 70.5,
    },
  },
  'en/senti4sd': {
    attitude: { measure: 'macro-F1', reference: '84.1; Senti4SD ~87', step: 86, goal: 88 },
  },
  'en/stanford-politeness': {
    politeness: {
      measure: 'accuracy',
      reference: '85.1; Danescu-Niculescu-Mizil 83.8, human 86.7',
      step: 85.5,
      goal: 87,
    },
  },
  'en/email-intent': {
    intent: { measure: 'F1', reference: '75.5', step: 78, goal: 82 },
  },
  'en/github-incivility': {
    rude: { measure: 'F1', reference: '53.5 (all that is uncivil)', step: 56, goal: 60 },
  },
  'zh/brighter-emotion': {
    attitude: { measure: 'accuracy', reference: '91.8', step: 92, goal: 93 },
  },
  'zh/cold-offensive': {
    rude: { measure: 'macro-F1', reference: '77.8; BERT ~81', step: 79, goal: 82 },
  },
  'zh/cped-dialogue': {
    question: { measure: 'F1', reference: '66', step: 68, goal: 73 },
  },
  'pt/brighter-emotion': {
    attitude: { measure: 'macro-F1', reference: '79.8', step: 81, goal: 84 },
  },
  'pt/told-br': {
    rude: { measure: 'macro-F1', reference: '72.4; BERT 76', step: 74.5, goal: 76.5 },
  },
  'pt/ud-dante-mood': {
    request: { measure: 'F1', reference: '83', step: 85, goal: 88 },
    question: { measure: 'F1', reference: '73', step: 76, goal: 82 },
  },
  'th/wisesight-sentiment': {
    attitude: { measure: 'accuracy', reference: '85.7 (pos/neg)', step: 87, goal: 89 },
  },
  'tr/movie-reviews': {
    attitude: { measure: 'accuracy', reference: '89.5; ~91', step: 91.5, goal: 92 },
  },
  'tr/telecom-tweets': {
    attitude: { measure: 'accuracy', reference: '77.8; 80–83', step: 81, goal: 83.5 },
  },
  'tr/offenseval2020': {
    rude: { measure: 'macro-F1', reference: '76.2; SVM 77.3, BERT 82.6', step: 78, goal: 83 },
  },
  'tr/xed-subtitles': { question: { measure: 'F1', reference: '90', step: 91, goal: 93 } },
  'tr/ud-boun-mood': { question: { measure: 'F1', reference: '54', step: 60, goal: 68 } },
  'tr/ud-kenet-mood': { question: { measure: 'F1', reference: '54', step: 60, goal: 68 } },
  'pt/xed-subtitles': { question: { measure: 'F1', reference: '60', step: 60, goal: 65 } },
}
