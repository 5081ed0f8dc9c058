import { NEVER, anyOf, deviceLine, type LanguageWords } from '../language-words.ts'

const weekdays = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
}
const months = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}
const numbers = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  'couple of': 2,
  three: 3,
  'a few': 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}
const ordinals = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
}
/** Which day a part of a month is due by. */
const partsOfMonth = {
  early: 5,
  'beginning of': 5,
  'start of': 5,
  mid: 15,
  'middle of': 15,
}
const DAY = `\\b(?<weekday>${anyOf(weekdays)})\\b`
/** A second way to say a weekday in one pattern. */
const NUMERIC = String.raw`(?<month>\d{1,2})\/(?<day>\d{1,2})(?:\/(?<year>(?:20)?\d\d))?\b(?![/%])`
const SHORT_DAY = `\\b(?<short>${anyOf(weekdays)})\\b`
const MONTH = `(?<name>${anyOf(months)})`
const N = `(?<n>\\d{1,3}|${anyOf(numbers)})`
const ORDINAL = `(?<day>${anyOf(ordinals)})`
const HOUR =
  '(?:eod|cob|end of (?:the )?(?:business )?day|close of (?:business|play)|end of play|first thing|noon|midday|lunch(?:time)?)'
const PART = `(?<day>${anyOf(partsOfMonth)})[- ](?:in )?`
const TIME = `(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o['’]?clock)|(?:[01]?\\d|2[0-3]):\\d{2}|noon|midday|midnight|lunch(?:time)?)`
/** "By five": an hour only where the clause ends. */
const BARE_HOUR =
  '(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\\s*(?:[.,;!?)]|$|and |today|tomorrow|in the (?:morning|afternoon|evening)))'
/** "Up by five" is a number. */
const NOT_GROWN =
  '(?<!\\b(?:up|down|increas|grow|grew|rais|rise|rose|cut|reduc|drop|fell|multipl|divid|improv|boost)[^.,;!?]{0,30})'
const YEAR = `(?:,?\\s+(?<year>20\\d\\d))?`

