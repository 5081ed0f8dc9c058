import { oncePer } from '../../std/once-per.ts'
import type { DateRule, DateWords } from './language-words.ts'

/** Rules of one set of flags: where any of them begins, and each at such a place. */
export type Rules = {
  readonly anywhere: RegExp
  readonly here: readonly {
    readonly rule: DateRule
    readonly order: number
    readonly pattern: RegExp
  }[]
}

/** The rules of a language, made ready: most texts name no day, and one look along them tells so. */
export const rulesOf = oncePer(
  (words: DateWords) => words,
  ({ rules }): Rules[] => {
    const ordered = rules.map((rule, order) => {
      const { source, flags } = rule.pattern
      return { rule, order, pattern: new RegExp(source, `${flags.replace('g', '')}y`) }
    })
    return [...Map.groupBy(ordered, ({ pattern }) => pattern.flags)].map(([flags, here]) => ({
      anywhere: new RegExp(
        anyOfAlike(here.map(({ pattern }) => pattern.source)),
        flags.replace('y', 'g'),
      ),
      here,
    }))
  },
)

/** What many rules want to stand before them, at the head of each of their alternatives: nothing of a word, above all. */
const BEFORE = /^(?:\\b|\(\?<!(?:[^()\\]|\\.)*\))?/

/** One pattern for many; what several ask of the place where they begin is looked at once. */
function anyOfAlike(sources: readonly string[]): string {
  const rests = Map.groupBy(
    // The same name may not stand for two groups of one pattern.
    sources.map((source) => source.replace(/\(\?<[a-zA-Z]+>/g, '(?:')),
    (source) => BEFORE.exec(source)?.[0] ?? '',
  )
  return [...rests]
    .map(([before, whole]) => {
      const bodies = whole.map((source) => `(?:${source.slice(before.length)})`)
      return `${before}(?:${bodies.join('|')})`
    })
    .join('|')
}
