import type { Message } from '../../model/message.ts'
import { fromWallTime } from '../../std/zones.ts'
import { fullYear } from '../text/full-year.ts'
import { contentId } from './content-id.ts'
import { baseName, lineBatchesOf } from './file-text.ts'
import { type Importer, issueItem } from './importer.ts'
import { utcFromParts } from './mail-date.ts'

const LONGEST_LINE = 1024 * 1024
const LONGEST_MESSAGE = 1024 * 1024
const MOST_PEOPLE = 1000

/** The header of a message: what stands before "Name: text", part by part. */
type Header = {
  readonly parts: readonly [number, number, number]
  readonly yearDigits: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly half: 'am' | 'pm' | null
  /** How the export writes it: all headers of one file are of one style. */
  readonly style: string
  /** "1/31/26, 9:10 AM": a 12-hour clock, slashes and no leading zeros. */
  readonly american: boolean
  readonly rest: string
}

type DateOrder = 'ymd' | 'dmy' | 'mdy'
type Survey = {
  readonly order: DateOrder
  readonly style: string
  readonly thai: boolean
  readonly people: readonly string[]
  /** Some of it was no UTF-8. */
  readonly bad: boolean
}

const HALF = String.raw`[ap]\.?\s?m\.?|öö|ös|上午|下午|凌晨|早上|清晨|中午|晚上|傍晚|半夜|ก่อนเที่ยง|หลังเที่ยง|น\.?`
const HEADER = new RegExp(
  String.raw`^(\[)?\s*(\d{1,4})(?:[./-]|年)\s?(\d{1,2})(?:[./-]|月)\s?(\d{1,4})[.日]?[,،]?\s+(?:klo\s|às\s|saat\s|at\s|เวลา\s)?(${HALF})?\s?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s?(${HALF})?\s*(\]|\s-\s|\s–\s|:\s)\s?(.*)$`,
  'isu',
)

/** A chat as WhatsApp exports it, on any phone and in any of its locales. */
export const whatsapp: Importer = {
  id: 'whatsapp',
  accepts: ({ bytes, text }) =>
    !bytes.subarray(0, 512).includes(0) &&
    text.split(/\r\n|\n|\r/, 5).some((line) => parseHeader(line) !== undefined),

  async *read(file, { timeZone = 'UTC' }) {
    const survey = await surveyFile(file)
    const chat = baseName(file.name)
    const repeats = makeRepeats()
    let count = 0

    for await (const { header, wall, lines } of postsOf(file, survey)) {
      const said = parseRest(header.rest, lines)
      const id = contentId(said.name, wall, said.text, repeats(wall, `${said.name} ${said.text}`))
      yield {
        kind: 'message',
        message: toMessage(said, wall, { chat, timeZone, people: survey.people, id }),
      }
      count++
    }
    if (survey.bad) yield issueItem('text.bad_encoding')
    if (count === 0) yield issueItem('chat.no_messages')
  },
}

/** The same words twice in one minute are two messages; in two exports they are one. */
function makeRepeats(): (wall: number, words: string) => number {
  let seen = new Map<string, number>()
  let minute = 0
  return (wall, words) => {
    if (Math.floor(wall / 60_000) !== minute) seen = new Map()
    minute = Math.floor(wall / 60_000)
    const key = `${wall} ${words}`
    const repeat = (seen.get(key) ?? 0) + 1
    seen.set(key, repeat)
    return repeat
  }
}

/** A header and the lines below it. */
type Post = { readonly header: Header; readonly wall: number; readonly lines: string[] }

async function* postsOf(file: Blob, survey: Survey): AsyncGenerator<Post> {
  let open: Post | undefined
  let size = 0
  for await (const batch of lineBatchesOf(file, LONGEST_LINE)) {
    for (const { text } of batch) {
      const header = parseHeader(text)
      const wall = header?.style === survey.style ? wallTime(header, survey) : null
      if (!header || wall === null) {
        size += text.length + 1
        if (size < LONGEST_MESSAGE) open?.lines.push(text)
        continue
      }
      if (open) yield open
      open = { header, wall, lines: [] }
      size = 0
    }
  }
  if (open) yield open
}

type Said = { readonly name: string | null; readonly text: string; readonly notice: boolean }
type Context = {
  readonly chat: string
  readonly timeZone: string
  readonly people: readonly string[]
  readonly id: string
}

function toMessage(
  { name, text, notice }: Said,
  wall: number,
  { chat, timeZone, people, id }: Context,
): Message {
  return {
    id,
    conversation: `${chat}/${new Date(wall).toISOString().slice(0, 10)}`,
    channel: 'chat',
    from: { name, address: null },
    to: people.filter((other) => other !== name).map((other) => ({ name: other, address: null })),
    side: null,
    account: null,
    claimedAt: fromWallTime(wall, timeZone),
    receivedAt: null,
    endedAt: null,
    subject: null,
    text,
    replyTo: null,
    automatic: notice ? 'system' : null,
    unverified: null,
  }
}

