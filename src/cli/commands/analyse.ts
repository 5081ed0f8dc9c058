import { constants, openAsBlob } from 'node:fs'
import { access, readFile as readText, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { analyseItems, type FiledItem, type Skipped } from '../../core/analyse.ts'
import { UnknownHolidaysError } from '../../core/engine.ts'
import { readFile } from '../../core/importers/index.ts'
import { zoneOfFiles } from '../../core/importers/zone-of-files.ts'
import { phraseFinder } from '../../core/signals/phrase-finder.ts'
import { Language } from '../../model/language.ts'
import { Norms } from '../../model/norms.ts'
import { parseJson } from '../../std/json.ts'
import { type Command, UsageError } from '../command.ts'
import { printAnalysis } from '../print-analysis.ts'

export const analyse: Command = {
  name: 'analyse',
  usage:
    'rapport analyse FILE… --us DOMAIN_OR_ADDRESS… [--norms FILE] [--as-of DATE] [--json] [--lang en|zh|pt|th|tr]',
  summary: 'reads conversations of any supported format and prints the checklist of each client',

  async run(args, { output, now }) {
    const options = readOptions(args)
    const norms = options.norms ? await readNorms(options.norms) : Norms.parse({})
    const { items, missing } = await readAll(options.files, zoneOfFiles(norms))
    const asOf = options.asOf ?? latestMoment(items, now())
    const { us, language } = options
    const { analysis: read, speakers } = await analyseItems(items, {
      us,
      norms,
      asOf,
      language,
    }).catch(asUsageError)
    const analysis = { ...read, skipped: [...read.skipped, ...missing] }
    output.write(
      options.json
        ? `${JSON.stringify(analysis, null, 2)}\n`
        : printAnalysis(analysis, { language, speakers, added: norms.traits }),
    )
    return missing.length > 0 ? 1 : 0
  },
}

/** Holidays that nobody knows are a slip in the norms file. */
function asUsageError(error: unknown): never {
  if (error instanceof UnknownHolidaysError) throw new UsageError(error.message, { cause: error })
  throw error
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

/** What the files hold, and the paths that are no files: those a user named by mistake. */
async function readAll(files: readonly string[], timeZone: string | undefined) {
  const items: FiledItem[] = []
  const missing: Skipped[] = []
  for (const path of files) {
    const reason = await whyNoFile(path)
    if (reason !== null) {
      missing.push({ file: path, reason, messages: 0 })
      continue
    }
    const file = new File([await openAsBlob(path)], basename(path))
    for await (const item of readFile(file, { timeZone })) items.push({ file: path, item })
  }
  return { items, missing }
}

/** Why a path cannot be opened as a file, or null where it can. */
async function whyNoFile(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  if (!found) return 'there is no such file'
  if (found.isDirectory()) return 'this is a folder: name the files in it'
  if (!found.isFile()) return 'this is not a file'
  return access(path, constants.R_OK).then(
    () => null,
    () => 'this file may not be read',
  )
}

/** Without --as-of the latest believable message is now: the same files give the same answer on any day. */
function latestMoment(items: readonly FiledItem[], now: Date): Date {
  const times = items
    .map(({ item }) => (item.kind === 'message' ? item.message.claimedAt?.getTime() : undefined))
    .filter((time) => time !== undefined && time <= now.getTime())
  return times.length > 0 ? new Date(times.reduce((a = 0, b = 0) => Math.max(a, b)) ?? now) : now
}
