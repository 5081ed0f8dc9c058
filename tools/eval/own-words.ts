/* oxlint-disable no-console */
// How well a sender's own words are told from what his mail quotes: node tools/eval/own-words.ts DIR [--misses]
// DIR holds <name>.jsonl files with rows {"id","text","own"}, or the unpacked test sets of talon or
// crisp's email-reply-parser.
//
// Three shares for each set: `equal` (the own words are those expected, up to white space, or what is
// left of them when their signature is gone too), `kept too much` and `lost words` (a line remains
// that nobody expected; a line is gone that is neither quoted nor part of a signature).
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { visibleText } from '../../src/core/text/html-text.ts'
import { ownWords } from '../../src/core/text/own-words.ts'

type Row = {
  readonly id: string
  readonly text: string
  readonly own: string
  /** The expected words may end in a signature, which is not the sender's speech. */
  readonly signed: boolean
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
})
const dir = positionals[0] ?? '.'
const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((file) => !file.includes('node_modules'))
  .toSorted()

const sets: Readonly<Record<string, readonly Row[]>> = {
  ...Object.fromEntries(files.filter((file) => file.endsWith('.jsonl')).map(jsonRows)),
  'talon, text': files
    .filter((file) => file.endsWith('text_quotations_test.py'))
    .flatMap(talonText),
  'talon, replies': files.filter((file) => /standard_replies.*\.eml$/.test(file)).map(talonReply),
  'talon, html': files.filter((file) => /html_replies.*\.html$/.test(file)).map(talonHtml),
  'talon, signatures': files.filter((file) => /stripped.*_body$/.test(file)).map(talonSigned),
  'talon, signatures 2': files
    .filter((file) => file.endsWith('bruteforce_test.py'))
    .flatMap(talonText),
  crisp: files.filter((file) => file.endsWith('test.js')).flatMap(crispRows),
}
for (const [name, rows] of Object.entries(sets)) if (rows.length > 0) measure(name, rows)

function measure(name: string, rows: readonly Row[]): void {
  const count = { equal: 0, keptTooMuch: 0, lostWords: 0 }
  for (const row of rows) {
    const own = row.id.endsWith('.html') ? ownOf(visibleText(row.text)) : ownOf(row.text)
    const wanted = linesOf(row.own)
    const bare = row.signed ? ownOf(row.own) : wanted
    const extra = own.filter((line) => !wanted.includes(line))
    const lost = bare.filter((line) => !own.some((kept) => kept.includes(line)))
    const equal = [wanted, bare].some((lines) => squeezed(lines) === squeezed(own))
    if (equal) count.equal++
    if (!equal && extra.length > 0) count.keptTooMuch++
    if (!equal && lost.length > 0) count.lostWords++
    if (values.misses && !equal) console.log(`${name} ${row.id}\n  +`, extra, '\n  -', lost)
  }
  const share = (part: number): string => `${((100 * part) / rows.length).toFixed(1)}%`
  console.log(
    `${name}  rows ${rows.length}  equal ${share(count.equal)}  kept too much ${share(count.keptTooMuch)}  lost words ${share(count.lostWords)}`,
  )
}

