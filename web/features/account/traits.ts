import type { Trait } from '../../api.ts'

const attention = ['present', 'forming', 'fading', 'missing'] as const
const order = ['present', 'forming', 'fading', 'missing', 'unknown', 'absent', 'shown'] as const

/** What wants doing first, then what is not known, then the quiet ones; ties by weight, then name. */
export function inOrder(
  traits: readonly Trait[],
  nameOf: (id: string) => string,
  locale: string,
): readonly Trait[] {
  const collator = new Intl.Collator(locale)
  return traits.toSorted(
    (one, other) =>
      order.indexOf(one.state) - order.indexOf(other.state) ||
      other.weight - one.weight ||
      collator.compare(nameOf(one.id), nameOf(other.id)),
  )
}

/** The traits whose state asks for something, the worst first. */
export function needAttention(traits: readonly Trait[]): readonly Trait[] {
  return traits
    .filter(({ state }) => attention.some((asks) => asks === state))
    .toSorted(
      (one, other) =>
        order.indexOf(one.state) - order.indexOf(other.state) || other.weight - one.weight,
    )
}
