import type { Span } from '../../model/span.ts'
import type { Turn } from '../conversations/relationship.ts'
import type { Disputed } from '../outcomes/debates.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { sentenceAround } from '../outcomes/sentences.ts'
import { HALF_YEAR, type Indicator } from './indicator.ts'
import { observeMonths } from './observe-months.ts'
import { saysOfUs } from '../outcomes/said-of-us.ts'
import { findGraveWords, findThreat } from './threat.ts'

/** The client disputes the price, the value or an invoice. */
export const valueQuestioned: Indicator = {
  id: 'value-questioned',
  trait: 'unmet-expectations',
  halfLifeWeeks: HALF_YEAR,
  kind: 'wording',
  telltale: true,

  observe: ({ relationship, outcomes: { debates } }) => [
    ...observeMonths(relationship, 'provider', findDispute).map((one) => ({
      ...one,
      settledAt: one.turn ? settlementOf(one.turn, debates) : undefined,
    })),
    ...relationship.records.flatMap((record) =>
      record.type === 'invoice'
        ? [
            {
              at: record.at,
              yes: record.disputed,
              side: 'provider' as const,
              turn: null,
              span: null,
              about: record.id,
            },
          ]
        : [],
    ),
  ],
}

/** When the debate was settled in which a turn disputes. */
function settlementOf(turn: Turn, debates: readonly Disputed[]): Date | undefined {
  return debates.find(({ state, turns }) => state === 'resolved' && turns.includes(turn))?.changed
}

/**
 * Where the client disputes what we charge: in such words, by objecting to it, or by refusing to pay.
 * A price that it finds too low is its own.
 */
function findDispute(turn: Turn): Span | null {
  const { own, signals } = turn
  const dispute = findPhrase(own, signals.lang, 'valueDisputed')
  if (dispute && !isSaidIn(turn, dispute, 'tooLow')) return dispute
  const threat = findGraveWords(turn) ?? findThreat(turn)
  const threats = threat ? [threat, ...signals.cues.filter(({ act }) => act === 'escalation')] : []
  const refusal = threats.find((one) => isSaidIn(turn, one, 'payment'))
  if (refusal) return refusal
  const objections = signals.cues.filter(({ act }) => act === 'disagreement')
  return (
    objections.find(
      (objection) => isSaidIn(turn, objection, 'charge') && !isSaidIn(turn, objection, 'tooLow'),
    ) ?? null
  )
}

function isSaidIn(turn: Turn, place: Span, kind: 'payment' | 'charge' | 'tooLow'): boolean {
  return saysOfUs(turn, kind, sentenceAround(turn.own, place))
}
