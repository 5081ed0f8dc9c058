import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportItem } from '../core/importers/importer.ts'
import type { Message } from '../model/message.ts'
import type { AccountNorms } from '../model/norms.ts'
import type { Record } from '../model/record.ts'

/** Who the sample agency is. */
export const sampleUs: string[] = ['lumenoak.example']

/** What the sample's clients are called: their conversations know addresses only. */
export const sampleNames: { readonly [account: string]: string } = {
  'harbourpine.example': 'Harbour & Pine',
  'northgate.example': 'Northgate Clinics',
  'yunqi.example': '云栖茶业',
  'casaipe.example': 'Casa Ipê',
  'baansuan.example': 'บ้านสวนรีสอร์ท',
  'mavideniz.example': 'Mavi Deniz Yelken',
}

/** The day on which the sample's conversations end. */
const NOMINAL = Date.UTC(2026, 5, 30)
const DAY = 24 * 60 * 60 * 1000
const WEEK = 7 * DAY

/** The sample's conversation files, by name. */
export function sampleFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/**
 * How far the sample is moved, in whole weeks so that weekdays stay: its last day becomes the latest
 * such weekday that is not after `now`.
 */
export function sampleShift(now: Date): number {
  return Math.floor((now.getTime() - NOMINAL) / WEEK) * WEEK
}

export function shiftItem(item: ImportItem, shift: number): ImportItem {
  if (item.kind === 'message') return { ...item, message: shiftMessage(item.message, shift) }
  if (item.kind === 'record') return { ...item, record: shiftRecord(item.record, shift) }
  return item
}

function shiftMessage(message: Message, shift: number): Message {
  const moved = (at: Date | null): Date | null => at && new Date(at.getTime() + shift)
  return {
    ...message,
    claimedAt: moved(message.claimedAt),
    receivedAt: moved(message.receivedAt),
    endedAt: moved(message.endedAt),
  }
}

const dayFields: ReadonlySet<string> = new Set([
  'due',
  'paid',
  'horizon',
  'from',
  'to',
  'since',
  'endsOn',
])

/** Every moment and every day of a record, however deep. */
function shiftRecord(record: Record, shift: number): Record {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- dates stay dates, days days.
  return shiftDates(record, shift) as Record
}

/** Every day of an account's norms. */
export function shiftNorms(norms: AccountNorms, shift: number): AccountNorms {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- days stay days.
  return shiftDates(norms, shift) as AccountNorms
}

function shiftDates(value: unknown, shift: number, key = ''): unknown {
  if (value instanceof Date) return new Date(value.getTime() + shift)
  if (typeof value === 'string') return dayFields.has(key) ? shiftDay(value, shift) : value
  if (Array.isArray(value)) return value.map((inner) => shiftDates(inner, shift, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shiftDates(inner, shift, name)]),
  )
}

function shiftDay(day: string, shift: number): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN
  return Number.isNaN(at) ? day : new Date(at + shift).toISOString().slice(0, 10)
}
