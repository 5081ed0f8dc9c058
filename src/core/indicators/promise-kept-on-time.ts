import { QUARTER, type Indicator } from './indicator.ts'

/** We promised a date and kept it. */
export const promiseKeptOnTime: Indicator = {
  id: 'promise-kept-on-time',
  trait: 'exceeding-expectations',
  twin: 'unmet-expectations',
  halfLifeWeeks: QUARTER,
  kind: 'record',

  observe: ({ outcomes: { promises } }) =>
    promises
      .filter(({ by, due, state }) => by === 'provider' && due !== null && state !== 'withdrawn')
      .flatMap(({ id, state, settledAt, turn, span, due }) =>
        settledAt && (state === 'met' || state === 'exceeded' || state === 'missed')
          ? [
              {
                at: settledAt,
                yes: state !== 'missed',
                side: 'provider' as const,
                turn,
                span,
                about: id,
                params: { due: due ?? '' },
              },
            ]
          : [],
      ),
}
