import type { Assessment, HistoryPoint } from '../model/assessment.ts'
import type { AccountNorms, Norms } from '../model/norms.ts'
import type { Record as AccountRecord } from '../model/record.ts'
import { traitIds } from '../model/trait.ts'
import { assess } from './assessment/assess.ts'
import type { Prior } from './assessment/posterior.ts'
import type { Holidays } from './conversations/holidays.ts'
import type { PlacedMessage } from './conversations/place.ts'
import { readRelationship } from './conversations/relationship.ts'

export { type PlacedMessage, placeMessages, type UnplacedMessage } from './conversations/place.ts'
export { type Holidays, loadHolidays, UnknownHolidaysError } from './conversations/holidays.ts'

/** One client's conversations and records, as an importer and `placeMessages` give them. */
export type AccountInput = {
  readonly id: string
  readonly name: string
  readonly messages: readonly PlacedMessage[]
  readonly records: readonly AccountRecord[]
  /** From which day on each norm set by hand holds, by its name, where that is known. */
  readonly normsSince?: Readonly<Record<string, string>>
}

/**
 * All that is said of one account at one moment, with its health week by week before.
 *
 * Pure: the same input gives the same assessment, whatever the order of messages and the day it runs.
 * `holidays` are those that `loadHolidays` gives for the norms; without a `prior` nothing is assumed.
 */
export function assessAccount(
  account: AccountInput,
  {
    norms,
    asOf,
    holidays,
    prior,
  }: {
    readonly norms: Norms
    readonly asOf: Date
    readonly holidays?: Holidays
    readonly prior?: Prior | undefined
  },
): { readonly assessment: Assessment; readonly history: readonly HistoryPoint[] } {
  const own = normsOf(account.id, norms)
  const relationship = readRelationship(account, {
    norms: own,
    asOf,
    ...(holidays ? { holidays } : {}),
  })
  return assess(relationship, {
    weights: weightsOf(own, norms),
    added: norms.traits,
    ...(prior ? { prior } : {}),
    ...(account.normsSince ? { normsSince: account.normsSince } : {}),
  })
}

/** An account's norms over the agency's defaults; weights one by one. */
function normsOf(account: string, { defaults, accounts }: Norms): AccountNorms {
  const own = accounts[account] ?? {}
  return { ...defaults, ...own, weights: { ...defaults.weights, ...own.weights } }
}

function weightsOf({ weights = {} }: AccountNorms, { traits }: Norms): ReadonlyMap<string, number> {
  const ids = [...traitIds, ...traits.map(({ id }) => id)]
  return new Map(ids.map((id) => [id, weights[id] ?? 1]))
}
