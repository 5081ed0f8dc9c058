import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { Norms } from '../model/norms.ts'
import type { AccountInput } from './engine.ts'
import { readRecord } from './importers/jsonl.ts'

const FOLDER = new URL('../../fixtures/sample-agency/', import.meta.url)
const norms = Norms.parse({})
const STEPS = 6
const MINUTE = 60_000

/** An engine that has read nothing yet. */
async function freshEngine() {
  vi.resetModules()
  return import('./engine.ts')
}

/** A client's correspondence up to each of its last messages, as of a minute after it; new objects each time. */
async function growing(name: string): Promise<{ account: AccountInput; asOf: Date }[]> {
  const { placeMessages } = await freshEngine()
  const upTo = (missing: number) => {
    const items = readFileSync(new URL(name, FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, place) => readRecord(JSON.parse(line), `line ${place + 1}`))
    const messages = items
      .flatMap((item) => (item.kind === 'message' ? [item.message] : []))
      .toSorted((a, b) => Number(a.claimedAt) - Number(b.claimedAt))
    const said = messages.slice(0, messages.length - missing)
    const [account] = placeMessages(
      said.map((message) => ({ file: name, message })),
      { us: ['lumenoak.example'], norms },
    ).accounts
    if (!account) throw new Error(`no client in ${name}`)
    const records = items.flatMap((item) => (item.kind === 'record' ? [item.record] : []))
    return {
      account: { ...account, records },
      asOf: new Date(Number(said.at(-1)?.claimedAt) + MINUTE),
    }
  }
  return Array.from({ length: STEPS }, (_, step) => upTo(STEPS - 1 - step))
}

test('fed message by message, a client is assessed as from scratch at every step', async () => {
  const steps = await growing('yunqi.example.jsonl')
  const { assessAccount } = await freshEngine()
  const fed = steps.map(({ account, asOf }) => assessAccount(account, { norms, asOf }))
  expect(new Set(fed.map((one) => JSON.stringify(one))).size).toBe(STEPS)
  for (const [step, { account, asOf }] of steps.entries()) {
    const { assessAccount: assessAnew } = await freshEngine()
    const anew = assessAnew(account, { norms, asOf })
    expect(JSON.stringify(anew)).toBe(JSON.stringify(fed[step]))
  }
}, 300_000)

test('nothing hangs on what was asked before: the latest first gives the same', async () => {
  const steps = await growing('northgate.example.jsonl')
  const { assessAccount } = await freshEngine()
  const fed = steps.map(({ account, asOf }) =>
    JSON.stringify(assessAccount(account, { norms, asOf })),
  )
  const { assessAccount: assessAnew } = await freshEngine()
  const anew = steps
    .toReversed()
    .map(({ account, asOf }) => JSON.stringify(assessAnew(account, { norms, asOf })))
  expect(anew.toReversed()).toEqual(fed)
})
