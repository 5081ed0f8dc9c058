import { type Selectable, sql } from 'kysely'
import { AppError } from '../errors.ts'
import type { Message } from '../model/message.ts'
import type { Side } from '../model/side.ts'
import type { MessageInContext, Timeline, TimelineMessage } from '../model/timeline.ts'
import { DAY } from '../std/time.ts'
import { storable, toJson, type WorkspaceDb } from './database.ts'
import type { Database } from './schema.ts'

/** Before this year nobody sent mail: the clock was wrong. */
const FIRST_YEAR = 1990

type Brought = {
  readonly importId: string
  readonly file: string
  readonly isSample: boolean
  readonly now: Date
}

/**
 * Adds messages that an import read; those already known are only tied to the import.
 *
 * Gives how many were new. The same batch twice adds nothing.
 */
export async function addMessages(
  trx: WorkspaceDb,
  messages: readonly Message[],
  brought: Brought,
): Promise<number> {
  if (messages.length === 0) return 0
  const unique = new Map(messages.map((message) => [storable(message.id), message]))
  const rows = Array.from(unique, ([id, message]) => toRow(id, message, brought))
  const { rows: result } = await sql<{ added: number }>`
    with given as (
      select * from jsonb_to_recordset(${toJson(rows)}::jsonb) as given (
        message_id text, at timestamptz, conversation text, file text, channel text,
        sender jsonb, recipients jsonb, given_side text, given_account text,
        claimed_at timestamptz, received_at timestamptz, ended_at timestamptz,
        subject text, text text, reply_to text, automatic text, unverified text)
    ), added as (
      insert into message (workspace_id, is_sample, message_id, at, conversation, file, channel,
        sender, recipients, given_side, given_account, claimed_at, received_at, ended_at,
        subject, text, reply_to, automatic, unverified)
      select ${trx.workspaceId}::uuid, ${brought.isSample}, given.* from given
      on conflict (workspace_id, message_id) do nothing
      returning message_id
    ), tied as (
      insert into import_message (workspace_id, import_id, message_id, is_new)
      select ${trx.workspaceId}::uuid, ${brought.importId}::uuid, given.message_id,
        added.message_id is not null
      from given left join added using (message_id)
      on conflict (workspace_id, import_id, message_id) do nothing
    )
    select count(*)::int as added from added
  `.execute(trx)
  return result[0]?.added ?? 0
}

function toRow(id: string, message: Message, { file, now }: Brought) {
  return {
    message_id: id,
    at: plausible(message.claimedAt, now) ?? plausible(message.receivedAt, now),
    conversation: message.conversation,
    file,
    channel: message.channel,
    sender: message.from,
    recipients: message.to,
    given_side: message.side,
    given_account: message.account,
    claimed_at: message.claimedAt,
    received_at: message.receivedAt,
    ended_at: message.endedAt,
    subject: message.subject,
    text: message.text,
    reply_to: message.replyTo,
    automatic: message.automatic,
    unverified: message.unverified,
  }
}

function plausible(at: Date | null, now: Date): Date | null {
  if (!at || at.getUTCFullYear() < FIRST_YEAR) return null
  return at.getTime() > now.getTime() + DAY ? null : at
}

type Row = Selectable<Database['message']>

function toMessage(row: Row): Message {
  return {
    id: row.message_id,
    conversation: row.conversation,
    channel: row.channel,
    from: row.sender,
    to: row.recipients,
    side: row.given_side,
    account: row.given_account,
    claimedAt: row.claimed_at,
    receivedAt: row.received_at,
    endedAt: row.ended_at,
    subject: row.subject,
    text: row.text,
    replyTo: row.reply_to,
    automatic: row.automatic,
    unverified: row.unverified,
  }
}

export type StoredMessage = {
  readonly file: string
  readonly message: Message
  readonly placed: { readonly account: string | null; readonly side: Side | null }
  readonly unplaced: string | null
}

const PAGE = 2000

/** Every message of the sample, or every message that is not, in pages by id. */
export async function* eachMessage(
  trx: WorkspaceDb,
  { isSample }: { isSample: boolean },
): AsyncGenerator<StoredMessage[]> {
  for (let after = ''; ;) {
    const rows = await trx
      .selectFrom('message')
      .selectAll()
      .where('workspace_id', '=', trx.workspaceId)
      .where('is_sample', '=', isSample)
      .where('message_id', '>', after)
      .orderBy('message_id')
      .limit(PAGE)
      .execute()
    yield rows.map((row) => ({
      file: row.file,
      message: toMessage(row),
      placed: { account: row.account_id, side: row.side },
      unplaced: row.unplaced,
    }))
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.message_id
  }
}

