import type { Act } from '../../model/signal.ts'
import type { Span } from '../../model/span.ts'
import { trigrams } from '../../std/similarity.ts'
import { DAY } from '../../std/time.ts'
import { between } from '../conversations/in-time.ts'
import { has, inExchange, type Relationship, type Turn } from '../conversations/relationship.ts'
import { type DueDate, findDueDate } from '../text/due-date.ts'
import { BARE, hasLetters, thingIn } from './thing.ts'
import { oncePerSaying } from './dates.ts'
import { registerOf, withoutRepeats } from './moved-promises.ts'
import type { Given, Promised } from './promise.ts'
import { judgeFate } from './promise-fate.ts'
import { clauseAround, sentenceAround } from './sentences.ts'

/** The register of promises of both sides, in the order in which they were given. */
export function listPromises(relationship: Relationship): Promised[] {
  const given = withoutRepeats(relationship.turns.flatMap((turn) => findIn(turn, relationship)))
  const register = registerOf(given, relationship)
  const judged = register.all.map((promise): Promised => {
    const { matter: _, thing: __, ownThing: ___, ...plain } = promise
    return { ...plain, ...judgeFate(promise, register, relationship) }
  })
  const byHand = relationship.records.flatMap((record): Promised[] =>
    record.type === 'expectation'
      ? [
          {
            id: record.id,
            by: record.by,
            text: record.text,
            turn: null,
            span: null,
            at: record.at,
            due: record.due ?? null,
            state: record.state,
            settledAt: record.state === 'open' ? null : record.at,
            shownBy: null,
            toldBefore: false,
          },
        ]
      : [],
  )
  return [...judged, ...byHand].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** The promises of a message: one for each sentence, or for each day that a sentence names. */
function findIn(turn: Turn, { calendar, turns }: Relationship): Given[] {
  if (!has(turn, 'commitment')) return []
  const worded = wordedIn(turn, calendar.timeZone)
  const namesNothing = worded.every(({ thing }) => thing.length === 0)
  const accepted = worded.some(({ isBare }) => isBare)
    ? askBefore(turn, turns, namesNothing ? ['request', 'question'] : ['request'])
    : undefined
  return (
    worded
      .filter(({ due }) => due !== null || turn.channel !== 'call')
      // "Certainly!" beside a promise is no other one.
      .filter(({ due, thing }) => due !== null || thing.length > 0 || worded.length === 1)
      .map(({ place, isBare, matter, ...words }) => ({
        id: `${turn.id} ${place}`,
        by: turn.side,
        turn,
        at: turn.at,
        matter: isBare && accepted ? trigrams(`${accepted} ${words.text}`) : matter,
        ...words,
      }))
  )
}

const ACCEPTED_WITHIN = 3 * DAY

/** What the other side's last words in the exchange asked for or after: a promise right upon them accepts it. */
function askBefore(turn: Turn, turns: readonly Turn[], acts: readonly Act[]): string | undefined {
  const before = between(turns, turn.at.getTime() - ACCEPTED_WITHIN, turn.at.getTime() - 1)
  const last = before.findLast((one) => inExchange(one, turn))
  if (!last || last.side === turn.side) return undefined
  const asked = last.signals.cues.filter(({ act }) => acts.includes(act))
  if (asked.length === 0) return undefined
  return asked
    .map((cue) => sentenceAround(last.own, cue))
    .map(({ start, end }) => last.own.slice(start, end))
    .join(' ')
}

/** A promise in its words, and the place in the message that tells of it. */
type Worded = Pick<Given, 'text' | 'span' | 'due' | 'matter' | 'thing' | 'ownThing'> & {
  readonly place: number
  /** Whether its own words hardly name what is promised ("Sure, you get it on Friday"). */
  readonly isBare: boolean
}

const wordedIn = oncePerSaying((turn: Turn, timeZone): readonly Worded[] => {
  const { lang } = turn.signals
  const dateIn = (text: string) =>
    lang === 'other' ? undefined : findDueDate(text, lang, turn.at, timeZone)
  const cues = turn.signals.cues.filter(({ act }) => act === 'commitment')
  const said = cues
    .map((cue) => clauseOf(turn, cue, { cues, dateIn }))
    .filter(({ span }) => !isThreat(turn, span))
  const found = new Map<string, Dated>()
  for (const { span, ...one } of said) {
    const text = turn.own.slice(span.start, span.end)
    const date = dateIn(text)
    const beside = said.find((other) => other.span.start === span.start && other.ownDate)
    // Without a day of its own, it is for that of another promise of its sentence.
    const due = (one.ownDate ?? beside?.ownDate ?? date)?.due ?? null
    const key = `${span.start} ${due}`
    if (!found.has(key)) found.set(key, { ...one, span, due, text, date })
  }
  const promises = [...found.values()]
  return promises.map(({ date, clause, ownDate, ...promise }) => {
    // Of two things for two days in a sentence, each clause names its own.
    const isOneOfSeveral = promises.some(
      ({ span, due }) => span.start === promise.span.start && due !== promise.due,
    )
    const words = isOneOfSeveral ? without(clause, ownDate) : without(promise.text, date)
    return {
      ...promise,
      matter: hasLetters(words, 1) ? trigrams(words) : trigrams(''),
      thing: thingIn(words, lang),
      ownThing: thingIn(without(clause, ownDate), lang),
      isBare: !hasLetters(words, BARE),
    }
  })
})

/** The clause of a promise in its sentence, with the day that it names. */
function clauseOf(
  { own, signals: { lang } }: Turn,
  cue: Span,
  {
    cues,
    dateIn,
  }: { readonly cues: readonly Span[]; readonly dateIn: (text: string) => DueDate | undefined },
): Pick<Dated, 'place' | 'span' | 'clause' | 'ownDate'> {
  const span = sentenceAround(own, cue)
  const around = upToOthers(clauseAround(own, cue), cue, cues)
  // Thai sets no mark between clauses: what is promised and its day follow upon the promise.
  const from = lang === 'th' && dateIn(own.slice(cue.start, around.end)) ? cue : around
  const clause = own.slice(from.start, around.end)
  const inClause = spelledOut(dateIn(clause), dateIn(own.slice(from.start, span.end)))
  // Of a promise that reaches over clauses, the last tells the day; an hour alone is of the day before it.
  const tail = clauseAround(own, { start: cue.end - 1, end: cue.end })
  const inTail = tail.start > cue.start ? dateIn(own.slice(tail.start, around.end)) : undefined
  const isLater = inTail && (!inClause || inTail.due > inClause.due)
  const ownDate = isLater ? shifted(inTail, tail.start - from.start) : inClause
  return { place: cue.start, span, clause, ownDate }
}

const shifted = ({ due, start, end }: DueDate, by: number): DueDate => ({
  due,
  start: start + by,
  end: end + by,
})

/** How far behind a clause's weekday its date may stand: "by Friday, | 31 July". */
const BESIDE = 8

/** The day of a clause, or the date that spells it out right behind the clause. */
function spelledOut(own: DueDate | undefined, longer: DueDate | undefined): DueDate | undefined {
  if (!own || !longer) return own
  const isBeside = longer.start >= own.start && longer.start - own.end <= BESIDE
  return isBeside && longer.end > own.end ? longer : own
}

/** A clause, or that part of it which is of one cue, where it holds several ("… and Ben will send …"). */
function upToOthers({ start, end }: Span, cue: Span, cues: readonly Span[]): Span {
  const others = cues.filter((one) => one.start >= start && one.end <= end)
  const next = others.find((one) => one.start >= cue.end)
  return {
    start: others.some((one) => one.end <= cue.start) ? cue.start : start,
    end: next?.start ?? end,
  }
}

/** A promise with the days that its sentence and its clause name. */
type Dated = {
  readonly place: number
  readonly span: Span
  readonly text: string
  readonly due: string | null
  readonly date: DueDate | undefined
  readonly clause: string
  readonly ownDate: DueDate | undefined
}

const without = (text: string, date: DueDate | undefined): string =>
  date ? text.slice(0, date.start) + text.slice(date.end) : text

/** "You will hear from our lawyers" promises nothing that anybody waits for. */
function isThreat({ signals }: Turn, { start, end }: Span): boolean {
  return signals.cues.some((cue) => cue.act === 'escalation' && cue.start < end && cue.end > start)
}
