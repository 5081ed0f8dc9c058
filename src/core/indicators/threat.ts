import type { Span } from '../../model/span.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { spanOfAct } from './indicator.ts'

/** The words with which a turn threatens to leave, to withhold payment or to go over our heads; null where it does not. */
export function findThreat(turn: Turn): Span | null {
  if (!has(turn, 'escalation')) return null
  const grave = findGraveWords(turn)
  if (grave) return grave
  return isMeant(turn) ? spanOfAct(turn, 'escalation') : null
}

/** The words of a threat that are known as grave. */
export function findGraveWords({ own, signals: { lang } }: Turn): Span | undefined {
  return findPhrase(own, lang, 'severe')
}

/** An escalation in no words known as grave counts where it is sure, or said coldly and without a kind word. */
function isMeant(turn: Turn): boolean {
  if ((turn.signals.acts.escalation ?? 0) >= 0.8) return true
  return turn.signals.attitude <= -0.2 && !has(turn, 'thanks') && !has(turn, 'praise')
}
