import type { Message, Person } from '../../model/message.ts'
import type { Norms } from '../../model/norms.ts'
import type { Side } from '../../model/side.ts'
import { type Directory, nameKey, openDirectory } from './directory.ts'

/** A message whose account and speaker's side are known. */
export type PlacedMessage = Message & { readonly account: string; readonly side: Side }

/** A message that belongs to no account, and why. */
export type UnplacedMessage = {
  readonly file: string
  readonly message: Message
  readonly reason: 'internal' | 'stranger' | 'automatic' | 'unknown-speaker' | 'several-clients'
}

export type FiledMessage = { readonly file: string; readonly message: Message }

export type Placement = {
  readonly accounts: readonly {
    readonly id: string
    readonly name: string
    readonly messages: readonly PlacedMessage[]
  }[]
  readonly unplaced: readonly UnplacedMessage[]
}

/**
 * Gives messages to accounts and sides.
 *
 * A thread belongs to one account: of the companies outside ours that take part in it, the one that
 * takes part most. A thread of colleagues is internal; others' words in it are a stranger's; a company
 * of which there is nothing but newsletters and automatic mail is no account.
 */
export function placeMessages(
  messages: readonly FiledMessage[],
  { us, norms }: { readonly us: readonly string[]; readonly norms: Norms },
): Placement {
  const directory = openDirectory(
    messages.map(({ message }) => message),
    { us, norms },
  )
  const scene = {
    directory,
    norms,
    standing: countStanding(messages, directory),
    knownChats: filesWithBothSides(messages, directory),
  }
  const placed = new Map<string, PlacedMessage[]>()
  const unplaced: UnplacedMessage[] = []

  for (const conversation of groupByConversation(messages)) {
    const accounts = accountsOfConversation(conversation, scene)
    for (const { file, message } of conversation) {
      const place = placeOf(message, accounts, directory)
      if ('reason' in place) {
        unplaced.push({ file, message, reason: place.reason })
        continue
      }
      const list = placed.get(place.account) ?? []
      list.push({ ...message, ...place })
      placed.set(place.account, list)
    }
  }

  const accounts = [...placed]
    .filter(([, list]) => list.some(({ automatic }) => automatic === null))
    .map(([id, list]) => ({ id, name: nameOf(id), messages: list }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { accounts, unplaced }
}

/** A thread of mail may lie in several files; two chats may be called alike. */
function groupByConversation(messages: readonly FiledMessage[]): FiledMessage[][] {
  const groups = new Map<string, FiledMessage[]>()
  for (const one of messages) {
    const { channel, conversation } = one.message
    const key = `${channel} ${conversation} ${channel === 'email' ? '' : one.file}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

/** How many genuine messages name each company outside ours, as sender or receiver. */
function countStanding(
  messages: readonly FiledMessage[],
  directory: Directory,
): Map<string, number> {
  const standing = new Map<string, number>()
  for (const { message } of messages) {
    if (message.automatic !== null) continue
    const seen = new Set<string>()
    for (const person of [message.from, ...message.to]) {
      const account = message.account ?? directory.findAccount(person)
      if (account) seen.add(account)
    }
    for (const account of seen) standing.set(account, (standing.get(account) ?? 0) + 1)
  }
  return standing
}

type Scene = {
  readonly directory: Directory
  readonly norms: Norms
  readonly standing: ReadonlyMap<string, number>
  readonly knownChats: ReadonlySet<string>
}

/** The chat and call files in which somebody of ours and somebody else speaks. */
function filesWithBothSides(
  messages: readonly FiledMessage[],
  directory: Directory,
): ReadonlySet<string> {
  const ours = new Set<string>()
  const others = new Set<string>()
  for (const { file, message } of messages)
    if (message.channel !== 'email' && message.automatic === null)
      (directory.isOurs(message.from) ? ours : others).add(file)
  return new Set([...ours].filter((file) => others.has(file)))
}

/** The account of a conversation; none where it is nobody's, several where it may be any of theirs. */
function accountsOfConversation(
  conversation: readonly FiledMessage[],
  { directory, norms, standing, knownChats }: Scene,
): readonly string[] {
  const told = conversation.find(({ message }) => message.account !== null)?.message.account
  if (told) return [told]

  const candidates = new Set<string>()
  for (const person of peopleOf(conversation)) {
    const account = directory.findAccount(person)
    if (account) candidates.add(account)
  }
  const listed = [...candidates].filter((account) => account in norms.accounts)
  const [best] = (listed.length > 0 ? listed : [...candidates]).toSorted(
    (a, b) => (standing.get(b) ?? 0) - (standing.get(a) ?? 0) || (a < b ? -1 : 1),
  )
  if (best) return [best]
  return isAmongUs(conversation, directory)
    ? []
    : accountsOfChat(conversation, directory, knownChats)
}

function peopleOf(conversation: readonly FiledMessage[]): Person[] {
  const people = conversation.flatMap(({ message: { from, to } }) => [from, ...to])
  return [...new Map(people.map((one) => [`${one.name} ${one.address}`, one])).values()]
}

/** A channel in which everybody has an address, and all of them ours, belongs to no client. */
function isAmongUs(conversation: readonly FiledMessage[], directory: Directory): boolean {
  return conversation.every(({ message: { from, to } }) =>
    [from, ...to].every((person) => person.address !== null && directory.isOurs(person)),
  )
}

/**
 * The account of a chat or call in which nobody is surely somebody's client: the one that knows most
 * of its people, that may have a client among them, that the file is named after. Where no client is
 * known the file's name is the account's.
 */
function accountsOfChat(
  conversation: readonly FiledMessage[],
  directory: Directory,
  knownChats: ReadonlySet<string>,
): readonly string[] {
  const [first] = conversation
  if (!first || first.message.channel === 'email') return []
  const people = peopleOf(conversation)
  const named = wordsOf(`${first.file} ${first.message.conversation}`)
  const hasClient = (account: string, ifUnknown: boolean): boolean =>
    people.some((one) => directory.findSides(one, account)?.includes('client') ?? ifUnknown)

  const known = knowingMost(people, directory)
  const withClient = narrow(known, (account) => hasClient(account, true))
  const accounts = narrow(withClient, (account) => named.includes(wordsOf(nameOf(account))))
  if (accounts.length === 1 || accounts.some((account) => hasClient(account, false)))
    return accounts
  return knownChats.has(first.file) ? [baseName(first.file)] : []
}

/** The accounts that know the most of these people. */
function knowingMost(people: readonly Person[], directory: Directory): readonly string[] {
  const votes = new Map<string, number>()
  for (const account of people.flatMap((person) => directory.listAccounts(person)))
    votes.set(account, (votes.get(account) ?? 0) + 1)
  const most = Math.max(...votes.values())
  return [...votes.keys()].filter((account) => votes.get(account) === most)
}

/** Those for whom something holds, unless it holds for none. */
function narrow(accounts: readonly string[], holds: (account: string) => boolean) {
  const left = accounts.filter(holds)
  return left.length > 0 ? left : accounts
}

/** The words of a name between spaces, so that one can be looked for in another. */
const wordsOf = (name: string): string =>
  ` ${nameKey(name)
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ')} `

function baseName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file
  return name.replace(/\.[^.]+$/, '').trim() || name
}

type Place =
  | { readonly account: string; readonly side: Side }
  | { readonly reason: UnplacedMessage['reason'] }

function placeOf(
  message: Message,
  [account, ...otherAccounts]: readonly string[],
  directory: Directory,
): Place {
  if (!account) return { reason: reasonOfNobodys(message, directory) }
  const [side, ...otherSides] = sidesOf(message, account, directory)
  if (side && otherAccounts.length + otherSides.length === 0) return { account, side }
  if (message.automatic !== null) return { reason: 'automatic' }
  if (otherAccounts.length > 0) return { reason: 'several-clients' }
  return { reason: side ? 'unknown-speaker' : 'stranger' }
}

function reasonOfNobodys({ automatic, from }: Message, directory: Directory) {
  if (automatic !== null) return 'automatic'
  return directory.isOurs(from) ? 'internal' : 'unknown-speaker'
}

/** The sides that a message may be of: of a stranger's none. */
function sidesOf(message: Message, account: string, directory: Directory): readonly Side[] {
  if (message.side) return [message.side]
  const unknown: readonly Side[] = message.channel === 'email' ? [] : ['client']
  return directory.findSides(message.from, account) ?? unknown
}

/** "acme.example" → "Acme"; a name that is no domain stays as it is. */
function nameOf(id: string): string {
  if (!/^[^\s@]+\.[a-z]{2,}$/i.test(id)) return id
  const [label = id] = id.split('.')
  return label.charAt(0).toUpperCase() + label.slice(1)
}
