import { anyOf, type LanguageWords } from '../language-words.ts'

const weekdays = {
  monday: 1, mon: 1, tuesday: 2, tues: 2, tue: 2, wednesday: 3, weds: 3, wed: 3, thursday: 4, thurs: 4, thur: 4, thu: 4,
  friday: 5, fri: 5, saturday: 6, sat: 6, sunday: 7, sun: 7,
}
const months = {
  january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
}
const numbers = {
  a: 1, an: 1, one: 1, two: 2, 'a couple of': 2, three: 3, 'a few': 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30,
}
const DAY = `\\b(?<weekday>${anyOf(weekdays)})\\b`
const MONTH = `(?<name>${anyOf(months)})`
const N = `(?<n>\\d{1,3}|${anyOf(numbers)})`
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
    otherFields: ['sent', 'date', 'to', 'cc', 'bcc', 'subject', 'reply-to', 'importance', 'attachments', 'sent at'],
    separators: ['forwarded message', 'original message', 'begin forwarded message', 'forwarded by', 'original appointment', 'forwarded email', 'reply message', 'original email', 'forwarded', 'reply above this line', 'please reply above this line'],
    signOffs: [
      'best regards', 'kind regards', 'kindest regards', 'warm regards', 'warmest regards', 'regards', 'best', 'all the best', 'best wishes', 'warmly', 'many regards',
      'with best regards', 'with kind regards', 'sincerely', 'yours sincerely', 'sincerely yours', 'yours faithfully', 'yours truly', 'respectfully', 'cheers', 'talk soon',
      'speak soon', 'take care', 'kr', 'br', 'rgds', 'brgds', 'very best', 'yours', 'cordially', 'best rgds', 'have a nice day', 'have a great day', 'have a good day',
    ],
    thanks: ['thanks', 'thank you', 'many thanks', 'thanks again', 'thx', 'thanks so much', 'thanks in advance', 'thanks and regards', 'thanks & regards', 'thanks a lot', 'thank you very much', 'with thanks', 'ta'],
    sentFrom: [
      /^\W{0,3}sent (?:from|via|with|on|using) (?:my |the |a )?(?:[\w.-]+ ){0,5}(?:iphone|ipad|ios|android|phone|mobile|mobile device|samsung|galaxy|blackberry|outlook|mail|yahoo|device|proton\w*|windows|huawei|xiaomi|pixel|tablet|handheld|superhuman|spark|gmail|nokia|htc|verizon|hotmail|email|app)\b.{0,80}$/i,
      /^\W{0,3}sent from my \w[\w .-]{1,40}$/i,
      /^\W{0,3}get outlook for (?:ios|android)\b.{0,80}$/i,
      /^\W{0,3}sent from [\w .-]{1,40} for (?:ios|android|windows|mac)\b.{0,40}$/i,
      /^\W{0,3}sent (?:from|with|via) (?:my )?\w[\w .-]{1,30} ?[<(]https?:\/\/.{1,300}$/i,
    ],
    disclaimers: [
      /\b(?:this|the)\b.{0,60}\b(?:e-?mail|message|communication|transmission)\b.{0,160}\b(?:confidential|privileged|intended (?:only |solely |exclusively )?for|intended recipient|legally)\b/i,
      /\bif you (?:are not|have received|received|aren't)\b.{0,60}\b(?:intended recipient|in error|by mistake|addressee)\b/i,
      /^\W{0,4}(?:confidentiality notice|legal notice|legal disclaimer|disclaimer|privacy notice)\b/i,
      /\b(?:please )?consider the environment before printing\b/i,
      /\bregistered (?:in england|office|company)\b.{0,120}\b(?:no|number|company)\b/i,
      /\b(?:scanned|checked)\b.{0,40}\bfor virus/i,
      /^\W{0,4}(?:to )?unsubscribe\b.{0,120}$/i,
    ],
    contactLabels: ['tel', 'phone', 'mobile', 'mob', 'cell', 'fax', 'email', 'e-mail', 'web', 'website', 'office', 'direct', 'skype', 'whatsapp', 'linkedin', 'address', 't', 'm', 'e', 'w', 'p', 'f', 'd', 'o'],
    automaticSubjects: [
      /^(?:auto(?:matic|mated)?[ -]?(?:reply|response)|out of (?:the )?office|autoreply|away from (?:the )?office|on (?:annual leave|vacation|holiday)\b.{0,40}(?:auto|until|back))/i,
      /\b(?:out of (?:the )?office|automatic reply|auto-?reply|autoresponder)\b/i,
      /^(?:undeliver(?:able|ed)|delivery (?:status notification|failure|has failed|incomplete|delayed)|mail delivery (?:failed|failure|system|subsystem|error)|returned mail|failure notice|message (?:undeliverable|delayed|not delivered)|delivery notification|warning: (?:message|could not send)|non[- ]?delivery|mail system error|could not deliver|delivery report)/i,
      /^complaint about message from\b/i,
      /^(?:read|not read|read receipt|delivered|relayed|return receipt(?: \(displayed\))?)\s*:/i,
      /\b(?:undeliverable mail|delivery status notification|mail delivery failed|failure notice)\b/i,
    ],
    calendarSubjects: [/^(?:accepted|declined|tentative(?:ly accepted)?|invitation|updated invitation|cancel?led(?: event)?|new time proposed|meeting forward notification|reminder)\s*:/i],
  },
  dates: {
    weekdays,
    months,
    numbers,
    byBefore: /\b(?:by|until|till|before|no later than|not later than|latest|due|due on|at the latest by|deadline(?: is|:)?|by the end of|for)(?:\s+(?:the|on|this|next))?\s*$/,
    byAfter: /^\s*(?:at the latest|latest|deadline|\bor (?:earlier|sooner))/,
    rules: [
      { pattern: /\b(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/g, means: { kind: 'date' } },
      { pattern: /\bday after tomorrow\b/g, means: { kind: 'day', plus: 2 } },
      { pattern: /\b(?:tomorrow|tmrw|tmr|tomorow)\b(?:\s+(?:morning|afternoon|evening|eod))?/g, means: { kind: 'day', plus: 1 } },
      { pattern: /\b(?:today|tonight|eod|cob|end of (?:the )?(?:business )?day|close of (?:business|play)|end of play|this (?:morning|afternoon|evening))\b/g, means: { kind: 'day', plus: 0 } },
      { pattern: new RegExp(`\\b(?:end of )?next\\s+${DAY}`, 'g'), means: { kind: 'weekday', week: 1 } },
      { pattern: new RegExp(`${DAY}\\s+next(?:\\s+week)?\\b`, 'g'), means: { kind: 'weekday', week: 1 } },
      { pattern: new RegExp(`\\bnext\\s+week(?:\\s+on|,)?\\s+${DAY}`, 'g'), means: { kind: 'weekday', week: 1 } },
      { pattern: new RegExp(`${DAY}\\s+(?:of\\s+)?next\\s+week\\b`, 'g'), means: { kind: 'weekday', week: 1 } },
      { pattern: new RegExp(`\\bthis\\s+(?:coming\\s+)?${DAY}`, 'g'), means: { kind: 'weekday', week: 0 } },
      { pattern: new RegExp(`${DAY},?\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}\\b${YEAR}`, 'g'), means: { kind: 'date' } },
      { pattern: new RegExp(`${DAY},?\\s+${MONTH}\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b${YEAR}`, 'g'), means: { kind: 'date' } },
      { pattern: new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}\\b${YEAR}`, 'g'), means: { kind: 'date' } },
      { pattern: new RegExp(`\\b${MONTH}\\.?\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*(?:%|percent|people|orders))${YEAR}`, 'g'), means: { kind: 'date' } },
      { pattern: /\b(?<month>\d{1,2})\/(?<day>\d{1,2})(?:\/(?<year>20\d\d))?\b(?![/%])/g, means: { kind: 'date' }, needsBy: true },
      { pattern: new RegExp(`${DAY},?\\s+the\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)\\b`, 'g'), means: { kind: 'dayOfMonth', plus: null } },
      { pattern: /\bthe\s+(?<day>\d{1,2})(?:st|nd|rd|th)\s+of\s+next\s+month\b/g, means: { kind: 'dayOfMonth', plus: 1 } },
      { pattern: /\b(?:on|by|until|before|for)\s+the\s+(?<day>\d{1,2})(?:st|nd|rd|th)\b/g, means: { kind: 'dayOfMonth', plus: null } },
      { pattern: /\b(?<!last )(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g, means: { kind: 'weekday', week: null } },
      { pattern: new RegExp(DAY, 'g'), means: { kind: 'weekday', week: null }, needsBy: true },
      { pattern: /\b(?:the )?end of (?:the |this )?week\b|\beow\b|\blater this week\b|\bthis week\b/g, means: { kind: 'end', of: 'week', plus: 0 } },
      { pattern: /\b(?:the )?(?:end of )?next week\b/g, means: { kind: 'end', of: 'week', plus: 1 } },
      { pattern: /\bmid(?:dle of)?[- ]next week\b/g, means: { kind: 'middle', plus: 1 } },
      { pattern: /\b(?:the )?end of (?:the |this )?month\b|\beom\b|\bmonth[- ]end\b|\bthis month\b/g, means: { kind: 'end', of: 'month', plus: 0 } },
      { pattern: /\b(?:the )?(?:end of )?next month\b/g, means: { kind: 'end', of: 'month', plus: 1 } },
      { pattern: new RegExp(`\\bend of ${MONTH}\\b${YEAR}`, 'g'), means: { kind: 'date' } },
      { pattern: /\b(?:the )?end of (?:the |this )?quarter\b|\beoq\b|\bthis quarter\b/g, means: { kind: 'end', of: 'quarter', plus: 0 } },
      { pattern: /\b(?:the )?(?:end of )?next quarter\b/g, means: { kind: 'end', of: 'quarter', plus: 1 } },
      { pattern: /\b(?:the )?end of (?:the |this )?year\b|\beoy\b/g, means: { kind: 'end', of: 'year', plus: 0 } },
      { pattern: new RegExp(`\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+(?:working|business|work|week)\\s*days?\\b`, 'g'), means: { kind: 'in', unit: 'workday' } },
      { pattern: new RegExp(`\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+days?\\b`, 'g'), means: { kind: 'in', unit: 'day' } },
      { pattern: new RegExp(`\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+(?:hours?|hrs?)\\b`, 'g'), means: { kind: 'in', unit: 'hour' } },
      { pattern: new RegExp(`\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+(?:weeks?)\\b`, 'g'), means: { kind: 'in', unit: 'week' } },
      { pattern: new RegExp(`\\b(?:in|within)\\s+(?:the next\\s+)?${N}\\s+months?\\b`, 'g'), means: { kind: 'in', unit: 'month' } },
    ],
  },
}
