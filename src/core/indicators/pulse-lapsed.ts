import { DAY } from '../../std/time.ts'
import { HALF_YEAR, type Indicator } from './indicator.ts'

/** Somebody who used to answer the pulse no longer does. */
export const pulseLapsed: Indicator = {
  id: 'pulse-lapsed',
  trait: 'withheld-opinions',
  halfLifeWeeks: HALF_YEAR,
  kind: 'record',

  observe: ({ relationship: { records, asOf } }) => {
    const pulses = records.flatMap((record) =>
      record.type === 'pulse' && record.person.side === 'client' ? [record] : [],
    )
    return pulses.flatMap((pulse, place) => {
      const answeredBefore = pulses
        .slice(0, place)
        .some(({ person, answer }) => person.name === pulse.person.name && answer !== null)
      const at = pulse.answer === null ? new Date(pulse.at.getTime() + 10 * DAY) : pulse.at
      if (!answeredBefore || at.getTime() > asOf.getTime()) return []
      return [{ at, yes: pulse.answer === null, side: 'client' as const, turn: null, span: null }]
    })
  },
}
