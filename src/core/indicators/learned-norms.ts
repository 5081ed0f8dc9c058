import { readNorm } from '../../model/norm-text.ts'
import type { Turn } from '../conversations/relationship.ts'
import { type LearnedNorm, type LearnedNormName, learnedNorm } from '../outcomes/learned-norm.ts'
import { answersOf, usualLength } from './answers-shorter.ts'
import { usualPoliteness, requestsOf } from './curt-request.ts'
import { usualPeople } from './fewer-people.ts'
import type { Reading } from './indicator.ts'
import { easeNorm } from './judge-rudeness.ts'
import { usualSwing } from './thread-turns-sour.ts'
import { tellingWeeks, usualTone } from './warm-week.ts'

/**
 * All that was read off a client's own history and is taken as normal for it; what is set by hand is
 * left out, for it wins.
 */
export function listLearnedNorms(reading: Reading): LearnedNorm[] {
  const { relationship, outcomes } = reading
  const { norms } = relationship
  return [
    norms.profanity === undefined && outcomes.easeSince ? easeNorm(outcomes.easeSince) : null,
    outcomes.rhythm.learned.provider,
    outcomes.rhythm.learned.client,
    outcomes.contact.norm,
    usualContact(reading),
    norms.reportEveryDays === undefined ? outcomes.reports.norm : null,
    usualLength(answersOf(relationship)),
    usualPeople(relationship),
    usualTone(tellingWeeks(relationship)),
    usualSwing(relationship),
    ...byPerson(requestsOf(relationship)).map(usualPoliteness),
  ].filter((norm) => norm !== null)
}

/**
 * Those that compare a client with its own past. Without them nothing could be said at all; the others
 * have something that holds of anybody in their place.
 */
const comparisons: ReadonlySet<string> = new Set<LearnedNormName>([
  'messagesAWeek',
  'answerWords',
  'peopleAMonth',
])

/** Whether something else can be said in place of what a norm says, as the evidence names it. */
export function hasAlternative(norm: string): boolean {
  return !comparisons.has(readNorm(norm).name)
}

function usualContact({ relationship, outcomes }: Reading): LearnedNorm | null {
  const usual = outcomes.silence.at(-1)?.usual ?? 0
  const [first] = relationship.turns
  const isAgreed = relationship.norms.contactEveryDays !== undefined
  return first && usual > 0 && !isAgreed ? learnedNorm('messagesAWeek', usual, first.at) : null
}

function byPerson(turns: readonly Turn[]): Turn[][] {
  return [...Map.groupBy(turns, ({ person }) => person).values()]
}
