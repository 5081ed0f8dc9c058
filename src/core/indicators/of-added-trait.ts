import type { AddedTrait } from '../../model/norms.ts'
import { phraseFinder } from '../signals/phrase-finder.ts'
import { HALF_YEAR, type Indicator, type Observation, QUARTER } from './indicator.ts'
import { isLive, monthsOf } from './windows.ts'

/**
 * The two indicators of a trait that an agency adds: its signs in what is said, and the client's own
 * answer when it is asked about the trait.
 */
export function indicatorsOfAdded(trait: AddedTrait): readonly Indicator[] {
  return [signSaid(trait), answersAboutIt(trait)]
}

/**
 * One of its signs is said; once one has been, a live month of contact without any is a no. Before, nobody
 * knows whether the phrases would ever be said.
 */
function signSaid({ id, kind, cues }: AddedTrait): Indicator {
  const find = phraseFinder(cues)
  return {
    id: 'added-sign-said',
    trait: id,
    addedTo: kind,
    halfLifeWeeks: QUARTER,
    kind: 'wording',

    observe: ({ relationship }) => {
      const observed = monthsOf(relationship).flatMap((month): Observation[] => {
        const said = month.turns.flatMap((turn) => {
          const span = find(turn.own, turn.signals.lang)
          return span ? [{ at: turn.at, yes: true, side: turn.side, turn, span }] : []
        })
        if (said.length > 0 || !month.isWhole || !isLive(month, 'client')) return said
        return [{ at: month.end, yes: false, side: 'provider', turn: null, span: null }]
      })
      return observed.some(({ yes }) => yes) ? observed : []
    },
  }
}

/** Asked about the trait, the client says that it is there; an answer in the middle says neither. */
function answersAboutIt({ id, kind }: AddedTrait): Indicator {
  return {
    id: 'added-trait-asked',
    trait: id,
    addedTo: kind,
    halfLifeWeeks: HALF_YEAR,
    kind: 'survey',

    observe: ({ relationship: { records } }) =>
      records.flatMap((record) => {
        if (record.type !== 'pulse' || record.item !== 'trait' || record.about !== id) return []
        const { answer, at, person } = record
        if (person.side !== 'client' || typeof answer !== 'number' || answer === 0) return []
        const yes = answer > 0 === (kind === 'good')
        return [{ at, yes, side: 'client' as const, turn: null, span: null, params: { answer } }]
      }),
  }
}
