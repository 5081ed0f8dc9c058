import type { Message } from '../../model/message.ts'
import { fromWallTime } from '../../std/zones.ts'
import { contentId } from './content-id.ts'
import { baseName, lineBatchesOf } from './file-text.ts'
import { type Importer, type ImportItem, issueItem, type ReadOptions } from './importer.ts'
import { utcFromParts } from './mail-date.ts'

const LIMIT_BYTES = 50 * 1024 * 1024
const LIMIT_CUES = 200_000
const LIMIT_ISSUES = 100
const LONGEST_LINE = 1024 * 1024
/** One speaker's cues that follow each other within this are one turn. */
const TURN_GAP_MS = 1500

type Cue = {
  readonly speaker: string | null
  readonly start: number
  readonly end: number
  readonly text: string
}
type Timing = { readonly start: number; readonly end: number }
type Block =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'cues'; readonly cues: readonly Cue[] }
  | { readonly kind: 'bad'; readonly line: number; readonly text: string }

/** The transcript of a call, as Teams, Zoom and Meet write it: https://www.w3.org/TR/webvtt1/ */
export const webvtt: Importer = {
  id: 'webvtt',
  accepts: ({ text }) => /^\ufeff?WEBVTT(?:[ \t\r\n]|$)/.test(text),

  async *read(file, options) {
    if (file.size > LIMIT_BYTES) {
      yield issueItem('file.too_large', null, `${file.size} bytes`)
      return
    }
    const call = makeCall(file.name, options)
    let cues = 0
    let bad = 0

    for await (const block of blocksOf(file)) {
      if (block.kind === 'note') call.note(block.text)
      else if (block.kind === 'cues') {
        cues += block.cues.length
        if (cues > LIMIT_CUES) break
        yield* call.add(block.cues)
      } else if (bad++ < LIMIT_ISSUES) {
        yield issueItem('line.bad_record', `line ${block.line}`, block.text, 1)
      }
    }
    yield* call.end()
    if (cues > LIMIT_CUES) yield issueItem('file.too_large', null, `more than ${LIMIT_CUES} cues`)
    if (cues === 0) yield issueItem('call.no_cues')
    else if (!call.isDated()) yield issueItem('call.no_date')
  },
}

/** What is known of a call while it is read: its date, and the turn that may go on. */
function makeCall(file: string, options: ReadOptions) {
  let day = dateIn(file, options)
  let noted = false
  let turn: Cue | undefined
  let turns = 0
  const finish = (): ImportItem[] =>
    turn ? [{ kind: 'message', message: toMessage(file, turn, turns++, day) }] : []

  return {
    /** The first note with a date tells it, and better than the file name where it has the time. */
    note: (text: string): void => {
      const found = noted ? undefined : dateIn(text, options)
      if (found && (found.timed || !day)) day = found
      noted ||= found !== undefined
    },
    /** The turns that these cues end. */
    add: (cues: readonly Cue[]): readonly ImportItem[] => {
      const ended: ImportItem[] = []
      for (const cue of cues) {
        const goesOn = turn !== undefined && follows(turn, cue)
        if (!goesOn) ended.push(...finish())
        turn = goesOn && turn ? merge(turn, cue) : cue
      }
      return ended
    },
    end: finish,
    isDated: (): boolean => day !== undefined,
  }
}

function merge(turn: Cue, cue: Cue): Cue {
  return { ...turn, end: Math.max(turn.end, cue.end), text: `${turn.text} ${cue.text}` }
}

function follows(turn: Cue, cue: Cue): boolean {
  return (
    turn.speaker !== null &&
    turn.speaker === cue.speaker &&
    cue.start >= turn.start &&
    cue.start - turn.end <= TURN_GAP_MS &&
    turn.text.length < 20_000
  )
}

function toMessage(file: string, cue: Cue, index: number, day: CallDate | undefined): Message {
  const conversation = day
    ? `${baseName(file)}/${day.start.toISOString().slice(0, 10)}`
    : baseName(file)
  return {
    id: contentId(conversation, index, cue.text),
    conversation,
    channel: 'call',
    from: { name: cue.speaker, address: null },
    to: [],
    side: null,
    account: null,
    claimedAt: day ? new Date(day.start.getTime() + cue.start) : null,
    receivedAt: null,
    endedAt: day ? new Date(day.start.getTime() + cue.end) : null,
    subject: null,
    text: cue.text,
    replyTo: null,
    automatic: null,
    unverified: null,
  }
}

/** The notes and cues of a file, in order. A line with an arrow begins a cue wherever it stands. */
async function* blocksOf(file: Blob): AsyncGenerator<Block> {
  let mode: 'between' | 'cue' | 'note' | 'skipped' = 'note'
  let timing: Timing | undefined
  let lines: string[] = []
  const finish = (): Block | undefined => {
    if (mode === 'note') return { kind: 'note', text: lines.join(' ') }
    if (mode !== 'cue' || !timing) return undefined
    return { kind: 'cues', cues: toCues(timing, lines) }
  }

  for await (const batch of lineBatchesOf(file, LONGEST_LINE)) {
    for (const { number, text } of batch) {
      const arrow = text.includes('-->')
      if (text === '' || arrow) {
        const block = finish()
        if (block) yield block
        lines = []
        mode = 'between'
        timing = arrow ? parseTiming(text) : undefined
        if (timing) mode = 'cue'
        else if (arrow) {
          mode = 'skipped'
          yield { kind: 'bad', line: number, text: text.slice(0, 200) }
        }
      } else if (mode === 'between') {
        mode = /^NOTE(?:\s|$)/.test(text)
          ? 'note'
          : /^(?:STYLE|REGION)\s*$/.test(text)
            ? 'skipped'
            : 'between'
        if (mode === 'note') lines.push(text.slice(0, 1000))
      } else if (mode !== 'skipped' && lines.length < 1000) lines.push(text)
    }
  }
  const block = finish()
  if (block) yield block
}

