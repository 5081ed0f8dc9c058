import * as z from 'zod'
import type { Message, Person } from '../../model/message.ts'
import { type Importer, type ImportItem, issueItem } from './importer.ts'
import { parseShallowJson } from './json-text.ts'
import { type Archive, openArchive } from './zip.ts'

const text = z.string().nullish().catch(null)

const User = z.object({
  id: z.string().max(100),
  name: text,
  real_name: text,
  is_bot: z.boolean().nullish().catch(null),
  profile: z.object({ real_name: text, display_name: text, email: text }).nullish().catch(null),
})

const Room = z.object({
  id: z.string().max(100),
  name: text,
  members: z.array(z.string()).nullish().catch(null),
})

const Post = z.object({
  type: z.string().nullish(),
  subtype: text,
  user: text,
  text,
  ts: z.string().regex(/^\d{9,11}(?:\.\d{1,6})?$/),
  thread_ts: z
    .string()
    .regex(/^\d{9,11}(?:\.\d{1,6})?$/)
    .nullish()
    .catch(null),
  bot_id: text,
  username: text,
  user_profile: z.object({ real_name: text, display_name: text }).nullish().catch(null),
})
type Post = z.infer<typeof Post>

/** What a person says has no subtype, or one of these; every other is a notice of Slack's own. */
const spoken: ReadonlySet<string> = new Set([
  'thread_broadcast',
  'reply_broadcast',
  'me_message',
  'file_share',
  'file_comment',
])

type Member = { readonly person: Person; readonly bot: boolean }
type Workspace = {
  readonly members: ReadonlyMap<string, Member>
  /** The members of a channel, by the name of its folder. */
  readonly rooms: ReadonlyMap<string, readonly string[]>
  readonly roomNames: ReadonlyMap<string, string>
}

/** A workspace export of Slack: https://slack.com/help/articles/220556107 */
export const slack: Importer = {
  id: 'slack',
  accepts: ({ bytes }) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)),

  async *read(file) {
    const archive = await openArchive(file)
    if ('refused' in archive) {
      yield issueItem('archive.refused', null, archive.refused)
      return
    }
    const root = rootOf(archive)
    if (root === undefined) {
      yield issueItem('file.unknown_format', null, 'an archive that is no Slack export')
      return
    }
    for (const name of archive.nested)
      yield issueItem('archive.refused', name, 'an archive within the archive')

    const issues: ImportItem[] = []
    const workspace = await readWorkspace(archive, root, issues)
    yield* issues
    let messages = 0
    const days = daysOf(archive, root)
    let threads: Threads = { folder: '', roots: new Set() }
    for (const { name, folder, day } of days) {
      if (threads.folder !== folder) threads = await threadsOf(archive, days, folder)
      for await (const item of readDay(archive, name, {
        folder,
        day,
        workspace,
        roots: threads.roots,
      })) {
        if (item.kind === 'message') messages++
        yield item
      }
    }
    if (messages === 0) yield issueItem('chat.no_messages')
  },
}

/** The folder that holds users.json or channels.json: '' or 'name/'; undefined where there is none. */
function rootOf({ names }: Archive): string | undefined {
  const found = names.find((name) =>
    /^(?:[^/]+\/)?(?:users|channels|dms|groups|mpims)\.json$/.test(name),
  )
  return found?.replace(/[^/]+$/, '')
}

async function readWorkspace(
  archive: Archive,
  root: string,
  issues: ImportItem[],
): Promise<Workspace> {
  const members = new Map<string, Member>()
  for (const value of await readList(archive, `${root}users.json`, issues)) {
    const user = User.safeParse(value)
    if (user.success) members.set(user.data.id, toMember(user.data))
    else issues.push(issueItem('entry.bad_json', `${root}users.json`, z.prettifyError(user.error)))
  }
  const rooms = new Map<string, readonly string[]>()
  const roomNames = new Map<string, string>()
  for (const list of ['channels', 'groups', 'mpims', 'dms']) {
    for (const value of await readList(archive, `${root}${list}.json`, issues)) {
      const room = Room.safeParse(value)
      if (!room.success) continue
      for (const folder of [room.data.name, room.data.id])
        if (folder) rooms.set(folder, room.data.members ?? [])
      if (room.data.name) roomNames.set(room.data.id, room.data.name)
    }
  }
  return { members, rooms, roomNames }
}

function toMember({ id, name, real_name, is_bot, profile }: z.infer<typeof User>): Member {
  const called =
    [profile?.real_name, real_name, profile?.display_name, name].find((value) => value?.trim()) ??
    id
  const address = profile?.email?.trim().toLowerCase()
  return {
    person: { name: line(called), address: address ? line(address) : null },
    bot: is_bot === true || id === 'USLACKBOT',
  }
}

/** The entries of a list; an absent list is an empty one. */
async function readList(
  archive: Archive,
  name: string,
  issues: ImportItem[],
): Promise<readonly unknown[]> {
  if (!archive.names.includes(name)) return []
  const value = await readJson(archive, name)
  if (Array.isArray(value)) return value
  issues.push(badEntry(name, value))
  return []
}

