import type { Ask, Reason } from '../../model/assessment.ts'
import type { AddedTrait } from '../../model/norms.ts'
import { addDays, daysBetween } from '../../std/time.ts'
import { afterWorkingDays, dayOf } from '../conversations/working-time.ts'
import type { Reading } from '../indicators/indicator.ts'
import type { Heard } from './heard.ts'
import { type Line, lines, traitsOf } from './lines.ts'
import type { JudgedTrait } from './trait-states.ts'

const MOST_AT_ONCE = 3
/** Nobody is asked about what has not been spoken of for so long. */
const FORGOTTEN_AFTER_DAYS = 60
/** So long the conversations have to tell something by themselves, before the client is asked. */
const UNKNOWN_FOR_DAYS = 14

/** The few questions that fall due to the client, the most useful first. */
export function chooseQuestions(
  { relationship, outcomes }: Reading,
  {
    traits,
    added,
    weights,
    heard,
    grave,
    asOf,
  }: {
    readonly traits: readonly JudgedTrait[]
    readonly added: readonly AddedTrait[]
    readonly weights: ReadonlyMap<string, number>
    readonly heard: Heard
    /** When the client last said something grave that still stands: then its reason is asked for first, and nothing that we would merely like to know. */
    readonly grave: Date | undefined
    readonly asOf: Date
  },
): Ask[] {
  const ask = (key: string, due: Date, params: Reason['params'] = {}): Ask => ({
    question: { key: `asks.${key}.question`, params },
    because: { key: `asks.${key}.because`, params },
    due: dayOf(due, relationship.calendar),
  })
  const questions: Ask[] = []

  if (grave) questions.push(ask('grave', afterWorkingDays(grave, 1, relationship.calendar)))
  if (heard.state === 'quiet' && heard.last && !heard.isExplained) {
    const days = Math.round(daysBetween(heard.last, asOf))
    questions.push(ask('quiet', addDays(heard.last, heard.rhythmDays), { days }))
  }
  if (heard.state === 'never') questions.push(ask('neverHeard', asOf))
  const debate = outcomes.debates.findLast(
    ({ state, opened, changed }) =>
      state !== 'resolved' &&
      daysBetween(opened, asOf) >= 14 &&
      daysBetween(changed, asOf) <= FORGOTTEN_AFTER_DAYS,
  )
  if (debate) questions.push(ask('debate', addDays(debate.opened, 14), { about: debate.about }))
  for (const { by, state, at, text } of outcomes.promises)
    if (by === 'provider' && state === 'unknown' && daysBetween(at, asOf) <= FORGOTTEN_AFTER_DAYS)
      questions.push(
        ask('promise', afterWorkingDays(at, 12, relationship.calendar), {
          text: text.slice(0, 120),
        }),
      )
  if (grave) return questions.slice(0, MOST_AT_ONCE)

  const started = relationship.turns[0]?.at ?? asOf
  // What fell due before today is due today.
  const dueAfter = (from: Date): Date =>
    new Date(Math.max(addDays(from, UNKNOWN_FOR_DAYS).getTime(), asOf.getTime()))
  const unknownDue = dueAfter(started)
  const known = new Set(traits.filter((trait) => trait.known).map(({ id }) => id))
  for (const { id, since } of added) {
    if (known.has(id)) continue
    const sought = since === undefined ? started : new Date(`${since}T00:00:00Z`)
    questions.push(ask('added', dueAfter(sought > started ? sought : started), { trait: id }))
  }
  for (const line of unknownLines(traits, weights))
    questions.push(ask(`unknown.${line.good ?? line.bad}`, unknownDue))
  return questions.slice(0, MOST_AT_ONCE)
}

/** Lines of which nothing is known, the heaviest first. */
function unknownLines(
  traits: readonly JudgedTrait[],
  weights: ReadonlyMap<string, number>,
): Line[] {
  const unknown = new Set(traits.filter(({ known }) => !known).map(({ id }) => id))
  const weightOf = (line: Line): number =>
    Math.max(...traitsOf(line).map((trait) => weights.get(trait) ?? 1))
  return lines
    .filter((line) => traitsOf(line).every((trait) => unknown.has(trait)) && weightOf(line) >= 1)
    .toSorted(
      (a, b) => weightOf(b) - weightOf(a) || Number(b.good !== null) - Number(a.good !== null),
    )
}
