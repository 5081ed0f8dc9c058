import type { Message, Person } from '../../model/message.ts'
import type { Norms } from '../../model/norms.ts'
import type { Side } from '../../model/side.ts'

/** A message whose account and speaker's side are known. */
export type PlacedMessage = Message & { readonly account: string; readonly side: Side }

/** A message that belongs to no account, and why. */
export type UnplacedMessage = {
  readonly file: string
  readonly message: Message
  readonly reason: 'internal' | 'stranger' | 'automatic' | 'unknown-speaker'
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

/** Mailbox providers whose domain says nothing of a company: there, the address is the account. */
const SHARED_DOMAINS = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com proton.me protonmail.com gmx.com gmx.net
   qq.com 163.com 126.com sina.com foxmail.com uol.com.br bol.com.br terra.com.br hotmail.com.br yahoo.com.br yandex.com mail.ru mynet.com`.split(
    /\s+/,
  ),
)

/** Second-level names under which a country registers companies: "acme.co.uk" is one name. */
const PUBLIC_SECOND_LEVEL = /^(?:co|com|net|org|gov|edu|ac|gen|web|in|or|go)$/

/** The company part of an address, or the address itself where the domain is a shared mailbox. */
export function accountOfAddress(address: string): string | undefined {
  const [, domain] = /@([^@\s>]+)$/.exec(address.toLowerCase()) ?? []
  if (!domain) return undefined
  if (SHARED_DOMAINS.has(domain)) return address.toLowerCase()
  const labels = domain.split('.')
  const country = labels.at(-1)?.length === 2
  const size = country && PUBLIC_SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2
  return labels.slice(-size).join('.')
}

type Directory = {
  isOurs(person: Person): boolean
  /** The account and side that the norms, or a mail seen elsewhere, give to this person. */
  find(person: Person): { readonly account: string; readonly side: Side } | undefined
}

const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Who is who: `us` by domain, address or name; the norms' people; names that a mail ties to an address. */
function openDirectory(
  messages: readonly FiledMessage[],
  us: readonly string[],
  norms: Norms,
): Directory {
  const ours = new Set(us.map(nameKey))
  const listed = new Map<string, { account: string; side: Side }>()
  for (const [account, { people }] of Object.entries(norms.accounts)) {
    for (const side of ['provider', 'client'] as const)
      for (const one of people?.[side] ?? []) listed.set(nameKey(one), { account, side })
  }

  const addressOfName = new Map<string, string>()
  for (const { message } of messages)
    for (const { name, address } of [message.from, ...message.to])
      if (name && address) addressOfName.set(nameKey(name), address.toLowerCase())

  const addressOf = ({ name, address }: Person): string | undefined =>
    address?.toLowerCase() ?? (name ? addressOfName.get(nameKey(name)) : undefined)
  const keysOf = (person: Person): string[] =>
    [addressOf(person), person.name ? nameKey(person.name) : undefined].filter(
      (key) => key !== undefined,
    )
  const isOurs = (person: Person): boolean => {
    const address = addressOf(person)
    const domain = address?.split('@')[1]
    if (domain && [...ours].some((own) => domain === own || domain.endsWith(`.${own}`))) return true
    return keysOf(person).some((key) => ours.has(key) || listed.get(key)?.side === 'provider')
  }
  return {
    isOurs,
    find(person) {
      for (const key of keysOf(person)) {
        const found = listed.get(key)
        if (found?.side === 'client') return found
      }
      const address = addressOf(person)
      const account = address ? accountOfAddress(address) : undefined
      return account && !isOurs(person) ? { account, side: 'client' } : undefined
    },
  }
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
  const directory = openDirectory(messages, us, norms)
  const standing = countStanding(messages, directory)
  const knownChats = filesWithBothSides(messages, directory)
  const placed = new Map<string, PlacedMessage[]>()
  const unplaced: UnplacedMessage[] = []

  for (const conversation of groupByConversation(messages)) {
    const account = accountOfConversation(conversation, { directory, norms, standing, knownChats })
    for (const { file, message } of conversation) {
      const side = sideOf(message, account, directory)
      if (account && side) {
        const list = placed.get(account) ?? []
        list.push({ ...message, account, side })
        placed.set(account, list)
      } else {
        unplaced.push({ file, message, reason: reasonOf(message, account, directory) })
      }
    }
  }

  const accounts = [...placed]
    .filter(([, list]) => list.some(({ automatic }) => automatic === null))
    .map(([id, list]) => ({ id, name: nameOf(id), messages: list }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { accounts, unplaced }
}

function groupByConversation(messages: readonly FiledMessage[]): FiledMessage[][] {
  const groups = new Map<string, FiledMessage[]>()
  for (const one of messages) {
    const key = `${one.message.channel} ${one.message.conversation}`
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
      const account = message.account ?? directory.find(person)?.account
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

function accountOfConversation(
  conversation: readonly FiledMessage[],
  { directory, norms, standing, knownChats }: Scene,
): string | undefined {
  const told = conversation.find(({ message }) => message.account !== null)?.message.account
  if (told) return told

  const candidates = new Set<string>()
  for (const { message } of conversation)
    for (const person of [message.from, ...message.to]) {
      const account = directory.find(person)?.account
      if (account) candidates.add(account)
    }
  const listed = [...candidates].filter((account) => account in norms.accounts)
  const [best] = (listed.length > 0 ? listed : [...candidates]).toSorted(
    (a, b) => (standing.get(b) ?? 0) - (standing.get(a) ?? 0) || (a < b ? -1 : 1),
  )
  if (best) return best
  return isAmongUs(conversation, directory)
    ? undefined
    : accountOfChat(conversation, norms, knownChats)
}

/** A channel in which everybody has an address, and all of them ours, belongs to no client. */
function isAmongUs(conversation: readonly FiledMessage[], directory: Directory): boolean {
  return conversation.every(({ message: { from, to } }) =>
    [from, ...to].every((person) => person.address !== null && directory.isOurs(person)),
  )
}

/** A chat or call without addresses: the account of the norms that lists a speaker, else the file's name. */
function accountOfChat(
  conversation: readonly FiledMessage[],
  norms: Norms,
  knownChats: ReadonlySet<string>,
): string | undefined {
  const [first] = conversation
  if (!first || first.message.channel === 'email') return undefined
  for (const [account, { people }] of Object.entries(norms.accounts)) {
    const names = new Set([...(people?.provider ?? []), ...(people?.client ?? [])].map(nameKey))
    if (conversation.some(({ message }) => names.has(nameKey(message.from.name ?? ''))))
      return account
  }
  return knownChats.has(first.file) ? baseName(first.file) : undefined
}

function baseName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file
  return name.replace(/\.[^.]+$/, '').trim() || name
}

function sideOf(
  message: Message,
  account: string | undefined,
  directory: Directory,
): Side | undefined {
  if (!account) return undefined
  if (message.side) return message.side
  if (directory.isOurs(message.from)) return 'provider'
  const found = directory.find(message.from)
  if (found) return found.account === account ? 'client' : undefined
  return message.channel === 'email' ? undefined : 'client'
}

function reasonOf(
  message: Message,
  account: string | undefined,
  directory: Directory,
): UnplacedMessage['reason'] {
  if (message.automatic !== null) return 'automatic'
  if (account) return 'stranger'
  return directory.isOurs(message.from) ? 'internal' : 'unknown-speaker'
}

/** "acme.example" → "Acme"; a name that is no domain stays as it is. */
function nameOf(id: string): string {
  if (!/^[^\s@]+\.[a-z]{2,}$/i.test(id)) return id
  const [label = id] = id.split('.')
  return label.charAt(0).toUpperCase() + label.slice(1)
}
