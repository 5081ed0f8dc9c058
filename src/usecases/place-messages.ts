import { saveAccounts, deleteEmptyAccounts } from '../store/accounts.ts'
import { inWorkspace, type WorkspaceDb } from '../store/database.ts'
import {
  eachMessage,
  type PlaceOfMessage,
  setPlaces,
  type StoredMessage,
} from '../store/messages.ts'
import { getAllNorms } from '../store/norms.ts'
import { getWorkspace } from '../store/workspaces.ts'
import { assessAccounts } from './assess-accounts.ts'
import type { Deps, Placement } from './deps.ts'
import { sampleNames, sampleUs } from './sample.ts'

/** Asks for all messages to be given to accounts anew. */
export async function askToPlace({ queue }: Pick<Deps, 'queue'>, trx: WorkspaceDb): Promise<void> {
  await queue.enqueue(trx, { kind: 'place', workspaceId: trx.workspaceId })
}

/** Gives every message of a workspace to an account and a side, and assesses every account. */
export async function placeAndAssess(
  deps: Pick<Deps, 'db' | 'now' | 'compute'>,
  { workspaceId }: { workspaceId: string },
): Promise<void> {
  await placeMessages(deps, workspaceId)
  await assessAccounts(deps, { workspaceId })
}

/**
 * Gives every message of a workspace to an account and a side; gives the accounts that changed by it.
 *
 * All of them at once: a new message may tell whose the older ones of its thread are.
 */
export async function placeMessages(
  deps: Pick<Deps, 'db' | 'compute'>,
  workspaceId: string,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>()
  for (const isSample of [false, true]) {
    for (const id of await placeSome(deps, workspaceId, isSample)) changed.add(id)
  }
  const gone = await inWorkspace(deps.db, workspaceId, deleteEmptyAccounts)
  for (const id of gone) changed.delete(id)
  return changed
}

async function placeSome(
  { db, compute }: Pick<Deps, 'db' | 'compute'>,
  workspaceId: string,
  isSample: boolean,
): Promise<ReadonlySet<string>> {
  const { us, norms, stored } = await inWorkspace(db, workspaceId, async (trx) => ({
    us: isSample ? sampleUs : (await getWorkspace(trx)).us,
    norms: await getAllNorms(trx),
    stored: await Array.fromAsync(eachMessage(trx, { isSample })),
  }))
  const messages = stored.flat()
  if (messages.length === 0) return new Set()

  const placement = await compute.place(messages, { us, norms })
  const places = changedPlaces(messages, placement)
  await inWorkspace(db, workspaceId, async (trx) => {
    await saveAccounts(
      trx,
      isSample ? placement.accounts.map(withSampleName) : placement.accounts,
      isSample,
    )
    await setPlaces(trx, places)
  })
  return touchedAccounts(messages, places)
}

function withSampleName(account: Placement['accounts'][number]): Placement['accounts'][number] {
  return { ...account, name: sampleNames[account.id] ?? account.name }
}

/** Only what is not as it was: a second import of the same files writes nothing. */
function changedPlaces(
  messages: readonly StoredMessage[],
  { accounts, unplaced }: Placement,
): PlaceOfMessage[] {
  const places = new Map<string, PlaceOfMessage>()
  for (const { id, reason } of unplaced) {
    places.set(id, { id, account: null, side: null, unplaced: reason })
  }
  for (const account of accounts) {
    for (const { id, side } of account.messages) {
      places.set(id, { id, account: account.id, side, unplaced: null })
    }
  }
  return messages.flatMap(({ message, placed, unplaced: was }) => {
    const place = places.get(message.id) ?? {
      id: message.id,
      account: null,
      side: null,
      unplaced: 'stranger',
    }
    const isAsBefore =
      place.account === placed.account && place.side === placed.side && place.unplaced === was
    return isAsBefore ? [] : [place]
  })
}

/** Where changed messages were, and where they are now. */
function touchedAccounts(
  messages: readonly StoredMessage[],
  places: readonly PlaceOfMessage[],
): ReadonlySet<string> {
  const before = new Map(messages.map(({ message, placed }) => [message.id, placed.account]))
  const touched = places.flatMap(({ id, account }) => [account, before.get(id) ?? null])
  return new Set(touched.filter((id) => id !== null))
}
