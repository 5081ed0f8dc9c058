import { openNeeds } from './phrase-needs.ts'
import { ANY_NUMBER } from './vocabulary.ts'
import type { Begins, Choice, Step } from './steps.ts'

/** A phrase of a book. */
export type Entry = {
  readonly kind: number
  /** It is only said where words of the dictionary end at its ends. */
  readonly wholeWords: boolean
  readonly steps: readonly Step[]
}

/** The phrases that may begin with a word, each with two needs (0 is none) and how far off they may be met. */
export type Shelf = {
  readonly entries: readonly Entry[]
  readonly needs: Int32Array
  readonly otherNeeds: Int32Array
  readonly reaches: Int32Array
}

/** Where to look phrases up. */
export type PhraseIndex = {
  readonly byFirstWord: readonly (Shelf | undefined)[]
  /** Those that may begin with anything. */
  readonly anywhere: Shelf
  /** The needs that each word meets. */
  readonly meets: readonly (readonly number[] | undefined)[]
  readonly needs: number
}

/** A filter must not be fooled by commas, which stop no phrase; no phrase is written with more. */
const MOST_COMMAS = 8

type Filed = { readonly entry: Entry; readonly needs: readonly number[]; readonly reach: number }

/** Files phrases under the words that they may begin with, each with its rarest words as its needs. */
export function indexPhrases(
  entries: readonly Entry[],
  rarity: (word: number) => number,
): PhraseIndex {
  const { needsOf, meets, count } = openNeeds(
    entries.map(({ steps }) => steps),
    rarity,
  )
  const byFirstWord: Filed[][] = []
  const anywhere: Filed[] = []
  for (const entry of entries) {
    const steps = entry.steps[0]?.kind === 'start' ? entry.steps.slice(1) : entry.steps
    const reach = lengthOf(steps) + MOST_COMMAS
    const filed = { entry, needs: needsOf(steps.slice(1)), reach }
    const { words, orAny } = firstWords(steps)
    if (orAny) anywhere.push(filed)
    else for (const word of words) (byFirstWord[word] ??= []).push(filed)
  }
  return { byFirstWord: byFirstWord.map(shelve), anywhere: shelve(anywhere), meets, needs: count() }
}

function shelve(all: readonly Filed[]): Shelf {
  return {
    entries: all.map(({ entry }) => entry),
    needs: Int32Array.from(all, ({ needs }) => needs[0] ?? 0),
    otherNeeds: Int32Array.from(all, ({ needs }) => needs[1] ?? 0),
    reaches: Int32Array.from(all, ({ reach }) => reach),
  }
}

type First = { readonly words: ReadonlySet<number>; readonly orAny: boolean }

/** The words that these steps may begin with. */
function firstWords(steps: readonly Step[]): First {
  const words = new Set<number>()
  for (const step of steps) {
    if (step.kind === 'start' || step.kind === 'end') continue
    if (step.kind === 'word') return { words: words.add(step.word), orAny: false }
    if (step.kind === 'number') return { words: words.add(ANY_NUMBER), orAny: false }
    if (step.kind !== 'group') return { words, orAny: true }
    const first = firstOfChoice(step.choice)
    if (words.size === 0 && !step.isOptional) return first
    for (const word of first.words) words.add(word)
    if (first.orAny) return { words, orAny: true }
    if (!step.isOptional) return { words, orAny: false }
  }
  return { words, orAny: true }
}

function firstOfChoice(choice: Choice): First {
  if (choice.first) return choice.first
  const words = new Set<number>()
  let orAny = false
  for (const steps of choice.alternatives) {
    const first = firstWords(steps)
    for (const word of first.words) words.add(word)
    orAny ||= first.orAny
  }
  choice.first = { words, orAny }
  return choice.first
}

/** The alternatives of a choice by the words that they may begin with: made when first asked for. */
export function beginsOf(choice: Choice): Begins {
  if (choice.begins) return choice.begins
  const byWord = new Map<number, (readonly Step[])[]>()
  const byAny: (readonly Step[])[] = []
  for (const steps of choice.alternatives) {
    const { words, orAny } = firstWords(steps)
    if (orAny) byAny.push(steps)
    else
      for (const word of words) {
        const known = byWord.get(word)
        if (known) known.push(steps)
        else byWord.set(word, [steps])
      }
  }
  choice.begins = { byWord, byAny }
  return choice.begins
}

/** The most tokens that steps reach over. */
function lengthOf(steps: readonly Step[]): number {
  let length = 0
  for (const step of steps) length += lengthOfStep(step)
  return length
}

const LONGEST_NUMBER = 4

function lengthOfStep(step: Step): number {
  if (step.kind === 'group') return lengthOfChoice(step.choice)
  if (step.kind === 'run') return step.most
  if (step.kind === 'word') return step.length
  return step.kind === 'number' ? LONGEST_NUMBER : step.kind === 'word of any kind' ? 1 : 0
}

function lengthOfChoice(choice: Choice): number {
  choice.length ??= Math.max(0, ...choice.alternatives.map(lengthOf))
  return choice.length
}
