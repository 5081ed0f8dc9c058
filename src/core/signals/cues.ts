import type { Act } from '../../model/signal.ts'

/**
 * How one language says things: phrases only, no logic. `phrase.ts` explains how a phrase is written.
 *
 * Phrases are matched on folded text: lower case, straight quotes, and for Portuguese and Turkish
 * without accents and dots ("não" and "nao", "İş" and "is" are one), so write them either way.
 */
export type LanguageCues = {
  /** Word classes, used in phrases as `<name>`. A class may use classes that stand before it. */
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly acts: Readonly<Record<Act, ActCues>>
  readonly attitude: {
    /** Words of warmth, delight, satisfaction; said of the work or the relationship. */
    readonly warm: readonly string[]
    readonly veryWarm: readonly string[]
    /** Words of coldness, disappointment, anger. */
    readonly cold: readonly string[]
    readonly veryCold: readonly string[]
    /** Phrases whose words would mislead: they hide every attitude phrase that they overlap. */
    readonly unless: readonly string[]
    /** Words that turn an attitude phrase round where they stand up to three words before it … */
    readonly negatorsBefore: readonly string[]
    /** … or right after it (Turkish). */
    readonly negatorsAfter: readonly string[]
  }
  /** Wording that a stranger would find rude: insult, contempt, profanity. Shouting is seen without words. */
  readonly rude: { readonly says: readonly string[]; readonly unless: readonly string[] }
  /** Wording that is courteous, or curt, for this language. */
  readonly polite: readonly string[]
  readonly curt: readonly string[]
  /** Lines that close a letter ("Kind regards", "Many thanks"): from there on a short tail says nothing. */
  readonly closings: readonly string[]
}

/** The phrases of one act. */
export type ActCues = {
  /** One such phrase is enough to say that the message does the act. */
  readonly says: readonly string[]
  /** Two such phrases, or one beside a sign of another kind, are. */
  readonly hints?: readonly string[]
  /** Where such a phrase covers or touches another, that other counts for nothing: negation, reported speech, set phrases. */
  readonly unless?: readonly string[]
}
