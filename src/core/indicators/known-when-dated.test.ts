import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Message } from '../../model/message.ts'
import { Norms } from '../../model/norms.ts'
import { DAY } from '../../std/time.ts'
import { placeMessages } from '../conversations/place.ts'
import { type Relationship, readRelationship } from '../conversations/relationship.ts'
import { readRecord } from '../importers/jsonl.ts'
import { readOutcomes } from '../outcomes/outcomes.ts'
import type { Indicator, Reading } from './indicator.ts'
import { indicators } from './index.ts'

const FOLDER = new URL('../../../fixtures/sample-agency/', import.meta.url)
const clients = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))

const norms = Norms.parse({ defaults: { timeZone: 'UTC' } })

/** The messages of a client. */
function messagesOf(name: string): readonly Message[] {
  return readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line, place) => {
      const item = readRecord(JSON.parse(line), `line ${place + 1}`)
      return item.kind === 'message' ? [item.message] : []
    })
}

/** The conversations as they stand at a moment; what would be learned of the client is left out. */
function readingAt(name: string, messages: readonly Message[], asOf: Date): Reading {
  const placed = messages
    .filter(({ claimedAt }) => claimedAt && claimedAt <= asOf)
    .map((message) => ({ file: name, message }))
  const [account] = placeMessages(placed, { us: ['lumenoak.example'], norms }).accounts
  if (!account) throw new Error(`no client in ${name}`)
  const relationship: Relationship = {
    ...readRelationship({ ...account, records: [] }, { norms: norms.defaults, asOf }),
    ignoresHabits: true,
  }
  return { relationship, outcomes: readOutcomes(relationship) }
}

/** What an indicator sees of the time up to a moment. */
function seenUntil(last: Date, indicator: Indicator, reading: Reading): string[] {
  return indicator
    .observe(reading)
    .filter(({ at }) => at <= last)
    .map(({ at, yes, turn }) => `${at.toISOString()} ${yes} ${turn?.id}`)
    .toSorted()
}

/** Those that still date an outcome before it is known, as measured: this list may only shrink. */
const exceptions = new Set([
  'answers-shorter',
  'argument-repeated',
  'chased-for-answer',
  'curt-request',
  'disagreement-voiced',
  'no-horizon',
  'opinion-given-when-asked',
  'thread-turns-sour',
  'warm-week',
])

test.each(clients)('of %s, nothing that comes later changes what was observed before', (name) => {
  const messages = messagesOf(name)
  const times = messages.flatMap(({ claimedAt }) => (claimedAt ? [claimedAt.getTime()] : []))
  const first = Math.min(...times)
  const end = Math.max(...times) + 30 * DAY
  const whole = readingAt(name, messages, new Date(end))
  const changed = new Set<string>()
  for (const share of [0.35, 0.55, 0.8]) {
    const moment = new Date(first + share * (end - first))
    const reading = readingAt(name, messages, moment)
    for (const indicator of indicators) {
      const then = seenUntil(moment, indicator, reading)
      const later = seenUntil(moment, indicator, whole)
      if (then.join('\n') !== later.join('\n')) changed.add(indicator.id)
    }
  }
  expect([...changed].filter((id) => !exceptions.has(id))).toEqual([])
})