export const en: LanguageWords = {
  mail: {
    replyHeaders: [
      /^\W{0,8}on\b.{4,400}\b(?:wrote|said|writes|sent)\s*[:：]?[\s-]*$/i,
      /^-{3,} ?[^-]{2,80} (?:wrote|sent) ?-{3,}$/i,
      /^[^<>]{1,120}<[^<>\s]+@[^<>\s]+>\s*(?:wrote|writes|said)\s*[:：]$/i,
      /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b.{1,200}<\S+@\S+>:?$/,
      /^.{0,80}\d{1,2}[:.]\d{2}.{0,120}<[^<>\s]+@[^<>\s]+>\s*:$/,
    ],
    fromField: ['from'],
    otherFields: [
      'sent',
      'date',
      'to',
      'cc',
      'bcc',
      'subject',
      'reply-to',
      'importance',
      'attachments',
      'sent at',
    ],
    separators: [
      'forwarded message',
      'original message',
      'begin forwarded message',
      'forwarded by',
      'original appointment',
      'forwarded email',
      'reply message',
      'original email',
      'forwarded',
      'reply above this line',
      'please reply above this line',
    ],
    signOffs: [
      'best regards',
      'kind regards',
      'kindest regards',
      'warm regards',
      'warmest regards',
      'regards',
      'best',
      'all the best',
      'best wishes',
      'warmly',
      'many regards',
      'with best regards',
      'with kind regards',
      'sincerely',
      'yours sincerely',
      'sincerely yours',
      'yours faithfully',
      'yours truly',
      'respectfully',
      'cheers',
      'talk soon',
      'speak soon',
      'take care',
      'kr',
      'br',
      'rgds',
      'brgds',
      'very best',
      'yours',
      'cordially',
      'best rgds',
      'have a nice day',
      'have a great day',
      'have a good day',
    ],
    thanks: [
      'thanks',
      'thank you',
      'many thanks',
      'thanks again',
      'thx',
      'thanks so much',
      'thanks in advance',
      'thanks and regards',
      'thanks & regards',
      'thanks a lot',
      'thank you very much',
      'with thanks',
      'ta',
    ],
    sentFrom: [
      deviceLine(
        'sent (?:\\w+ly )?(?:from|via|with|on|using) (?:my |the |a |an )?',
        '(?:[^,?!]|, an? ){0,60}[!.]?',
      ),
      /^\W{0,3}sent from my (?!.*\b(?:account|address|inbox|side|e-?mail|team|colleague)\b)\w[\w .'-]{1,40}[!.]?$/i,
      /^\W{0,3}(?:sent )?via (?:my )?(?:mobile|phone|iphone|ipad|android)$/i,
      /^\W{0,3}get outlook for (?:ios|android|mac)\b.{0,80}$/i,
      /^\W{0,3}sent from [\w .-]{1,40} for (?:ios|android|windows|mac|iphone|ipad)\b.{0,40}$/i,
      /^\W{0,3}sent (?:from|with|via) (?:my )?\w[\w .-]{1,30} ?[<(]https?:\/\/.{1,300}$/i,
      /^\W{0,3}(?:please )?(?:excuse|forgive|pardon) (?:any |my |the )?(?:brevity|typos|spelling|short).{0,60}$/i,
    ],
    notices: [
      /^(?=.*\b(?:this|the information (?:contained )?in this)\s(?:e-?mail|message|communication|transmission|electronic (?:mail|message))\b.{0,200}\b(?:confidential|privileged|intended (?:only|solely|exclusively)|intended for the|sole use))(?=.*\b(?:attachments?|recipients?|addressees?|disclos|distribut|copying|delete|sender|unauthori[sz]ed|in error|privileged|individual))/i,
      /\bif you (?:are not|have received|received|aren't)\b.{0,40}\b(?:(?:an|the|its|our) (?:intended|named) (?:recipient|addressee)|(?:this|the) (?:e-?mail|message|communication|transmission)\b.{0,30}(?:in error|by mistake|erroneously))/i,
      /^\W{0,4}(?:confidentiality notice|legal notice|legal disclaimer|disclaimer|privacy notice)\s*(?:[:：.–—-]|$)/i,
      /\bconsider the environment before printing\b/i,
      /\bregistered (?:in england|office|company)\b.{0,120}\b(?:no|number|company)\b/i,
      /\b(?:scanned|checked)\b.{0,40}\b(?:for|by) .{0,40}\b(?:virus|malware)/i,
      /^\W*_{2,}\s.{1,80}\bmailing list\b.{0,300}(?:listinfo|unsubscribe|lists\.)/i,
      /^\W{0,4}(?:to )?unsubscribe\b.{0,120}$/i,
      /^\W{0,4}(?:caution|warning|external(?: e-?mail| sender| message)?)\W.{0,60}\b(?:originated|came|sent|received|comes) from (?:an )?(?:outside|external)/i,
      /^\W{0,4}(?:##-? )?(?:please )?(?:type|write|reply|add) ?(?:your )?(?:reply|response|comments?)? above this line\b/i,
      /^[\W_]{0,90}(?:microsoft teams (?:meeting|need help)|join zoom meeting|one tap mobile|dial by your location|join by (?:sip|phone|h\.323))\b(?=.*(?:https?:|\d{3}))/i,
      /^\W{0,4}(?:meeting id|join with google meet|to join the (?:video )?meeting, click)\s?:?\s.{0,40}(?:\d{3}|https?:)/i,
      /\bis inviting you to a scheduled (?:zoom|webex|teams) meeting\b/i,
    ],
    names: [],
    contactLabels: [
      'tel',
      'phone',
      'mobile',
      'mob',
      'cell',
      'fax',
      'email',
      'e-mail',
      'web',
      'website',
      'office',
      'direct',
      'skype',
      'whatsapp',
      'linkedin',
      'address',
      't',
      'm',
      'e',
      'w',
      'p',
      'f',
      'd',
      'o',
    ],
    automaticSubjects: [
      /^(?:auto(?:matic|mated)?[ -]?(?:reply|response)|out of (?:the )?office|autoreply|away from (?:the )?office|on (?:annual leave|vacation|holiday)\b.{0,40}(?:auto|until|back))/i,
      /\b(?:out of (?:the )?office|automatic reply|auto-?reply|autoresponder)\b/i,
      /^(?:undeliver(?:able|ed)|delivery (?:status notification|failure|has failed|incomplete|delayed)|mail delivery (?:failed|failure|system|subsystem|error)|returned mail|failure notice|message (?:undeliverable|delayed|not delivered)|delivery notification|warning: (?:message|could not send)|non[- ]?delivery|mail system error|could not deliver|delivery report)/i,
      /^complaint about message from\b/i,
      /^(?:read|not read|read receipt|delivered|relayed|return receipt(?: \(displayed\))?)\s*:/i,
      /\b(?:undeliverable mail|delivery status notification|mail delivery failed|failure notice)\b/i,
    ],
    calendarSubjects: [
      /^(?:accepted|declined|tentative(?:ly accepted)?|invitation|updated invitation|cancel?led(?: event)?|new time proposed|meeting forward notification|reminder)\s*:/i,
    ],
  },
  dates: {
    weekdays: { ...weekdays, weekend: 7 },
    months,
    numbers: { ...numbers, ...ordinals, ...partsOfMonth },
    byBefore:
      /\b(?:by|until|till|before|no later than|not later than|latest|due|due on|at the latest by|deadline(?: is|:)?|by the end of|for)(?:\s+(?:the|on|this|next))?\s*$/,
    byAfter: /^\s*(?:at the latest|latest|deadline|\bor (?:earlier|sooner))/,
    notBefore:
      /\b(?:instead of|rather than|in place of|in lieu of|(?<!\b(?:why|or) )not|isn['’]t|no longer|(?:can['’]?t|cannot|can not|couldn['’]t|won['’]t) (?:do|make|manage|hit)(?: it)?|(?:won['’]t|will not|can['’]?t|cannot) (?:have|get|make|finish|deliver|send|be (?:ready|done|finished))(?: \w+){0,3}|(?:had|(?<!\bas )originally|first) (?:said|promised|planned|agreed)|(?<!\bas )originally(?: (?:due|planned|scheduled|meant))?|(?:was|were) (?:(?:originally|first) )?(?:due|planned|scheduled|meant))(?:\s+(?:on|by|for|at|the|this|next))*\s*$|(?<!\b(?:mov|push|chang|shift|postpon)\w{1,3}\b[^.;!?]{0,25})\bfrom \d{1,2}(?:st|nd|rd|th)?\s*(?:to|until|till|through)\s+$/,
    notAfter:
      /^\s*(?:won['’]t (?:work|do|be possible)|will not (?:work|be possible)|(?:does|do|did)(?:n['’]t| not) work|(?:isn['’]t|is not|is no longer) (?:possible|realistic|feasible|doable))/,
    movedTo:
      /^\s*(?:is |was |has been |have been )?(?:moved|moves|pushed|changed|shifted|postponed|brought forward) (?:back )?to\s+(?:the )?$/,
    until:
      /^(?:\s+(?:morning|afternoon|evening))?\s*(?:until|till|to|through|up to|up until)\s+(?:the )?$|^[-–—]$/,
    moved:
      /\b(?:mov|push|chang|shift|postpon|extend|reschedul|delay|slip|deferr|swap|brought forward|bring(?:ing)? (?:it |this |that )?forward)/,
    or: /^(?:,? or |\/|\s\()$/,
    ifBefore:
      /\b(?:if|once|provided|as long as|as soon as|assuming|unless)\b(?:(?!\b(?:then|i['’]ll|we['’]ll|you['’]ll|it['’]ll|they['’]ll|i will|we will|(?:i|we) can|you can have|you(?:['’]ll)? get)\b)[^,.;!?\n]){0,90}$/,
    ifAfter: NEVER,
    yesterday: /\byesterday\b|\blast night\b/,
    last: /\b(?:this )?(?:last|past) (?=mon|tue|wed|thu|fri|sat|sun)/g,
    rules: [
      { pattern: /\b(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/g, means: { kind: 'date' } },
      { pattern: /\bday after tomorrow\b/g, means: { kind: 'day', plus: 2 } },
      {
        pattern: new RegExp(
          `\\b(?=by|before|no )${NOT_GROWN}(?:by|before|no later than)\\s+(?:about |around )?(?:${TIME}|${BARE_HOUR})`,
          'g',
        ),
        means: { kind: 'clock' },
      },
      { pattern: /\btomorrow week\b/g, means: { kind: 'day', plus: 8 } },
      { pattern: /\b(?:a|one) week today\b|\btoday week\b/g, means: { kind: 'day', plus: 7 } },
      {
        pattern: new RegExp(
          `\\b${HOUR}\\s+(?:on\\s+)?(?:tomorrow|tmrw|tmr|tmw|tomoz|tomo)\\b`,
          'g',
        ),
        means: { kind: 'day', plus: 1 },
      },
      {
        pattern: new RegExp(`\\b${HOUR}\\s+(?:on\\s+|this\\s+)?${DAY}`, 'g'),
        means: { kind: 'weekday', week: null },
      },
      {
        pattern: new RegExp(`${DAY}\\s+${HOUR}\\b`, 'g'),
        means: { kind: 'weekday', week: null },
      },
      {
        pattern: new RegExp(`\\ba week (?:on|from) ${DAY}|${SHORT_DAY}\\s+week\\b`, 'g'),
        means: { kind: 'weekday', week: null, later: 1 },
      },
      {
        pattern:
          /\b(?<!last |previous |every )(?:over|at|on|during|by|this|through) (?:the |this )?(?<weekday>weekend)\b/g,
        means: { kind: 'weekday', week: null },
      },
      {
        pattern: /\b(?:before|ahead of) the weekend\b/g,
        means: { kind: 'end', of: 'week', plus: 0 },
      },
      {
        pattern:
          /\b(?:tomorrow|tmrw|tmr|tmw|tomoz|tomo|tomorow)\b(?:\s+(?:morning|afternoon|evening|eod))?/g,
        means: { kind: 'day', plus: 1 },
      },
      {
        pattern:
          /\b(?:(?<!(?:from|as of|starting|since|beginning) )today|tonight|eod|cob|end of (?:the )?(?:business )?day|close of (?:business|play)|end of play|this (?:morning|afternoon|evening))\b/g,
        means: { kind: 'day', plus: 0 },
      },
      {
        pattern: new RegExp(`\\b(?:end of )?next\\s+${DAY}`, 'g'),
        means: { kind: 'weekday', week: 1 },
      },
      {
        pattern: new RegExp(`${DAY}\\s+next(?:\\s+week)?\\b`, 'g'),
        means: { kind: 'weekday', week: 1 },
      },
      {
        pattern: new RegExp(`\\bnext\\s+week(?:\\s+on|,)?\\s+${DAY}`, 'g'),
        means: { kind: 'weekday', week: 1 },
      },
      {
        pattern: new RegExp(`${DAY}\\s+(?:of\\s+)?next\\s+week\\b`, 'g'),
        means: { kind: 'weekday', week: 1 },
      },
      {
        pattern: new RegExp(`\\bthis\\s+(?:coming\\s+)?${DAY}`, 'g'),
        means: { kind: 'weekday', week: 0 },
      },
      {
        pattern: new RegExp(
          `${DAY},?\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}\\b${YEAR}`,
          'g',
        ),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(
          `${DAY},?\\s+${MONTH}\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b${YEAR}`,
          'g',
        ),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(
          `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}\\b${YEAR}`,
          'g',
        ),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(`\\b${ORDINAL}\\s+of\\s+${MONTH}\\b${YEAR}`, 'g'),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(`\\b${MONTH}\\s+the\\s+${ORDINAL}\\b${YEAR}`, 'g'),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(`\\bthe\\s+${ORDINAL}\\s+of\\s+next\\s+month\\b`, 'g'),
        means: { kind: 'dayOfMonth', plus: 1 },
      },
      {
        pattern: new RegExp(
          `\\b${MONTH}\\.?\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:%|percent|people|orders))${YEAR}`,
          'g',
        ),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(`${DAY},?\\s+\\(?${NUMERIC}`, 'g'),
        means: { kind: 'weekdayAndDate' },
      },
      {
        pattern: new RegExp(`\\b${NUMERIC},?\\s+\\(?${DAY}`, 'g'),
        means: { kind: 'weekdayAndDate' },
      },
      {
        pattern: new RegExp(`\\b${NUMERIC}`, 'g'),
        means: { kind: 'date' },
        needsBy: true,
      },
      {
        pattern: new RegExp(
          `${DAY},?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![a-z\\d%:/]|[.,]\\d|\\s?(?:am|pm)\\b)`,
          'g',
        ),
        means: { kind: 'weekdayAndDay' },
      },
      {
        pattern: new RegExp(`${DAY},?\\s+the\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)\\b`, 'g'),
        means: { kind: 'dayOfMonth', plus: null },
      },
      {
        pattern: /\bthe\s+(?<day>\d{1,2})(?:st|nd|rd|th)\s+of\s+next\s+month\b/g,
        means: { kind: 'dayOfMonth', plus: 1 },
      },
      {
        pattern: /\b(?:on|by|until|before|for)\s+the\s+(?<day>\d{1,2})(?:st|nd|rd|th)\b/g,
        means: { kind: 'dayOfMonth', plus: null },
      },
      {
        pattern: /\bthe\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?=\s+(?:at the (?:very )?)?latest\b)/g,
        means: { kind: 'dayOfMonth', plus: null },
      },
      {
        pattern: /\bfrom\s+the\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?=\s+(?:to|until|till|through)\b)/g,
        means: { kind: 'dayOfMonth', plus: null },
      },
      {
        pattern:
          /\b(?:to|until|till|through|but|is)\s+the\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[.,;!?)]|$|instead|because|and\b|so\b|at\b|now\b))/g,
        means: { kind: 'dayOfMonth', plus: null },
      },
      {
        pattern:
          /\b(?<!last )(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g,
        means: { kind: 'weekday', week: null },
      },
      {
        pattern: new RegExp(`\\bon\\s+${DAY}`, 'g'),
        means: { kind: 'weekday', week: null },
      },
      { pattern: new RegExp(DAY, 'g'), means: { kind: 'weekday', week: null }, needsBy: true },
      {
        pattern:
          /\b(?:the )?end of (?:the |this )?week\b|\beow\b|\blater this week\b|\b(?:this|within the) week\b/g,
        means: { kind: 'end', of: 'week', plus: 0 },
      },
      {
        pattern: /\b(?:the )?(?:end of )?next week\b/g,
        means: { kind: 'end', of: 'week', plus: 1 },
      },
      {
        pattern: /\b(?:mid(?:dle of)?[- ]|early )next week\b/g,
        means: { kind: 'middle', plus: 1 },
      },
      {
        pattern: /\b(?:mid-?week|middle of (?:the|this) week)\b/g,
        means: { kind: 'middle', plus: 0 },
      },
      {
        pattern:
          /\b(?:in|within) (?:a|one|the next) fortnight\b|\ba fortnight from (?:now|today)\b/g,
        means: { kind: 'day', plus: 14 },
      },
      {
        pattern:
          /\b(?:in|within) (?:half an hour|the hour|a few minutes|(?:the next )?(?:\d{1,3}|a couple of|two|five|ten|fifteen|twenty|thirty) ?min(?:ute)?s?)\b/g,
        means: { kind: 'day', plus: 0 },
      },
      {
        pattern:
          /\b(?:the )?(?:end|last day) of (?:the |this )?month\b|\beom\b|\bmonth[- ]end\b|\bthis month\b/g,
        means: { kind: 'end', of: 'month', plus: 0 },
      },
      {
        pattern: /\b(?:the )?(?:end of )?next month\b/g,
        means: { kind: 'end', of: 'month', plus: 1 },
      },
      {
        pattern: new RegExp(`\\b(?:end of|late(?: in)?) ${MONTH}\\b${YEAR}`, 'g'),
        means: { kind: 'date' },
      },
      { pattern: new RegExp(`\\b${PART}${MONTH}\\b${YEAR}`, 'g'), means: { kind: 'date' } },
      {
        pattern: new RegExp(`\\b${PART}next month\\b`, 'g'),
        means: { kind: 'dayOfMonth', plus: 1 },
      },
      {
        pattern: /\b(?:the )?end of (?:the |this )?quarter\b|\beoq\b|\bthis quarter\b/g,
        means: { kind: 'end', of: 'quarter', plus: 0 },
      },
      {
        pattern: /\b(?:the )?(?:end of )?next quarter\b/g,
        means: { kind: 'end', of: 'quarter', plus: 1 },
      },
      {
        pattern: /\b(?:the )?end of (?:the |this )?year\b|\beoy\b/g,
        means: { kind: 'end', of: 'year', plus: 0 },
      },
      {
        pattern: new RegExp(
          `\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+(?:working|business|work|week)\\s*days?\\b`,
          'g',
        ),
        means: { kind: 'in', unit: 'workday' },
      },
      {
        pattern: new RegExp(
          `\\b${N}\\s+(?:working|business)\\s+days?\\s+from\\s+(?:now|today)\\b`,
          'g',
        ),
        means: { kind: 'in', unit: 'workday' },
      },
      {
        pattern: new RegExp(`\\b${N}\\s+days?\\s+from\\s+(?:now|today)\\b`, 'g'),
        means: { kind: 'in', unit: 'day' },
      },
      {
        pattern: new RegExp(`\\b${N}\\s+weeks?\\s+from\\s+(?:now|today)\\b`, 'g'),
        means: { kind: 'in', unit: 'week' },
      },
      {
        pattern: new RegExp(`\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+days?\\b`, 'g'),
        means: { kind: 'in', unit: 'day' },
      },
      {
        pattern: new RegExp(`\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+(?:hours?|hrs?)\\b`, 'g'),
        means: { kind: 'in', unit: 'hour' },
      },
      {
        pattern: new RegExp(`\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+(?:weeks?)\\b`, 'g'),
        means: { kind: 'in', unit: 'week' },
      },
      {
        pattern: new RegExp(`\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+months?\\b`, 'g'),
        means: { kind: 'in', unit: 'month' },
      },
    ],
  },
}
