import { openAsBlob } from 'node:fs'
import { readFile as readText, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { assessAccount, loadHolidays, placeMessages } from '../../core/engine.ts'
import { readFile } from '../../core/importers/index.ts'
import { phraseFinder } from '../../core/signals/phrase-finder.ts'
import { renderAssessment } from '../../core/reports/render-assessment.ts'
import { Language } from '../../model/language.ts'
import type { ImportIssue } from '../../model/import.ts'
import type { Message } from '../../model/message.ts'
import { Norms } from '../../model/norms.ts'
import type { Record as AccountRecord } from '../../model/record.ts'
import { AssessmentView } from '../../model/assessment.ts'
import { parseJson } from '../../std/json.ts'
import { type Command, UsageError } from '../command.ts'
import { printAnalysis, type Skipped } from '../print-analysis.ts'

/** contract/assessment.md. */
export const analyse: Command = {
  name: 'analyse',
  usage:
    'rapport analyse FILE… --us DOMAIN_OR_ADDRESS… [--norms FILE] [--as-of DATE] [--json] [--lang en|zh|pt|th|tr]',
  summary: 'reads conversations of any supported format and prints the checklist of each client',

  async run(args, { output, now }) {
    const options = readOptions(args)
    const norms = options.norms ? await readNorms(options.norms) : Norms.parse({})
    const { messages, records, skipped } = await readAll(options.files)
    const asOf = options.asOf ?? latestMoment(messages, now())
    const { accounts, unplaced } = placeMessages(messages, { us: options.us, norms })
    const holidays = await loadHolidays(norms, asOf).catch((error: Error) => {
      throw new UsageError(error.message)
    })
    const unknown = unplaced.filter(({ reason }) => reason === 'unknown-speaker')

    const analysis = {
      asOf: asOf.toISOString(),
      accounts: withRecords(accounts, records).map((account) => {
        const { assessment } = assessAccount(account, { norms, asOf, holidays })
        return z.encode(
          AssessmentView,
          renderAssessment(assessment, options.language, norms.traits),
        )
      }),
      skipped: [...skipped, ...speakersUnknown(unknown)],
    }
    const speakers = [...new Set(unknown.map(({ message }) => message.from.name ?? '?'))]
    output.write(
      options.json
        ? `${JSON.stringify(analysis, null, 2)}\n`
        : printAnalysis(analysis, { language: options.language, speakers, added: norms.traits }),
    )
    return 0
  },
}

type Options = {
  readonly files: readonly string[]
  readonly us: readonly string[]
  readonly norms: string | undefined
  readonly asOf: Date | undefined
  readonly json: boolean
  readonly language: Language
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: gatherUs(args),
    allowPositionals: true,
    options: {
      us: { type: 'string', multiple: true, default: [] },
      norms: { type: 'string' },
      'as-of': { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
    },
  })
  if (positionals.length === 0) throw new UsageError('which files should be read?')
  if (values.us.length === 0 && !values.norms)
    throw new UsageError('who is "us"? Give your domain, addresses or names: --us agency.example')
  const language = Language.safeParse(values.lang)
  if (!language.success) throw new UsageError(`--lang ${values.lang} is none of en, zh, pt, th, tr`)
  return {
    files: positionals,
    us: values.us,
    norms: values.norms,
    asOf: readAsOf(values['as-of']),
    json: values.json,
    language: language.data,
  }
}

/** `--us a b c` is `--us a --us b --us c`, as far as the words are no files and no other option. */
function gatherUs(args: readonly string[]): string[] {
  const gathered: string[] = []
  let inUs = false
  for (const arg of args) {
    if (arg.startsWith('--')) inUs = arg === '--us'
    else if (inUs && gathered.at(-1) !== '--us') gathered.push('--us')
    gathered.push(arg)
  }
  return gathered
}

/** A day means its end; a moment is taken as it is. */
function readAsOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const at = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59Z` : text)
  if (Number.isNaN(at.getTime())) throw new UsageError(`--as-of ${text} is no date (2026-10-01)`)
  return at
}

async function readNorms(path: string): Promise<Norms> {
  const text = await readText(path, 'utf8').catch(() => {
    throw new UsageError(`the norms file ${path} cannot be read`)
  })
  const norms = Norms.safeParse(parseJson(text))
  if (!norms.success)
    throw new UsageError(
      `the norms file ${path} is not as it should be: ${z.prettifyError(norms.error)}`,
    )
  checkPhrases(path, norms.data)
  return norms.data
}

function checkPhrases(path: string, { traits }: Norms): void {
  for (const { id, cues } of traits) {
    try {
      phraseFinder(cues)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new UsageError(`the norms file ${path}, trait ${id}: ${why}`, { cause: error })
    }
  }
}

async function readAll(files: readonly string[]) {
  const messages: { file: string; message: Message }[] = []
  const records: AccountRecord[] = []
  const skipped: Skipped[] = []
  for (const path of files) {
    const isFile = await stat(path).then(
      (info) => info.isFile(),
      () => false,
    )
    if (!isFile) {
      skipped.push({ file: path, reason: 'there is no such file', messages: 0 })
      continue
    }
    const file = new File([await openAsBlob(path)], basename(path))
    for await (const item of readFile(file)) {
      if (item.kind === 'message') messages.push({ file: path, message: item.message })
      else if (item.kind === 'record') records.push(item.record)
      else skipped.push(skippedOf(path, item.issue))
    }
  }
  return { messages, records, skipped }
}

function skippedOf(file: string, { code, place, detail, messages }: ImportIssue): Skipped {
  const reason = [code, place, detail].filter((part) => part !== null).join(': ')
  return { file, reason, messages }
}

function speakersUnknown(
  unknown: readonly { readonly file: string; readonly message: Message }[],
): Skipped[] {
  const counts = new Map<string, number>()
  for (const { file } of unknown) counts.set(file, (counts.get(file) ?? 0) + 1)
  return [...counts].map(([file, messages]) => ({
    file,
    reason:
      'call.unknown_speakers: whose side the speakers are on is not known; name ours with --us',
    messages,
  }))
}

/** Without --as-of the latest believable message is now: the same files give the same answer on any day. */
function latestMoment(messages: readonly { readonly message: Message }[], now: Date): Date {
  const times = messages
    .map(({ message }) => message.claimedAt?.getTime() ?? Number.NaN)
    .filter((time) => time <= now.getTime())
  return times.length > 0 ? new Date(times.reduce((a, b) => Math.max(a, b))) : now
}

type PlacedAccount = ReturnType<typeof placeMessages>['accounts'][number]

/** The accounts of the messages and of the records, each with both. */
function withRecords(accounts: readonly PlacedAccount[], records: readonly AccountRecord[]) {
  const ids = new Set(accounts.map(({ id }) => id))
  const silent = [...new Set(records.map(({ account }) => account))]
    .filter((id) => !ids.has(id))
    .map((id): PlacedAccount => ({ id, name: id, messages: [] }))
  return [...accounts, ...silent].map((account) => ({
    ...account,
    records: records.filter((record) => record.account === account.id),
  }))
}
