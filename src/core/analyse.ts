import * as z from 'zod'
import { AssessmentView } from '../model/assessment.ts'
import type { ImportIssue } from '../model/import.ts'
import type { Language } from '../model/language.ts'
import type { Message } from '../model/message.ts'
import { Norms } from '../model/norms.ts'
import type { Record as AccountRecord } from '../model/record.ts'
import type { Prior } from './assessment/posterior.ts'
import { loadHolidays } from './conversations/holidays.ts'
import { placeMessages } from './conversations/place.ts'
import { assessAccount } from './engine.ts'
import type { ImportItem } from './importers/importer.ts'
import { readRecord } from './importers/jsonl.ts'
import { renderAssessment } from './reports/render-assessment.ts'

/** What could not be read or used, and why. */
export type Skipped = { readonly file: string; readonly reason: string; readonly messages: number }

/** The checklist of every client, as JSON. */
export type Analysis = {
  readonly asOf: string
  readonly accounts: readonly z.input<typeof AssessmentView>[]
  readonly skipped: readonly Skipped[]
}

export type AnalyseOptions = {
  /** Our own domains, addresses or names. */
  readonly us: readonly string[]
  /** What is recent is decided by this moment, not by the clock. */
  readonly asOf: Date
  /** A norms file's content; throws where it is not as it should be. */
  readonly norms?: z.input<typeof Norms>
  /** The language of the sentences. */
  readonly language?: Language
  /** What `fitPrior` gives, for an agency that wants its other clients to count (docs/decisions/0012). */
  readonly prior?: Prior
}

/** Something that an importer gave, and the file it comes from. */
export type FiledItem = { readonly file: string; readonly item: ImportItem }

/**
 * Assesses every client in a list of records, such as the lines of a JSONL file: what `rapport analyse --json` prints.
 *
 * A record that cannot be read is listed under `skipped` with its number, and the rest is read.
 */
export async function analyse(
  records: Iterable<unknown>,
  options: AnalyseOptions,
): Promise<Analysis> {
  const items = [...records].map((record, place) => ({
    file: 'records',
    item: readRecord(record, `record ${place + 1}`),
  }))
  return (await analyseItems(items, options)).analysis
}

/** The same of what importers gave, and the speakers of whom nobody has said whose side they are on. */
export async function analyseItems(
  items: readonly FiledItem[],
  { us, asOf, norms: given = {}, language = 'en', prior }: AnalyseOptions,
): Promise<{ readonly analysis: Analysis; readonly speakers: readonly string[] }> {
  const norms = Norms.parse(given)
  const holidays = await loadHolidays(norms, asOf)
  const { messages, records, skipped } = separate(items)
  const { accounts, unplaced } = placeMessages(messages, { us, norms })
  const unknown = unplaced.filter(({ reason }) => reason === 'unknown-speaker')
  const analysis = {
    asOf: asOf.toISOString(),
    accounts: withRecords(accounts, records).map((account) => {
      const { assessment } = assessAccount(account, { norms, asOf, holidays, prior })
      return z.encode(AssessmentView, renderAssessment(assessment, language, norms.traits))
    }),
    skipped: [
      ...skipped,
      ...skippedFiles(unknown, UNKNOWN_SPEAKERS),
      ...skippedFiles(
        unplaced.filter(({ reason }) => reason === 'several-clients'),
        SEVERAL_CLIENTS,
      ),
    ],
  }
  return {
    analysis,
    speakers: [...new Set(unknown.map(({ message }) => message.from.name ?? '?'))],
  }
}

function separate(items: readonly FiledItem[]) {
  const messages: { file: string; message: Message }[] = []
  const records: AccountRecord[] = []
  const skipped: Skipped[] = []
  for (const { file, item } of items) {
    if (item.kind === 'message') messages.push({ file, message: item.message })
    else if (item.kind === 'record') records.push(item.record)
    else skipped.push(skippedOf(file, item.issue))
  }
  return { messages, records, skipped }
}

function skippedOf(file: string, { code, place, detail, messages }: ImportIssue): Skipped {
  const reason = [code, place, detail].filter((part) => part !== null).join(': ')
  return { file, reason, messages }
}

const UNKNOWN_SPEAKERS =
  'call.unknown_speakers: whose side the speakers are on is not known; name ours with --us'

const SEVERAL_CLIENTS =
  'chat.several_clients: its names are those of people at several clients; name the file after the client'

function skippedFiles(unplaced: readonly { readonly file: string }[], reason: string): Skipped[] {
  const counts = new Map<string, number>()
  for (const { file } of unplaced) counts.set(file, (counts.get(file) ?? 0) + 1)
  return [...counts].map(([file, messages]) => ({ file, reason, messages }))
}

type PlacedAccount = ReturnType<typeof placeMessages>['accounts'][number]

/** The accounts of the messages and of the records, each with both. */
function withRecords(accounts: readonly PlacedAccount[], records: readonly AccountRecord[]) {
  const ids = new Set(accounts.map(({ id }) => id))
  const recordsOf = Map.groupBy(records, ({ account }) => account)
  const silent = [...recordsOf.keys()]
    .filter((id) => !ids.has(id))
    .map((id): PlacedAccount => ({ id, name: id, messages: [] }))
  return [...accounts, ...silent].map((account) => ({
    ...account,
    records: recordsOf.get(account.id) ?? [],
  }))
}
