import type { Language } from '../../src/model/language.ts'
import type { DataFile } from '../sets/read-set.ts'
import { readSet } from '../sets/read-set.ts'
import type { DataSet, Example, Labels, Rights } from '../sets/data-set.ts'
import { dataSets } from '../sets/index.ts'
import { ownPhrases } from './own-phrases.ts'
import type { Plan } from './plan.ts'

/** One row to learn from, or to set the scale by. */
export type Lesson = {
  readonly text: string
  readonly group: string
  readonly source: string
  /** What is true of it: 0, 1, or between. */
  readonly target: number
  readonly importance: number
  /** Kept out of the learning: a row of a development split. */
  readonly isHeldOut: boolean
  readonly isList: boolean
}

export type Source = { readonly set: DataSet; readonly files: readonly DataFile[] }

/** The sets that a plan names and whose rights are among `rights`. */
export function sourcesOf(plan: Plan, folder: string, rights: readonly Rights[]): Source[] {
  return dataSets
    .filter((set) => plan.sets[set.name] !== undefined && rights.includes(set.rights))
    .map((set) => ({ set, files: readSet(folder, set) }))
}

/** Attitudes can be learned from lists and our own phrases; all else takes labelled messages. */
export function standsAlone({ head }: Plan, sources: readonly Source[]): boolean {
  if (head === 'attitude' || head === 'feeling') return true
  return sources.some(
    ({ set, files }) =>
      !set.isList &&
      files.some(({ examples }) => examples.some(({ labels }) => labels[head] !== undefined)),
  )
}

/** All rows of a plan, those of our own phrases included; a text is learned from once. */
export function lessonsOf(plan: Plan, sources: readonly Source[]): Lesson[] {
  const rows = sources.flatMap(({ set, files }) =>
    files.flatMap(({ stem, examples }) =>
      examples.map((example) => ({
        example,
        weight: plan.sets[set.name] ?? 0,
        source: set.name,
        isHeldOut: stem === 'dev',
        isList: set.isList === true,
      })),
    ),
  )
  const own = (plan.own ? ownPhrases(plan.language) : []).map(({ text, labels }) => ({
    example: { text, group: text, labels },
    weight: plan.own ?? 0,
    source: 'own',
    isHeldOut: false,
    isList: true,
  }))
  const lessons = [...rows, ...own].flatMap(({ example, weight, ...rest }) => {
    const lesson = lessonOf(example, plan, weight)
    return lesson ? { ...lesson, ...rest } : []
  })
  return balanced(lessons)
}

type Plain = Pick<Lesson, 'text' | 'group' | 'target' | 'importance'>

function lessonOf({ text, group, labels }: Example, plan: Plan, weight: number): Plain | undefined {
  const target = targetOf(labels, plan)
  if (target === undefined) return undefined
  const isNeutral = labels.attitude === 0 && (plan.head === 'attitude' || plan.head === 'feeling')
  return {
    text: plan.head === 'question' ? endedAlike(text, plan.language) : text,
    group,
    target,
    importance: weight * (isNeutral ? (plan.neutral ?? 1) : 1),
  }
}

/**
 * A text without its question marks, and every other one with a last stop: what asks is told by its words, not by
 * how it ends.
 */
function endedAlike(text: string, language: Language): string {
  const bare = text.replace(/[?？]+/g, ' ').replace(/[\s.!。！…]+$/u, '')
  const stop = language === 'zh' ? '。' : '.'
  return bare.length % 2 === 0 ? `${bare}${stop}` : bare
}

function targetOf(labels: Labels, { head }: Plan): number | undefined {
  if (head === 'attitude')
    return labels.attitude === undefined ? undefined : (labels.attitude + 1) / 2
  if (head === 'feeling')
    return labels.attitude === undefined ? undefined : Math.abs(labels.attitude)
  if (head === 'politeness')
    return labels.politeness === undefined ? undefined : 1 / (1 + Math.exp(-4 * labels.politeness))
  // Somebody who is content or neutral has not been rude.
  if (head === 'rude' && labels.rude === undefined && (labels.attitude ?? -1) >= 0) return 0
  return labels[head]
}

/** Yes and no get the same say, however many rows each has. */
function balanced(lessons: readonly Lesson[]): Lesson[] {
  let yes = 0
  let no = 0
  for (const { target, importance, isHeldOut } of lessons) {
    if (isHeldOut) continue
    if (target > 0.5) yes += importance
    else if (target < 0.5) no += importance
  }
  const half = (yes + no) / 2
  return lessons.map((lesson) => ({
    ...lesson,
    importance:
      lesson.importance * (lesson.target > 0.5 ? half / yes : lesson.target < 0.5 ? half / no : 1),
  }))
}