export type PlaceOfMessage = {
  readonly id: string
  readonly account: string | null
  readonly side: Side | null
  readonly unplaced: string | null
}

/** Writes down which account and side messages belong to, or why to none. */
export async function setPlaces(
  trx: WorkspaceDb,
  places: readonly PlaceOfMessage[],
): Promise<void> {
  for (let start = 0; start < places.length; start += 5000) {
    const some = places.slice(start, start + 5000)
    await sql`
      update message m
      set account_id = given.account, side = given.side, unplaced = given.unplaced
      from jsonb_to_recordset(${toJson(some)}::jsonb)
        as given (id text, account text, side text, unplaced text)
      where m.workspace_id = ${trx.workspaceId} and m.message_id = given.id
    `.execute(trx)
  }
}

/** An account's messages as the engine takes them. */
export async function listPlacedMessages(
  trx: WorkspaceDb,
  accountId: string,
): Promise<(Message & { account: string; side: Side })[]> {
  const rows = await trx
    .selectFrom('message')
    .selectAll()
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .orderBy('message_id')
    .execute()
  return rows.flatMap((row) =>
    row.side ? [{ ...toMessage(row), account: accountId, side: row.side }] : [],
  )
}

const timelineColumns = [
  'message_id',
  'conversation',
  'channel',
  'side',
  'sender',
  'at',
  'subject',
  'text',
  'automatic',
  'unverified',
] as const

function toTimeline(row: Pick<Row, (typeof timelineColumns)[number]>): TimelineMessage {
  const { message_id: id, sender: from, side, ...rest } = row
  return { ...rest, id, from, side: side ?? 'client' }
}

/** A page of an account's timeline, newest first; messages without a date come last. */
export async function listTimeline(
  trx: WorkspaceDb,
  accountId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<Timeline> {
  const rows = await trx
    .selectFrom('message')
    .select(timelineColumns)
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
    .$if(before !== undefined, (query) => query.where(isBefore(before ?? '')))
    .orderBy(sql`coalesce(at, '-infinity')`, 'desc')
    .orderBy('message_id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    messages: page.map(toTimeline),
    next: rows.length > limit && last ? cursorOf(last) : null,
  }
}

const cursorOf = ({ at, message_id: id }: { at: Date | null; message_id: string }): string =>
  `${at?.toISOString() ?? '-infinity'} ${id}`

function isBefore(cursor: string) {
  const [, at = '', id = ''] = /^(\S+) (.*)$/s.exec(cursor) ?? []
  if (at !== '-infinity' && Number.isNaN(Date.parse(at))) throw new AppError('request.invalid')
  return sql<boolean>`(coalesce(at, '-infinity'), message_id) < (${at}::timestamptz, ${storable(id)})`
}

const NEIGHBOURS = 2

/** A message with its neighbours in the conversation. */
export async function getMessageInContext(
  trx: WorkspaceDb,
  accountId: string,
  messageId: string,
): Promise<MessageInContext> {
  const own = trx
    .selectFrom('message')
    .select(timelineColumns)
    .where('workspace_id', '=', trx.workspaceId)
    .where('account_id', '=', accountId)
  const row = await own.where('message_id', '=', storable(messageId)).executeTakeFirst()
  if (!row) throw new AppError('message.not_found')
  const same = own.where('conversation', '=', row.conversation).limit(NEIGHBOURS)
  const place = sql`(${row.at ?? '-infinity'}::timestamptz, ${row.message_id})`
  const before = await same
    .where(sql<boolean>`(coalesce(at, '-infinity'), message_id) < ${place}`)
    .orderBy(sql`coalesce(at, '-infinity')`, 'desc')
    .orderBy('message_id', 'desc')
    .execute()
  const after = await same
    .where(sql<boolean>`(coalesce(at, '-infinity'), message_id) > ${place}`)
    .orderBy(sql`coalesce(at, '-infinity')`)
    .orderBy('message_id')
    .execute()
  return {
    message: toTimeline(row),
    before: before.toReversed().map(toTimeline),
    after: after.map(toTimeline),
  }
}

/** Makes what is left of the sample, because other imports brought it too, like any other message. */
export async function unmarkSample(trx: WorkspaceDb): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('message')
    .set({ is_sample: false })
    .where('workspace_id', '=', trx.workspaceId)
    .where('is_sample', '=', true)
    .executeTakeFirst()
  for (const table of ['record', 'account'] as const) {
    await trx
      .updateTable(table)
      .set({ is_sample: false })
      .where('workspace_id', '=', trx.workspaceId)
      .where('is_sample', '=', true)
      .execute()
  }
  return Number(numUpdatedRows)
}
