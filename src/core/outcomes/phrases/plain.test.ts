import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { Language } from '../../../model/language.ts'
import { says, type PhraseKind } from '../find-phrases.ts'
import { en } from './en.ts'

const folder = join(import.meta.dirname, '../../../../fixtures/plain')
const Said = z.record(z.string(), z.object({ says: z.array(z.string()), not: z.array(z.string()) }))

const files = readdirSync(folder).flatMap((name) => {
  const language = /^outcomes-(\w+)\.json$/.exec(name)?.[1]
  return language ? [{ name, language: Language.parse(language) }] : []
})

function isKind(name: string): name is PhraseKind {
  return name in en
}

describe.each(files)(
  'what is plainly said of the course of things: $language',
  ({ name, language }) => {
    const kinds = Object.entries(Said.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))

    test.each(kinds)('%s', (kind, { says: said, not }) => {
      if (!isKind(kind)) throw new Error(`${name}: no such kind: ${kind}`)
      expect(said.filter((text) => !says(text, language, kind))).toEqual([])
      expect(not.filter((text) => says(text, language, kind))).toEqual([])
    })
  },
)
