import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test.each([1, 2, 3, 7, 1000])('lines are the same in chunks of %i bytes', async (size) => {
  const text = 'first\r\nนี่คือบรรทัด\n\n三行目\r\nlast'
  const lines = await Array.fromAsync(linesOf(inChunks(text, size)))
  expect(lines.map((line) => line.text)).toEqual(['first', 'นี่คือบรรทัด', '', '三行目', 'last'])
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
})
