import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Norms } from '../../model/norms.ts'
import { placeMessages } from '../conversations/place.ts'
import { readRelationship } from '../conversations/relationship.ts'
import { readRecord } from '../importers/jsonl.ts'
import { readOutcomes } from '../outcomes/outcomes.ts'
import type { Reading } from './indicator.ts'
import { indicators } from './index.ts'

const FOLDER = new URL('../../../fixtures/sample-agency/', import.meta.url)
const clients = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))

/** The reading of a client's conversations and records, kept as lines of JSON. */
function readingOf(name: string): Reading {
  const items = readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, place) => readRecord(JSON.parse(line), `line ${place + 1}`))
  const messages = items.flatMap((item) =>
    item.kind === 'message' ? [{ file: name, message: item.message }] : [],
  )
  const records = items.flatMap((item) => (item.kind === 'record' ? [item.record] : []))
  const norms = Norms.parse({})
  const [account] = placeMessages(messages, { us: ['lumenoak.example'], norms }).accounts
  if (!account) throw new Error(`no client in ${name}`)
  const asOf = new Date(
    Math.max(...messages.map(({ message }) => message.claimedAt?.getTime() ?? 0)),
  )
  const relationship = readRelationship({ ...account, records }, { norms: norms.defaults, asOf })
  return { relationship, outcomes: readOutcomes(relationship) }
}

/** The same, and whatever hangs on norms may not be looked at. */
function withoutSight({ relationship, outcomes }: Reading): Reading {
  return {
    relationship: hide(relationship, ['norms', 'ignoresHabits']),
    outcomes: hide(
      {
        ...outcomes,
        asks: outcomes.asks.map((ask) =>
          hide(ask, ['deadline', 'learnedDeadline', 'plainDeadline', 'usual']),
        ),
      },
      ['rhythm', 'silence', 'contact', 'reports'],
    ),
  }
}

function hide<Item extends object>(item: Item, names: readonly string[]): Item {
  return new Proxy(item, {
    get: (target, name) => {
      if (typeof name === 'string' && names.includes(name)) throw new Error(`looked at ${name}`)
      return Reflect.get(target, name)
    },
  })
}

test.each(clients)('of %s, only indicators that say so look at norms', (name) => {
  const reading = readingOf(name)
  const hidden = withoutSight(reading)
  expect(reading.relationship.turns.length).toBeGreaterThan(20)
  for (const indicator of indicators) {
    if (indicator.heedsNorms) continue
    expect(() => indicator.observe(hidden)).not.toThrow()
  }
})
