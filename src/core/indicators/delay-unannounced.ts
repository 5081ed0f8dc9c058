import { QUARTER, type Indicator } from './indicator.ts'

/** A promise is late, and the client was not told before. */
export const delayUnannounced: Indicator = {
  id: 'delay-unannounced',
  trait: 'unmet-expectations',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ outcomes: { promises } }) =>
    promises
      .filter(
        ({ by, due, state }) =>
          by === 'provider' && due !== null && (state === 'missed' || state === 'withdrawn'),
      )
      .flatMap(({ id, settledAt, toldBefore, turn, shownBy, span, due }) =>
        settledAt
          ? [
              {
                at: settledAt,
                yes: !toldBefore,
                side: 'provider' as const,
                turn: shownBy ?? turn,
                span: shownBy ? null : span,
                about: id,
                params: { due: due ?? '' },
              },
            ]
          : [],
      ),
}
