// oxlint-disable-next-line typescript/triple-slash-reference -- the package has no types; this says where ours are.
/// <reference path="./yauzl.d.ts" />
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import { bytesOf } from './file-text.ts'

/** Room for the export of a large workspace; what is larger, or grows so much, is a mistake or an attack. */
const limits = {
  packed: 2 * 1024 ** 3,
  unpacked: 20 * 1024 ** 3,
  entries: 200_000,
  ratio: 200,
  entry: 64 * 1024 ** 2,
} as const
const WINDOW_BYTES = 256 * 1024

export type Archive = {
  /** The names of its files; folders and archives within it are left out. */
  readonly names: readonly string[]
  /** Archives within it, which are not opened. */
  readonly nested: readonly string[]
  readonly read: (name: string) => Promise<Uint8Array | { readonly refused: string }>
}

/**
 * A ZIP whose directory has been checked before anything is unpacked.
 *
 * yauzl refuses paths that lead out and sizes that contradict each other; links, names said twice,
 * files that overlap, and totals are checked here. Files are unpacked one by one, when asked for.
 */
export async function openArchive(blob: Blob): Promise<Archive | { readonly refused: string }> {
  if (blob.size > limits.packed) return { refused: `larger than ${limits.packed} bytes` }
  try {
    const zip = await fromRandomAccessReaderPromise(readerOf(blob), blob.size, { autoClose: false })
    if (zip.entryCount > limits.entries) return { refused: `more than ${limits.entries} files` }
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    const refused = findHostility(entries)
    return refused === undefined ? toArchive(blob, zip, entries) : { refused }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}

const NESTED = /\.(?:zip|gz|tgz|tar|7z|rar|bz2|xz)$/i

function toArchive(blob: Blob, zip: ZipFile, entries: readonly Entry[]): Archive {
  const files = new Map(
    entries
      .filter((entry) => !entry.fileName.endsWith('/'))
      .map((entry) => [entry.fileName, entry]),
  )
  return {
    names: [...files.keys()].filter((name) => !NESTED.test(name)),
    nested: [...files.keys()].filter((name) => NESTED.test(name)),
    read: async (name) => {
      const entry = files.get(name)
      return entry ? await unpack(blob, zip, entry) : { refused: 'no such file' }
    },
  }
}

/** The first thing that no honest archive has. */
function findHostility(entries: readonly Entry[]): string | undefined {
  const names = new Set<string>()
  let packed = 0
  let unpacked = 0
  for (const entry of entries) {
    const name = entry.fileName
    if (/^(?:\/|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name) || name.includes('\0'))
      return `path leads out: ${name}`
    if (isLink(entry)) return `link: ${name}`
    if (names.has(name)) return `name said twice: ${name}`
    if (entry.uncompressedSize > Math.max(entry.compressedSize, 1) * limits.ratio)
      return `unpacks to more than ${limits.ratio} times its size: ${name}`
    names.add(name)
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
  }
  if (unpacked > limits.unpacked) return `unpacks to more than ${limits.unpacked} bytes`
  if (unpacked > Math.max(packed, 1) * limits.ratio)
    return `unpacks to more than ${limits.ratio} times its size`
  return findOverlap(entries)
}

/** The Unix file mode is in the upper half; its type 0o12 is a symbolic link. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 28) & 0xf) === 0xa
}

function findOverlap(entries: readonly Entry[]): string | undefined {
  const ordered = entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )
  let end = 0
  for (const entry of ordered) {
    if (entry.relativeOffsetOfLocalHeader < end) return `files overlap: ${entry.fileName}`
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize
  }
  return undefined
}

async function unpack(
  blob: Blob,
  zip: ZipFile,
  entry: Entry,
): Promise<Uint8Array | { readonly refused: string }> {
  if (entry.isEncrypted()) return { refused: 'encrypted' }
  if (entry.uncompressedSize > limits.entry) return { refused: `larger than ${limits.entry} bytes` }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return { refused: `compression method ${entry.compressionMethod}` }
  try {
    const start = await dataStart(zip, entry)
    const packed = blob.slice(start, start + entry.compressedSize)
    if (entry.compressionMethod === 0) return await bytesOf(packed)
    return await inflate(packed, entry.uncompressedSize)
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}

/** Stops as soon as more comes out than the directory says. */
async function inflate(
  packed: Blob,
  size: number,
): Promise<Uint8Array | { readonly refused: string }> {
  const whole = new Uint8Array(size)
  let filled = 0
  for await (const chunk of packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))) {
    if (filled + chunk.length > size) return { refused: 'larger than the archive says' }
    whole.set(chunk, filled)
    filled += chunk.length
  }
  return filled === size ? whole : { refused: 'smaller than the archive says' }
}

function dataStart(zip: ZipFile, entry: Entry): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) => {
      if (error) reject(error)
      else resolve(header.fileDataStart)
    })
  })
}

/** Reads through a window, so that the directory of a large archive is not read in pieces of 46 bytes. */
function readerOf(blob: Blob): RandomAccessReader {
  const reader = new RandomAccessReader()
  let start = 0
  let held = new Uint8Array(0)

  const readAt = async (position: number, length: number): Promise<Uint8Array> => {
    if (position < start || position + length > start + held.length) {
      held = new Uint8Array(
        await blob.slice(position, position + Math.max(length, WINDOW_BYTES)).arrayBuffer(),
      )
      start = position
    }
    if (held.length < position - start + length) throw new Error('unexpected end of file')
    return held.subarray(position - start, position - start + length)
  }
  // oxlint-disable-next-line max-params -- the signature is yauzl's.
  reader.read = (buffer, offset, length, position, done) => {
    const finish = callbackify(readAt(position, length))
    finish((error, bytes) => {
      if (bytes) buffer.set(bytes, offset)
      done(error)
    })
  }
  return reader
}

type Outcome = (error: Error | null, bytes?: Uint8Array) => void

/** yauzl speaks in callbacks, files in promises. */
function callbackify(reading: Promise<Uint8Array>): (outcome: Outcome) => void {
  return (outcome) => {
    const settle = async (): Promise<void> => {
      try {
        outcome(null, await reading)
      } catch (error) {
        outcome(error instanceof Error ? error : new Error(String(error)))
      }
    }
    void settle()
  }
}
