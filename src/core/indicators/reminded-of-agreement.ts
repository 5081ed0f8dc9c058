import { has } from '../conversations/relationship.ts'
import { findPhrase } from '../outcomes/find-phrases.ts'
import { QUARTER, type Indicator } from './indicator.ts'
import { isLive, weeksOf } from './windows.ts'

/** In a week the client has to remind us of what was agreed: known once it is over, for weeks are cut whole. */
export const remindedOfAgreement: Indicator = {
  id: 'reminded-of-agreement',
  trait: 'unmet-expectations',
  halfLifeWeeks: QUARTER,
  kind: 'wording',

  observe: ({ relationship }) =>
    weeksOf(relationship).flatMap((week) => {
      if (!isLive(week, 'client')) return []
      const reminder = week.turns.find(
        (turn) =>
          turn.side === 'client' &&
          !has(turn, 'praise') &&
          !has(turn, 'thanks') &&
          (findPhrase(turn.own, turn.signals.lang, 'reminded') ||
            (findPhrase(turn.own, turn.signals.lang, 'chased') && has(turn, 'complaint'))),
      )
      return [
        {
          at: week.end,
          yes: !!reminder,
          side: 'provider' as const,
          turn: reminder ?? null,
          span: reminder
            ? (findPhrase(reminder.own, reminder.signals.lang, 'reminded') ??
              findPhrase(reminder.own, reminder.signals.lang, 'chased') ??
              null)
            : null,
        },
      ]
    }),
}
