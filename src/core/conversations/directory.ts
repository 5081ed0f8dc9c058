import type { Message, Person } from '../../model/message.ts'
import type { Norms } from '../../model/norms.ts'
import type { Side } from '../../model/side.ts'
import { accountOfAddress, isSharedMailbox } from './account-of-address.ts'

/** What somebody may be: a client's, or one of ours, who may be listed for one account. */
type Role =
  | { readonly side: 'client'; readonly account: string }
  | { readonly side: 'provider'; readonly account: string | null }

/**
 * Who is who.
 *
 * An address is one person and decides alone. A name may be several people's: it says what each of
 * them is, and the account that a chat turns out to belong to tells which of them is meant.
 */
export type Directory = {
  /** Whether somebody can be nothing but one of ours. */
  isOurs(person: Person): boolean
  /** The account that somebody surely is a client of. */
  findAccount(person: Person): string | undefined
  /** The accounts that somebody may have to do with, on either side. */
  listAccounts(person: Person): readonly string[]
  /** The sides that somebody may be on in an account: none of a stranger, undefined of an unknown. */
  findSides(person: Person, account: string): readonly Side[] | undefined
}

/** Opens the directory: `us` by domain, address or name; the norms' people; names that mails tie to addresses. */
export function openDirectory(
  messages: readonly Message[],
  { us, norms }: { readonly us: readonly string[]; readonly norms: Norms },
): Directory {
  const listed = listPeople(norms)
  const rolesOf = openRoles(messages, { us, listed })
  return {
    isOurs(person) {
      const roles = rolesOf(person)
      return roles.length > 0 && roles.every(({ side }) => side === 'provider')
    },
    findAccount(person) {
      const roles = rolesOf(person)
      const [account, ...others] = distinct(roles.map((role) => role.account))
      const isSure = others.length === 0 && roles.every(({ side }) => side === 'client')
      return isSure ? (account ?? undefined) : undefined
    },
    listAccounts: (person) =>
      distinct(rolesOf(person).map(({ account }) => account)).filter((one) => one !== null),
    findSides(person, account) {
      const roles = rolesOf(person)
      if (roles.length === 0) return undefined
      const here = roles.filter((role) => role.account === account)
      const isListedHere = here.length > 0 && listed.has(keyOf(person))
      const anywhere = roles.filter((role) => role.side === 'provider' || here.includes(role))
      return distinct((isListedHere ? here : anywhere).map(({ side }) => side))
    },
  }
}

type Listed = ReadonlyMap<string, readonly Role[]>

/** What everybody may be. */
function openRoles(
  messages: readonly Message[],
  { us, listed }: { readonly us: readonly string[]; readonly listed: Listed },
): (person: Person) => readonly Role[] {
  const ours = new Set(us.map(nameKey))
  const addresses = addressesOfNames(messages)
  const known = new Map<string, readonly Role[]>()

  function rolesOfAddress(address: string): readonly Role[] {
    if (isOneOf(ours, address)) return [{ side: 'provider', account: null }]
    const roles = listed.get(address)
    if (roles) return roles
    const account = accountOfAddress(address)
    return account ? [{ side: 'client', account }] : []
  }

  function rolesOfName(name: string): readonly Role[] {
    const roles = [...(listed.get(name) ?? [])]
    if (ours.has(name)) roles.push({ side: 'provider', account: null })
    if (roles.length > 0) return roles
    const tied = [...(addresses.get(name) ?? [])]
    const atCompanies = tied.filter((address) => !isSharedMailbox(address))
    return (atCompanies.length > 0 ? atCompanies : tied).flatMap(rolesOfAddress)
  }

  return (person) => {
    const key = keyOf(person)
    const roles = known.get(key) ?? (key.includes('@') ? rolesOfAddress(key) : rolesOfName(key))
    known.set(key, roles)
    return roles
  }
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/** A name or an address as it is compared. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

const keyOf = ({ name, address }: Person): string => nameKey(address || name || '')

/** Whether an address, its domain or the domain above that is on the list. */
function isOneOf(list: ReadonlySet<string>, address: string): boolean {
  if (list.has(address)) return true
  const labels = address.split('@')[1]?.split('.') ?? []
  return labels.some((_, start) => list.has(labels.slice(start).join('.')))
}

/** What the norms say of every name and address on their lists. */
function listPeople({ accounts }: Norms): Listed {
  const listed = new Map<string, Role[]>()
  for (const [account, { people }] of Object.entries(accounts))
    for (const side of ['provider', 'client'] as const)
      for (const one of people?.[side] ?? []) {
        const roles = listed.get(nameKey(one)) ?? []
        listed.set(nameKey(one), [...roles, { side, account }])
      }
  return listed
}

/** The addresses that people of a name write from; what machines send says nothing of people. */
function addressesOfNames(messages: readonly Message[]): ReadonlyMap<string, ReadonlySet<string>> {
  const addresses = new Map<string, Set<string>>()
  for (const { from, to, automatic } of messages) {
    if (automatic !== null) continue
    for (const person of [from, ...to]) {
      if (!person.name || !person.address) continue
      const known = addresses.get(nameKey(person.name)) ?? new Set()
      addresses.set(nameKey(person.name), known.add(keyOf(person)))
    }
  }
  return addresses
}
