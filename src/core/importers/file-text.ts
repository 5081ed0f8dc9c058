import type { FileHead } from './importer.ts'

const HEAD_BYTES = 64 * 1024
const BLOCK_BYTES = 1024 * 1024

/** One line of a text file, without its end. */
export type Line = {
  /** Counted from 1. */
  readonly number: number
  readonly text: string
  /** The line was longer than allowed: `text` is its beginning. */
  readonly cut: boolean
}

/** The first bytes of a file, as bytes and as text. */
export async function headOf(file: File): Promise<FileHead> {
  const bytes = await bytesOf(file.slice(0, HEAD_BYTES))
  return { name: file.name, bytes, text: decoderFor(bytes).decode(bytes) }
}

export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer())
}

/** UTF-16 where a byte-order mark says so, else UTF-8; what is illegible becomes U+FFFD. */
function decoderFor(head: Uint8Array): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}

/**
 * The lines of a file in batches, so that a file of a million lines is not a million awaits.
 *
 * LF, CR LF and CR end a line. Of a line longer than `longest` units only the beginning is held.
 */
export async function* lineBatchesOf(file: Blob, longest: number): AsyncGenerator<readonly Line[]> {
  let decoder: TextDecoder | undefined
  let rest = ''
  let cut = false
  let number = 0

  for (let at = 0; at < file.size; at += BLOCK_BYTES) {
    const bytes = await bytesOf(file.slice(at, at + BLOCK_BYTES))
    decoder ??= decoderFor(bytes)
    const text = rest + decoder.decode(bytes, { stream: true })
    const whole = splitLines(text)
    rest = whole.rest
    const batch: Line[] = []
    for (const line of whole.lines) {
      batch.push({
        number: ++number,
        text: line.slice(0, longest),
        cut: cut || line.length > longest,
      })
      cut = false
    }
    if (rest.length > longest) {
      cut = true
      rest = rest.slice(0, longest)
    }
    if (batch.length > 0) yield batch
  }
  rest = (rest + (decoder?.decode() ?? '')).replace(/\r$/, '')
  if (rest !== '') yield [{ number: ++number, text: rest.slice(0, longest), cut }]
}

/** A CR at the end stays in `rest`: its LF may be in the next block. */
function splitLines(text: string): { lines: readonly string[]; rest: string } {
  const held = text.endsWith('\r') ? '\r' : ''
  const lines = (held ? text.slice(0, -1) : text).split(/\r\n|\n|\r/)
  const rest = lines.pop() ?? ''
  return { lines, rest: rest + held }
}

/** The name of a file without folders and ending: what it calls its conversation. */
export function baseName(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z0-9]{1,5}$/, '')
}
