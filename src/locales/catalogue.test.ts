import { describe, expect, it } from 'vitest'
import {
  DebateState,
  DirectionState,
  ExpectationState,
  HealthState,
  HeardState,
  warningKinds,
} from '../model/assessment.ts'
import { ImportIssue } from '../model/import.ts'
import { Side } from '../model/side.ts'
import { acts } from '../model/signal.ts'
import { traitIds, TraitState } from '../model/trait.ts'
import { guide as enGuide } from './en/guide.ts'
import { web as enWeb } from './en/web.ts'
import { words as enWords } from './en/words.ts'
import { guide as ptGuide } from './pt/guide.ts'
import { web as ptWeb } from './pt/web.ts'
import { words as ptWords } from './pt/words.ts'
import { guide as thGuide } from './th/guide.ts'
import { web as thWeb } from './th/web.ts'
import { words as thWords } from './th/words.ts'
import { guide as trGuide } from './tr/guide.ts'
import { web as trWeb } from './tr/web.ts'
import { words as trWords } from './tr/words.ts'
import { guide as zhGuide } from './zh/guide.ts'
import { web as zhWeb } from './zh/web.ts'
import { words as zhWords } from './zh/words.ts'

const english = flatten({ web: enWeb, words: enWords, guide: enGuide })
const others = [
  { language: 'zh', texts: flatten({ web: zhWeb, words: zhWords, guide: zhGuide }) },
  { language: 'pt', texts: flatten({ web: ptWeb, words: ptWords, guide: ptGuide }) },
  { language: 'th', texts: flatten({ web: thWeb, words: thWords, guide: thGuide }) },
  { language: 'tr', texts: flatten({ web: trWeb, words: trWords, guide: trGuide }) },
] as const

/** Names, and texts of nothing but arguments and marks: the same in every language. */
const same = new Set([
  'web.app.name',
  'web.health.label',
  'web.health.range',
  'web.portfolio.more',
  'web.account.trendPoint',
  'web.setup.usPlaceholder',
  'web.evidence.position',
  'web.history.who',
  'web.history.change',
])

/** Words that Portuguese writes as English does. */
const cognates = new Set(['E-mail', 'E-mail: EML, MBOX', 'Debate', 'Debates'])

describe.each(others)('the $language catalogue', ({ texts }) => {
  it('has the keys of English, no more and no fewer', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('takes the same arguments, each of the same kind', () => {
    for (const [key, text] of english) {
      expect([key, argumentsOf(texts.get(key) ?? '')]).toEqual([key, argumentsOf(text)])
    }
  })

  it('says nothing in English', () => {
    const left = [...english].filter(
      ([key, text]) => texts.get(key) === text && !same.has(key) && !cognates.has(text),
    )
    expect(left).toEqual([])
  })

  it('has labels that fit where the English ones do', () => {
    const long = [...english]
      .filter(([key]) => isLabel(key))
      .map(([key, text]) => ({ key, room: roomFor(text), width: widthOf(texts.get(key) ?? '') }))
      .filter(({ room, width }) => width > room)
    expect(long).toEqual([])
  })
})

describe.each([{ language: 'en', texts: english }, ...others])('in $language', ({ texts }) => {
  it('every plural has an `other`', () => {
    const without = [...texts].filter(
      ([, text]) => /, plural,/.test(text) && !/\bother \{/.test(text),
    )
    expect(without).toEqual([])
  })

  it('every word of the contracts has a word', () => {
    const keys = [
      ...HealthState.options.map((state) => `words.health.${state}`),
      ...DirectionState.options.map((state) => `words.direction.${state}`),
      ...HeardState.options.map((state) => `words.heard.${state}`),
      ...TraitState.options.map((state) => `words.traitState.${state}`),
      ...ExpectationState.options.map((state) => `words.expectationState.${state}`),
      ...DebateState.options.map((state) => `words.debateState.${state}`),
      ...Side.options.map((side) => `words.side.${side}`),
      ...warningKinds.map((kind) => `words.warnings.${kind}`),
      ...acts.map((act) => `words.acts.${act}`),
      ...traitIds.flatMap((id) => [`words.traits.${id}`, `words.traitMeanings.${id}`]),
      ...traitIds.map((id) => `guide.todo.${id}`),
      ...ImportIssue.shape.code.options.map((code) => `web.issues.${code.replace('.', '_')}`),
    ]
    expect(keys.filter((key) => !texts.get(key))).toEqual([])
  })
})

function flatten(catalogue: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') texts.set(path + key, value)
    else for (const [inner, text] of flatten(value, `${path}${key}.`)) texts.set(inner, text)
  }
  return texts
}

/** What an ICU text is given: the name of each argument, and its kind where it has one. */
function argumentsOf(text: string): readonly string[] {
  const found = text.matchAll(/\{(\w+)(?:, (\w+))?/g)
  const names = Array.from(found, ([, name, kind]) => (kind ? `${name}, ${kind}` : `${name}`))
  return [
    ...new Set(names.filter((name) => text.includes(`{${name}}`) || name.includes(','))),
  ].toSorted()
}

/** Words that stand in a column, a tab, a chip or a button, where width is scarce. */
function isLabel(key: string): boolean {
  return /^(words\.(health|direction|traitState|expectationState|debateState|side)\.|web\.app\.(portfolio|traits|import|guide|settings|search)$|web\.portfolio\.(client|health|direction|trend|warning|heard|all|attention|unknown)$|web\.account\.(overview|traits|timeline|expectations|debates|norms)$|web\.evidence\.(agree|disagree|notAboutUs|banter)$)/.test(
    key,
  )
}

/** 1.6 times the English, and for very short words what a table has room for anyway. */
function roomFor(text: string): number {
  return Math.max(13, 1.6 * widthOf(text))
}

/** Width in Latin letters: Han signs are two wide, Thai marks above and below none. */
function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += /\p{Mn}/u.test(sign) ? 0 : /\p{Script=Han}/u.test(sign) ? 2 : 1
  return width
}
