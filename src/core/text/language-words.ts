/** What mail programs and people write around their words, in one language. Each pattern sees one line or a few joined by spaces. */
export type MailWords = {
  /** "On … X wrote:": the line above a quoted mail. */
  readonly replyHeaders: readonly RegExp[]
  /** The names of Outlook's header block: first that of From, then the others. */
  readonly fromField: readonly string[]
  readonly otherFields: readonly string[]
  /** "Forwarded message", "Original message": what a line of dashes says, in lower case. */
  readonly separators: readonly string[]
  /** A line of its own that ends a mail, without its comma, in lower case. */
  readonly signOffs: readonly string[]
  /** Closing thanks: what is below them is a signature, they themselves are words. */
  readonly thanks: readonly string[]
  /** "Sent from my iPhone". */
  readonly sentFrom: readonly RegExp[]
  /** A paragraph that a company or a calendar puts into a mail: legal text, warnings, the way into a meeting. */
  readonly notices: readonly RegExp[]
  /** A line that is a person, a role or a firm, in a script without capitals. */
  readonly names: readonly RegExp[]
  /** What the lines of a signature begin with, besides a name: "Tel:". */
  readonly contactLabels: readonly string[]
  /** Subjects of out-of-office answers, bounces and read receipts. */
  readonly automaticSubjects: readonly RegExp[]
  /** Subjects of calendar answers ("Accepted: …"). */
  readonly calendarSubjects: readonly RegExp[]
}

const MAIL_PROGRAMS =
  'iphone|ipad|ipod|android|samsung|galaxy|huawei|honor|xiaomi|redmi|oppo|vivo|pixel|nokia|htc|motorola|lenovo|sony|blackberry|windows|outlook|hotmail|yahoo|gmail|aol|icloud|proton ?mail|tutanota|zoho|superhuman|spark|airmail|aqua ?mail|blue ?mail|thunderbird|mailspring|mailbox|foxmail|apple mail|mail for|verizon|edison|typeapp|fastmail|polymail|sparrow|acompli|qq|uol|terra'

/**
 * A line that names a device or a mail program and says no more: "Sent from my iPhone".
 *
 * `before` and `after` are what stands around the name; `own` are the language's words for devices.
 */
export function deviceLine(before: string, after: string, own = 'iphone'): RegExp {
  return new RegExp(
    String.raw`^\W{0,3}(?:${before})(?:[\p{L}\d'’®-]+\s){0,3}?(?:${own}|${MAIL_PROGRAMS})(?:${after})$`,
    'iu',
  )
}

/** What a date expression means, counted from the day it is said. */
export type DateMeaning =
  | { readonly kind: 'day'; readonly plus: number }
  /** `week` counts from this one (Monday first); null is the next such day, not today; `later` is so many weeks after it. */
  | { readonly kind: 'weekday'; readonly week: number | null; readonly later?: number }
  | {
      readonly kind: 'end'
      readonly of: 'week' | 'month' | 'quarter' | 'year'
      readonly plus: number
    }
  | { readonly kind: 'middle'; readonly plus: number }
  /** Group `n`: "in three days", "within 48 hours". */
  | { readonly kind: 'in'; readonly unit: 'hour' | 'day' | 'workday' | 'week' | 'month' }
  /** Groups `day`, and `month` or `name`, and `year`. */
  | { readonly kind: 'date' }
  /** Group `day`: "on the 12th"; `plus` months from this one where it is said, else the next such day. */
  | { readonly kind: 'dayOfMonth'; readonly plus: number | null }
  /** Groups `weekday` and `day`: "Friday, 22"; a date only where that day is that weekday. */
  | { readonly kind: 'weekdayAndDay' }
  /** Groups `weekday`, `day` and `month`: "Friday 2/13"; a date only where one of its readings is that weekday. */
  | { readonly kind: 'weekdayAndDate' }
  /** "by 5 pm": today, unless a day stands beside it. */
  | { readonly kind: 'clock' }

export type DateRule = {
  /** Over the lower-case text; groups `weekday`, `n`, `day`, `month`, `name`, `year`. */
  readonly pattern: RegExp
  readonly means: DateMeaning
  /** It is a date only beside a "by" word: "3/12" alone may be a fraction. */
  readonly needsBy?: boolean
  /** It gives way to a weekday: a bare "13号" may be a thing with a number. */
  readonly weak?: boolean
}

export type DateWords = {
  /** Each way to write a weekday, in lower case; 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>
  /** 1 is January. */
  readonly months: Readonly<Record<string, number>>
  readonly numbers: Readonly<Record<string, number>>
  /** "by", "until" at the end of what stands before a date. */
  readonly byBefore: RegExp
  /** "之前", "kadar" at the start of what stands after it. */
  readonly byAfter: RegExp
  /** "instead of", "not" at the end of what stands before a date: it is the old one, or none. */
  readonly notBefore: RegExp
  /** "yerine", "won't work" at the start of what stands after it. */
  readonly notAfter: RegExp
  /** All that stands between a date and the new one that it is moved to: "改到". */
  readonly movedTo: RegExp
  /** All that stands between the first and the last day of a span: "until". */
  readonly until: RegExp
  /** Anywhere around two such dates: they are no span, the second is the new one. */
  readonly moved: RegExp
  /** All that stands between two dates of which either may be: "today or tomorrow". */
  readonly or: RegExp
  /** "if" in what stands before a date: it is part of a condition. */
  readonly ifBefore: RegExp
  /** "的话", "-rsa" in what stands after it. */
  readonly ifAfter: RegExp
  /** The day before the one on which it is said. */
  readonly yesterday: RegExp
  /** What makes a weekday one that is over: "last", "上"; taken away, it is the weekday alone. */
  readonly last: RegExp
  /** The most particular first: of two that begin at one place the longer, then the earlier rule, is taken. */
  readonly rules: readonly DateRule[]
}

export type LanguageWords = { readonly mail: MailWords; readonly dates: DateWords }

/** What a language has no words for. */
export const NEVER = /(?!)/

/** An alternation of words, the longest first, so that "monday" is not read as "mon". */
export function anyOf(words: Readonly<Record<string, number>>): string {
  return Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
}