/** A first walk over the file: which order of day and month its dates can have, and who speaks. */
async function surveyFile(file: Blob): Promise<Survey> {
  const orders = {
    dmy: { possible: true, back: 0, last: 0 },
    mdy: { possible: true, back: 0, last: 0 },
  }
  const people = new Set<string>()
  let style: string | undefined
  let thai = false
  let bad = false
  let yearFirst = false
  let american = false

  for await (const batch of lineBatchesOf(file, LONGEST_LINE)) {
    for (const { text } of batch) {
      bad ||= text.includes('\ufffd')
      thai ||= /[\u0e01-\u0e5b]/.test(text.slice(0, 500))
      const header = parseHeader(text)
      if (!header) continue
      style ??= header.style
      if (header.style !== style) continue
      yearFirst ||= header.parts[0] > 31
      american ||= header.american
      const name = parseRest(header.rest, []).name
      if (name !== null && people.size < MOST_PEOPLE) people.add(name)
      for (const order of ['dmy', 'mdy'] as const) weigh(orders[order], header, order, thai)
    }
  }
  return {
    order: yearFirst ? 'ymd' : chooseOrder(orders, american),
    style: style ?? '',
    thai,
    bad,
    people: [...people],
  }
}

type Weight = { possible: boolean; back: number; last: number }

function weigh(weight: Weight, header: Header, order: DateOrder, thai: boolean): void {
  const wall = wallTime(header, { order, thai })
  if (wall === null) weight.possible = false
  else {
    if (wall < weight.last) weight.back++
    weight.last = wall
  }
}

function chooseOrder({ dmy, mdy }: { dmy: Weight; mdy: Weight }, american: boolean): DateOrder {
  if (dmy.possible !== mdy.possible) return dmy.possible ? 'dmy' : 'mdy'
  if (dmy.back !== mdy.back) return dmy.back < mdy.back ? 'dmy' : 'mdy'
  return american ? 'mdy' : 'dmy'
}

function parseHeader(line: string): Header | undefined {
  const first = line.charCodeAt(0)
  if (!(first >= 0x30 && first <= 0x39) && first !== 0x5b && first < 0x80) return undefined
  const match = HEADER.exec(plainHead(line))
  if (!match) return undefined
  const [
    ,
    bracket,
    a = '',
    b = '',
    c = '',
    before,
    hour,
    minute,
    second,
    after,
    close = '',
    rest = '',
  ] = match
  if ((bracket !== undefined) !== (close === ']')) return undefined
  const half = halfOf(before ?? after)
  const separator = /[./年-]/.exec(match[0])?.[0] ?? ''
  return {
    parts: [Number(a), Number(b), Number(c)],
    yearDigits: a.length === 4 ? 4 : c.length,
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    half,
    style: `${bracket ?? close.trim()} ${separator}`,
    american:
      /^[ap]/i.test(before ?? after ?? '') && separator === '/' && !/^0|\/0/.test(`${a}/${b}`),
    rest,
  }
}

/** Only the header is made plain: marks of direction go, odd spaces and digits become common ones. */
function plainHead(line: string): string {
  const end = 60
  const head = line
    .slice(0, end)
    .replace(/^[\u200e\u200f\u202a-\u202e\ufeff]+/, '')
    .replace(/[\u202f\u00a0\u2009]/g, ' ')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))
  return head + line.slice(end)
}

function halfOf(mark: string | undefined): 'am' | 'pm' | null {
  const plain = mark?.toLowerCase().replace(/[\s.]/g, '')
  if (!plain || plain === 'น') return null
  return ['pm', 'ös', '下午', '晚上', '傍晚', '中午', 'หลังเที่ยง'].includes(plain) ? 'pm' : 'am'
}

/** The wall time of a header; null where the calendar has no such day in this order. */
function wallTime(
  header: Header,
  { order, thai }: { order: DateOrder; thai: boolean },
): number | null {
  const [a, b, c] = header.parts
  const [year, month, day] =
    a > 31 ? [a, b, c] : order === 'mdy' ? [c, a, b] : order === 'dmy' ? [c, b, a] : [a, b, c]
  return utcFromParts(
    fullYear(year, { thai }),
    month - 1,
    day,
    hourOf(header),
    header.minute,
    header.second,
  )
}

function hourOf({ hour, half }: Header): number {
  if (half === null || hour > 12) return hour
  if (half === 'pm') return hour === 12 ? 12 : hour + 12
  return hour === 12 ? 0 : hour
}

const MARKS = /[\u200e\u200f\u202a-\u202e]/g