function ownOf(text: string): readonly string[] {
  return linesOf(ownWords(text.replace(/\r\n/g, '\n'), true))
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

function squeezed(lines: readonly string[]): string {
  return lines.join('').replace(/\s+/g, '')
}

function read(file: string): string {
  return readFileSync(join(dir, file), 'utf8')
}

function jsonRows(file: string): readonly [string, readonly Row[]] {
  const rows = read(file)
    .split('\n')
    .filter(Boolean)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows as this script describes them.
    .map((line) => ({ ...(JSON.parse(line) as Omit<Row, 'signed'>), signed: false }))
  return [basename(file, '.jsonl'), rows]
}

/** Cases inside the tests: a message in triple quotes, and the reply that is expected of it. */
function talonText(file: string): readonly Row[] {
  return (
    read(file)
      .split(/^def (?=test_)/m)
      .slice(1)
      // A forward is one mail to talon; to us it is somebody else's words.
      .filter(
        (body) =>
          !/^test_(?:dont_parse|too_many|preprocess|split|mark|max|get_|process)/.test(body),
      )
      .flatMap((body) => {
        const id = /^\w+/.exec(body)?.[0] ?? ''
        const cases = body.split(/(?=msg_body = )/).filter((part) => part.includes('eq_('))
        return cases.flatMap((part, i) => talonCase(`${id} ${i}`, part))
      })
  )
}

function talonCase(id: string, part: string): readonly Row[] {
  const named = new Map(
    Array.from(part.matchAll(/(\w+) = u?("""|'''|")(.*?)\2/gs), (match) => [
      match[1] ?? '',
      unescaped(match[3] ?? ''),
    ]),
  )
  const direct = /eq_\(\s*\(?u?(['"])(.*?)\1,.*?(?:("""|''')(.*?)\3|$)/s.exec(part)
  const text = named.get('msg_body') ?? direct?.[4]
  const own = /eq_\(\(?msg_body, /.test(part)
    ? text
    : (named.get('reply') ?? named.get('expected') ?? direct?.[2])
  if (text === undefined || own === undefined || text.includes('{}')) return []
  return [{ id, text: unescaped(text), own: unescaped(own), signed: true }]
}

function unescaped(text: string): string {
  return text
    .replace(/\\n/g, '\n')
    .replace(/\\'/g, "'")
    .replace(/(?:\\x[\da-f]{2})+/g, (bytes) =>
      Buffer.from(bytes.replaceAll('\\x', ''), 'hex').toString('utf8'),
    )
}

function talonReply(file: string): Row {
  const expected = files.find((other) => other === file.replace(/\.eml$/, '_reply_text'))
  const own = expected === undefined ? 'Hello' : read(expected)
  return { id: basename(file), text: plainPart(read(file)), own, signed: true }
}

function talonHtml(file: string): Row {
  return {
    id: basename(file),
    text: read(file),
    own: 'Hi. I am fine.\n\nThanks,\nAlex',
    signed: true,
  }
}

function talonSigned(file: string): Row {
  const text = unmarked(read(file)).trim()
  const signature = unmarked(read(file.replace(/_body$/, '_signature'))).trim()
  return {
    id: basename(file),
    text,
    own: text.slice(0, text.length - signature.length),
    signed: false,
  }
}

function unmarked(text: string): string {
  return text.replace(/^#sig#/gm, '')
}

/** The first text/plain part of a small mail, its transfer encoding undone. */
function plainPart(mail: string): string {
  const text = mail.replace(/\r\n/g, '\n')
  const boundary = /boundary="?([^"\n;]+)/i.exec(text)?.[1]
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`)
  const part = parts.find((each) => /content-type:\s*text\/plain/i.test(each)) ?? text
  const [head = '', ...body] = part.trimStart().split('\n\n')
  const plain = body.join('\n\n')
  if (/quoted-printable/i.test(head))
    return plain
      .replace(/=\n/g, '')
      .replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return /base64/i.test(head) ? Buffer.from(plain, 'base64').toString('utf8') : plain
}

/** Tests that say what the first or visible part of a fixture is. */
function crispRows(file: string): readonly Row[] {
  const source = read(file)
  const first =
    /COMMON_FIRST_FRAGMENT = '(.*?)';/s.exec(source)?.[1]?.replace(/\\n\\\n/g, '\n') ?? ''
  return source
    .split(/^export function (?=te[sx]t_)/m)
    .slice(1)
    .flatMap((body) => {
      const id = /get_email\("(\w+)"\)/.exec(body)?.[1]
      // Of more than three parts the first is not all that the sender wrote.
      if (id === undefined || /equal\([4-9], /.test(body)) return []
      const text = read(join(file, '..', 'fixtures', `${id}.txt`))
      const whole = /equal\(1, fragments\.length\)/.test(body) ? text : undefined
      const own = body.includes('COMMON_FIRST_FRAGMENT')
        ? first
        : (/equal\("((?:[^"\\]|\\.)*)", (?:reply\.|email\.)?(?:fragments\[0\]|getVisible)/.exec(
            body,
          )?.[1] ?? whole)
      return own === undefined ? [] : [{ id, text, own: unescaped(own), signed: true }]
    })
}