type Unread = { readonly unread: string }

async function readJson(archive: Archive, name: string): Promise<unknown> {
  const bytes = await archive.read(name)
  if ('refused' in bytes) return { unread: bytes.refused } satisfies Unread
  const value = parseShallowJson(new TextDecoder().decode(bytes))
  return value === undefined
    ? ({ unread: 'not JSON, or nested too deeply' } satisfies Unread)
    : value
}

function badEntry(name: string, value: unknown): ImportItem {
  const unread =
    typeof value === 'object' && value !== null && 'unread' in value
      ? String(value.unread)
      : 'not a list'
  return issueItem('entry.bad_json', name, unread)
}

type Day = { readonly name: string; readonly folder: string; readonly day: string }

/** The days of every channel, a channel at a time, in the order of time. */
function daysOf({ names }: Archive, root: string): readonly Day[] {
  const days: Day[] = []
  for (const name of names.toSorted()) {
    const match = name.startsWith(root)
      ? /^([^/]+)\/(\d{4}-\d\d-\d\d)\.json$/.exec(name.slice(root.length))
      : null
    if (match) days.push({ name, folder: match[1] ?? '', day: match[2] ?? '' })
  }
  return days
}

type Threads = { readonly folder: string; readonly roots: ReadonlySet<string> }

/** The first messages of a channel's threads: some exports mark only the answers. */
async function threadsOf(archive: Archive, days: readonly Day[], folder: string): Promise<Threads> {
  const roots = new Set<string>()
  for (const { name } of days.filter((day) => day.folder === folder)) {
    const bytes = await archive.read(name)
    if ('refused' in bytes) continue
    for (const match of new TextDecoder()
      .decode(bytes)
      .matchAll(/"thread_ts"\s*:\s*"([\d.]{9,20})"/g))
      roots.add(match[1] ?? '')
  }
  return { folder, roots }
}

type Place = {
  readonly folder: string
  readonly day: string
  readonly workspace: Workspace
  readonly roots: ReadonlySet<string>
}

async function* readDay(archive: Archive, name: string, place: Place): AsyncGenerator<ImportItem> {
  const list = await readJson(archive, name)
  if (!Array.isArray(list)) {
    yield badEntry(name, list)
    return
  }
  for (const [index, value] of list.entries()) {
    const post = Post.safeParse(value)
    if (!post.success)
      yield issueItem('entry.bad_json', `${name} [${index}]`, z.prettifyError(post.error), 1)
    else if ((post.data.type ?? 'message') === 'message')
      yield { kind: 'message', message: toMessage(post.data, place) }
  }
}

function toMessage(post: Post, { folder, day, workspace, roots }: Place): Message {
  const member = post.user ? workspace.members.get(post.user) : undefined
  const from = member?.person ?? {
    name: line(post.user_profile?.real_name || post.username || post.user || '') || null,
    address: null,
  }
  const others = (workspace.rooms.get(folder) ?? []).filter((id) => id !== post.user)
  const inThread = post.thread_ts && post.thread_ts !== post.ts
  const thread = post.thread_ts ?? (roots.has(post.ts) ? post.ts : undefined)
  return {
    id: `${folder}/${post.ts}`,
    conversation: `${folder}/${thread ?? day}`,
    channel: 'chat',
    from,
    to: others.flatMap((id) => workspace.members.get(id)?.person ?? []),
    side: null,
    account: null,
    claimedAt: new Date(Math.floor(Number(post.ts) * 1000)),
    receivedAt: null,
    endedAt: null,
    subject: null,
    text: plain(post.text ?? '', workspace),
    replyTo: inThread ? `${folder}/${post.thread_ts}` : null,
    automatic: isNotice(post, member) ? 'system' : null,
    unverified: null,
  }
}

function isNotice(post: Post, member: Member | undefined): boolean {
  if (post.subtype && !spoken.has(post.subtype)) return true
  return Boolean(post.bot_id) || member?.bot === true || post.user === 'USLACKBOT' || !post.user
}

/** Slack's marks as a reader sees them: names for ids, labels for links, its three entities. */
function plain(marked: string, { members, roomNames }: Workspace): string {
  return marked
    .replace(
      /<([@#!]?)([^<>|]{1,4000})(?:\|([^<>]{0,4000}))?>/g,
      (_, sign: string, target: string, label: string | undefined) => {
        if (sign === '@') return `@${members.get(target)?.person.name ?? label ?? target}`
        if (sign === '#') return `#${label || (roomNames.get(target) ?? target)}`
        if (sign === '!') return label || `@${target.replace(/\^.*$/, '')}`
        return label || target.replace(/^mailto:/, '')
      },
    )
    .replace(/&(amp|lt|gt);/g, (_, name: string) =>
      name === 'amp' ? '&' : name === 'lt' ? '<' : '>',
    )
    .replaceAll('\0', '')
    .toWellFormed()
}

function line(value: string): string {
  return value.replace(/\s+/g, ' ').toWellFormed().trim().slice(0, 500)
}
