import { oncePer } from '../../std/once-per.ts'
import { trigrams } from '../../std/similarity.ts'
import type { Turn } from '../conversations/relationship.ts'

/** The fingerprint of what a turn speaks of; taken once for each text that was read, for turns are compared with many. */
export const mattersOf = oncePer(
  ({ signals }: Turn) => signals,
  ({ own }) => trigrams(own),
)

/** Words from this many letters on name a thing, and are told apart by as many of their first letters. */
const STEM = 5
const HAN = 3
const THAI = 6
const RUN = /[\u3400-\u9fff]+|[\u0e00-\u0e7f]+|[^\P{L}\u3400-\u9fff\u0e00-\u0e7f]+/gu

/** What views of all matters are worded with, by its beginnings. */
const FRAMES = new Set(
  [
    'about after again agree alrea befor becau could disag might never other propo reall recom shoul still sugge thank their there these think those where which while would',
    'acham achei agora ainda antes conco depoi disco entao então muito obrig outro porqu propo quand quere recom sobre suger també tambe temos',
    'ancak belki bence birde böyle bunun bütün çünkü daha değil diyor düşün isteri katıl lütfe önce öneri olara sadec şimdi sonra teşek zaten',
  ].flatMap((words) => words.split(' ')),
)

/** The same where no spaces part the words, the longer ones first: a text is cut where one stands. */
const UNSPACED_FRAMES = new RegExp(
  [
    '我们觉得 我们认为 你们觉得 不太同意 不同意 为什么 是不是 能不能 要不要 有没有 我觉得 我认为 我们 你们 咱们 他们 觉得 认为 同意 建议 希望 可以 这个 那个 这样 那样 怎么 什么 如果 因为 所以 还是 但是 不过 已经 没有 不是 其实 考虑 一下',
    'อยากให้ อยากได้ คิดว่า เห็นว่า เห็นด้วย เห็นต่าง เสนอว่า เสนอให้ แนะนำ ต้องการ ขอบคุณ เพราะว่า ตรงนั้น ตรงนี้ ยังไง อย่างไร ดีกว่า มากกว่า น่าจะ ควรจะ ไม่ใช่ ไม่ได้ ไม่อยาก เข้าใจ หรือเปล่า หรือยัง ได้ไหม พวกเรา ทางเรา นะครับ ครับ นะคะ ค่ะ',
  ]
    .flatMap((words) => words.split(' '))
    .join('|'),
  'gu',
)

/** A sum or a count of three figures or more, with or without its separators. */
const AMOUNT = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d])|(?<![\d.,])\d{3,}(?![\d])/g
const YEAR = /^(?:19|20|25)\d\d$/

/**
 * The words of a text by which a matter is told from another: the beginnings of its longer words,
 * so that endings do not matter; in Chinese and Thai, which have no spaces, runs of three and six
 * characters; and its amounts.
 */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [run] of text.toLowerCase().replace(UNSPACED_FRAMES, ' ').matchAll(RUN)) {
    const size = /^[\u3400-\u9fff]/.test(run) ? HAN : /^[\u0e00-\u0e7f]/.test(run) ? THAI : STEM
    const last = size === STEM ? Math.min(0, run.length - size) : run.length - size
    for (let at = 0; at <= last; at++) {
      const name = run.slice(at, at + size)
      if (!FRAMES.has(name)) names.add(name)
    }
  }
  for (const [amount] of text.matchAll(AMOUNT))
    if (!YEAR.test(amount)) names.add(amount.replace(/[.,]/g, ''))
  return names
}

const namesOf = oncePer(
  ({ signals }: Turn) => signals,
  ({ own }) => namesIn(own),
)

/** Said in so large a share of an account's messages, a word tells no matter from another. */
const COMMON = 0.1

/** Whether a turn names one of the things that the matter of these other turns is known by. */
export type MatterFinder = (
  turn: Turn,
  matter: { readonly names: ReadonlySet<string>; readonly turns: readonly Turn[] },
) => boolean

/**
 * Tells whether a turn names one of the things that a matter is known by, but for what is said in every
 * tenth message besides: of its own matter a word may be said as often as it will.
 */
export function matterFinder(turns: readonly Turn[]): MatterFinder {
  const most = Math.max(3, turns.length * COMMON)
  const said = turns.map((turn) => ({ turn, names: namesOf(turn) }))
  const sayers = new Map<string, readonly Turn[]>()
  const sayersOf = (name: string): readonly Turn[] => {
    const known = sayers.get(name)
    if (known) return known
    const found = said.filter(({ names }) => names.has(name)).map(({ turn }) => turn)
    sayers.set(name, found)
    return found
  }
  return (turn, matter) => {
    const own = matter.turns.length > 0 ? [turn, ...matter.turns] : []
    const isElsewhere = (one: Turn): boolean => !own.includes(one)
    const isRare = (name: string): boolean => sayersOf(name).filter(isElsewhere).length <= most
    for (const name of namesOf(turn)) if (matter.names.has(name) && isRare(name)) return true
    return false
  }
}
