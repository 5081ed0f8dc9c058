import { expect, test } from 'vitest'
import type { Language } from '../../model/language.ts'
import type { Act } from '../../model/signal.ts'
import { readSignals } from './read-signals.ts'

/** For each act, texts that do it with the words that carry it between «guillemets», and texts that do not. */
export type CueCases = Partial<
  Record<Act, { readonly finds: readonly string[]; readonly ignores: readonly string[] }>
>

/** Reads marked texts: the marks are the expectation. */
export function testCues(language: Language, cases: CueCases): void {
  for (const [act, { finds, ignores }] of Object.entries(cases)) {
    test.each([...finds, ...ignores])(`${act}: %s`, (marked) => {
      const text = marked.replace(/[«»]/g, '')
      const cues = readSignals(text, { lang: language }).cues.filter((cue) => cue.act === act)
      expect(mark(text, cues)).toBe(marked)
    })
  }
}

function mark(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
    text,
  )
}
