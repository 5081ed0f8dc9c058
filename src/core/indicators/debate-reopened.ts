import { HALF_YEAR, type Indicator, spanOfAct } from './indicator.ts'

/** A settled debate is disputed again within sixty days. */
export const debateReopened: Indicator = {
  id: 'debate-reopened',
  trait: 'unresolved-debates',
  halfLifeWeeks: HALF_YEAR,
  kind: 'record',

  observe: ({ outcomes: { debates } }) =>
    debates.flatMap(({ state, reopened, changed, turns }) => [
      ...reopened.map((turn) => ({
        at: turn.at,
        yes: true,
        side: turn.side,
        turn,
        span: spanOfAct(turn, 'disagreement'),
      })),
      ...(state === 'resolved' && reopened.length === 0
        ? [
            {
              at: changed,
              yes: false,
              side: turns[0]?.side ?? ('provider' as const),
              turn: turns.at(-1) ?? null,
              span: null,
            },
          ]
        : []),
    ]),
}