/** What WhatsApp itself writes where a message was a picture, was deleted, or was a call. */
const NOTICE = new RegExp(
  [
    String.raw`^<[^<>]{2,60}(?:omitted|oculta|oculto|omitid[ao]|ถูกลบออก|ละไว้|dahil edilmedi|atlandı|已忽略|已省略|省略)>$`,
    String.raw`^(?:image|video|audio|sticker|gif|document|contact card|voice message|media)\s+omitted$`,
    String.raw`^(?:imagem|vídeo|áudio|figurinha|gif|documento|cartão do contato|mídia)\s+(?:ocult[ao]|omitid[ao])$`,
    '^(?:图片|视频|音频|贴图|文档|媒体|动图|语音消息|名片|圖片|影片|音訊|貼圖|文件|媒體)(?:已忽略|已省略|遭到忽略|已略過|已被忽略)$|^<?(?:媒体文件已忽略|省略多媒体文件|未提供媒體)>?$',
    'ไม่ได้แนบ(?:รูปภาพ|วิดีโอ|เสียง|สติกเกอร์|สื่อ)|^(?:รูปภาพ|วิดีโอ|ไฟล์เสียง|สติกเกอร์|สื่อ|เอกสาร)(?:ถูกละเว้น|ไม่ได้แนบมา|ถูกลบออก|ละไว้)$',
    String.raw`^(?:görüntü|resim|video|ses|çıkartma|gif|belge|medya)\s+dahil edilmedi$`,
    String.raw`^(?:this message was deleted|you deleted this message|this message was deleted by .{1,60}|null)\.?$`,
    String.raw`^(?:mensagem apagada|esta mensagem foi apagada|você apagou esta mensagem|essa mensagem foi apagada)\.?$`,
    '^(?:此消息已(?:被)?删除|您删除了此消息|你删除了这条消息|此消息已撤回|此訊息已刪除|您已刪除此訊息|你已刪除此訊息|该消息已被删除)。?$',
    '^(?:ข้อความนี้ถูกลบ(?:แล้ว)?|คุณลบข้อความนี้(?:แล้ว)?)$',
    '^(?:bu mesaj silindi|bu mesajı sildiniz)\\.?$',
    String.raw`^(?:missed (?:voice|video|group voice|group video) call.{0,40}|(?:voice|video) call,? .{0,60})$`,
    String.raw`^(?:chamada de (?:voz|vídeo) perdida.{0,40}|ligação (?:de voz|de vídeo|perdida).{0,40})$`,
    '^(?:未接(?:语音|视频|語音|視訊)(?:通话|來電|通話)?.{0,20})$|^(?:สายที่ไม่ได้รับ|ไม่ได้รับสาย|พลาดสาย).{0,40}$|^cevapsız (?:sesli|görüntülü) arama.{0,40}$',
    '^(?:messages and calls|messages to this|as mensagens e|消息和通话|消息和電話|訊息和通話|訊息與通話|ข้อความและการโทร|mesajlar ve aramalar).{0,80}(?:encrypted|ponta a ponta|端到端加密|端對端加密|เข้ารหัส|şifreli)',
  ].join('|'),
  'iu',
)

const ATTACHED =
  /^<\s?(?:attached|附件|anexado|anexo|ไฟล์แนบ|ekli|ek)\s?[:：].{1,300}>$|^.{1,200}\((?:file attached|arquivo anexado|ficheiro anexado|文件附件|檔案附加|ไฟล์ที่แนบมา|dosya ekli)\)$|^.{1,200}<(?:attached)>$/iu

/** No name of a file: words that stand before one in the same line. */
const SENTENCE_BEFORE = /\p{L}{2}[.!?…。！？]\s+\S/u

/** Who says what. A line without "Name: " is WhatsApp's own. */
function parseRest(rest: string, more: readonly string[]): Said {
  const colon = /:(?:\s|$)/.exec(rest.slice(0, 200))
  if (!colon) return { name: null, text: clean([rest, ...more]), notice: true }
  const name = rest
    .slice(0, colon.index)
    .replace(MARKS, '')
    .replace(/^[~\s\u00a0\u202f]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const first = rest.slice(colon.index + 1).trimStart()
  const plain = first.replace(MARKS, '').trim()
  if (ATTACHED.test(plain.slice(0, 600)) && !SENTENCE_BEFORE.test(plain)) {
    const caption = clean(more)
    return { name: name || null, text: caption === '' ? plain : caption, notice: caption === '' }
  }
  const text = clean([first, ...more])
  return { name: name || null, text, notice: NOTICE.test(text.slice(0, 400)) }
}

function clean(lines: readonly string[]): string {
  return lines.join('\n').replace(MARKS, '').replaceAll('\0', '').toWellFormed().trim()
}
