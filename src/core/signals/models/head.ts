/** What a trained model tells of a text, beside the cues. */
export const headNames = [
  'attitude',
  'feeling',
  'rude',
  'politeness',
  'question',
  'request',
  'intent',
  'thanks',
  'praise',
  'apology',
  'agreement',
  'disagreement',
  'opinion',
  'opinion-ask',
  'explanation',
] as const
export type HeadName = (typeof headNames)[number]

/** A linear model over buckets of grams. Its log-odds are `bias` and the `step`s of what was found. */
export type Head = {
  readonly name: HeadName
  readonly bias: number
  readonly step: number
  /** Base64 of pairs: how many buckets further (seven bits a byte, lowest first), and the signed steps. */
  readonly weights: string
}