const TIMING =
  /^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?:\s|$)/

function parseTiming(line: string): Timing | undefined {
  const match = TIMING.exec(line.slice(0, 200))
  if (!match) return undefined
  const part = (i: number): number => Number(match[i] ?? 0)
  const milliseconds = (i: number): number =>
    ((part(i) * 60 + part(i + 1)) * 60 + part(i + 2)) * 1000 +
    Number((match[i + 3] ?? '0').padEnd(3, '0'))
  const timing = { start: milliseconds(1), end: milliseconds(5) }
  return timing.end < timing.start || part(3) > 59 || part(7) > 59 ? undefined : timing
}

/** What is said in one cue: mostly one voice; two where two people speak in it. */
function toCues(timing: Timing, lines: readonly string[]): readonly Cue[] {
  const text = lines.join('\n').slice(0, 100_000)
  const spoken = /<v[.\s]/i.test(text) ? byVoice(text) : byName(text)
  return spoken
    .map(({ speaker, text: words }) => ({ ...timing, speaker, text: plain(words) }))
    .filter((cue) => cue.text !== '')
}

type Spoken = { readonly speaker: string | null; readonly text: string }

function byVoice(text: string): readonly Spoken[] {
  const [before = '', ...voiced] = text.split(/<v(?=[.\s])/i)
  const first = before.trim() === '' ? [] : [{ speaker: null, text: before }]
  const voices = voiced.map((part) => {
    const end = part.indexOf('>')
    const name = plain(part.slice(0, end === -1 ? 200 : end).replace(/^(?:\.[^\s.>]*)*/, '')).slice(
      0,
      200,
    )
    return { speaker: name === '' ? null : name, text: end === -1 ? '' : part.slice(end + 1) }
  })
  return [...first, ...voices]
}

const NAMED =
  /^(?:-\s*)?(\p{L}[^:：<>?!]{0,60})[:：](?:\s+|(?=[\p{Script=Han}\p{Script=Thai}]))(.*)$/su

/** "Ana Souza: text", where the name has no sentence in it. */
function byName(text: string): readonly Spoken[] {
  const found: Spoken[] = []
  for (const line of text.split('\n')) {
    const match = NAMED.exec(line.replace(/<[^<>]{0,200}>/g, ''))
    const name = match?.[1]?.trim() ?? ''
    const last = found.at(-1)
    if (match && name.split(/\s+/).length <= 5) found.push({ speaker: name, text: match[2] ?? '' })
    else if (last) found[found.length - 1] = { ...last, text: `${last.text}\n${line}` }
    else found.push({ speaker: null, text: line })
  }
  return found
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lrm: '',
  rlm: '',
}

function plain(text: string): string {
  const untagged = text.includes('<') ? text.replace(/<[^<>]{0,200}>/g, '') : text
  const read = untagged.includes('&') ? withoutEntities(untagged) : untagged
  return read.replaceAll('\0', '').replace(/\s+/g, ' ').toWellFormed().trim()
}

function withoutEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,5});/gi, (whole, name: string) =>
    name.startsWith('#') ? fromCode(name) : (entities[name.toLowerCase()] ?? whole),
  )
}

function fromCode(reference: string): string {
  const code = /^#x/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number(reference.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

type CallDate = { readonly start: Date; readonly timed: boolean }

const DATE_TIME =
  /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ,_]+(?:at )?(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|UTC|GMT)?\s*([+-]\d{2}):?(\d{2})?)?(?!\d)/
const DATE_TIME_PLAIN =
  /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ,_]+(?:at )?(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|UTC|GMT)?)?(?!\d)/
const COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?:[-_T]?(\d{2})(\d{2})(\d{2})(Z)?)?(?!\d)/

/**
 * When the call began. A day without a time is taken at noon, so that it is that day everywhere;
 * a time without a zone is in the zone given, else UTC.
 */
function dateIn(text: string, { timeZone = 'UTC' }: ReadOptions): CallDate | undefined {
  const offset = DATE_TIME.exec(text)
  const match = offset?.[8] ? offset : (DATE_TIME_PLAIN.exec(text) ?? COMPACT.exec(text))
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, utc, hours, minutes] = match
  const given = Number(year)
  const wall = utcFromParts(
    given > 2400 ? given - 543 : given,
    Number(month) - 1,
    Number(day),
    Number(hour ?? 12),
    Number(minute ?? 0),
    Number(second ?? 0),
  )
  if (wall === null || given < 1990) return undefined
  if (hours)
    return {
      start: new Date(
        wall -
          (Number(hours) * 60 + (hours.startsWith('-') ? -1 : 1) * Number(minutes ?? 0)) * 60_000,
      ),
      timed: true,
    }
  const zone = utc || text.includes('GMT') ? 'UTC' : timeZone
  return { start: fromWallTime(wall, zone), timed: hour !== undefined }
}
