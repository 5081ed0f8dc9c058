import { readSet } from '../sets/read-set.ts'
import type { Measured } from './rows.ts'

/** The texts that a set teaches, which a test may hold again. */
export function learnedTexts(folder: string, { set, examples }: Measured): Set<string> {
  const measured = new Set(examples)
  const groups = new Set(examples.map(({ group }) => group))
  const texts = readSet(folder, set)
    .filter(({ stem }) => stem !== 'dev')
    .flatMap((file) => file.examples)
    .filter((example) => !measured.has(example) && !groups.has(example.group))
    .map(({ text }) => text.trim())
  return new Set(texts)
}
