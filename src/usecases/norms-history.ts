import { isDeepStrictEqual } from 'node:util'
import type { NormChange, NormsChange } from '../model/history.ts'
import type { AccountNorms } from '../model/norms.ts'
import type { Actor } from '../model/user.ts'
import { isoDay } from '../std/time.ts'
import { getAccount } from '../store/accounts.ts'
import { inWorkspace } from '../store/database.ts'
import { listNorms, type NormsVersion } from '../store/norms.ts'
import type { Deps } from './deps.ts'

/** Who changed which norm of an account and when, the newest first. */
export function readNormsHistory(
  { db }: Pick<Deps, 'db'>,
  { workspaceId }: Actor,
  { accountId }: { accountId: string },
): Promise<{ versions: NormsChange[] }> {
  return inWorkspace(db, workspaceId, async (trx) => {
    await getAccount(trx, accountId)
    const versions = await listNorms(trx, accountId)
    const changed = versions.map(({ version, at, by, norms }, place) => ({
      version,
      at,
      by,
      changes: changesBetween(versions[place - 1]?.norms ?? {}, norms),
    }))
    return { versions: changed.filter(({ changes }) => changes.length > 0).toReversed() }
  })
}

/** From which day on each norm of the newest version holds, without a break. */
export function normsSince(versions: readonly NormsVersion[]): Readonly<Record<string, string>> {
  const since = new Map<string, string>()
  for (const [place, { norms, at }] of versions.entries()) {
    for (const { name } of changesBetween(versions[place - 1]?.norms ?? {}, norms))
      since.set(name, isoDay(at))
  }
  return Object.fromEntries(since)
}

function changesBetween(before: AccountNorms, after: AccountNorms): NormChange[] {
  const [was, is] = [settingsOf(before), settingsOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [from, to] = [was.get(key)?.value ?? null, is.get(key)?.value ?? null]
    const { name, trait } = was.get(key) ?? is.get(key) ?? { name: key, trait: null }
    return isDeepStrictEqual(from, to) ? [] : [{ name, trait, from, to }]
  })
}

type Setting = {
  readonly name: string
  readonly trait: string | null
  readonly value: NonNullable<NormChange['to']>
}

/** Every setting by itself: each weight, and either side's people, are one. */
function settingsOf(norms: AccountNorms): ReadonlyMap<string, Setting> {
  const { weights = {}, people, pauses, workDays, endsOn, ...plain } = norms
  const named: [string, Setting['value'] | undefined | null][] = [
    ...Object.entries(plain),
    ['endsOn', endsOn],
    ['workDays', workDays?.map(String)],
    [
      'pauses',
      pauses?.map(({ from, to, why }) => [`${from} – ${to}`, why].filter(Boolean).join(' ')),
    ],
    ['ourPeople', people?.provider],
    ['theirPeople', people?.client],
  ]
  const settings = new Map<string, Setting>()
  for (const [name, value] of named) {
    const isSet =
      value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
    if (isSet) settings.set(name, { name, trait: null, value })
  }
  for (const [trait, value] of Object.entries(weights))
    settings.set(`weights ${trait}`, { name: 'weights', trait, value })
  return settings
}
