/** A catalogue of the same keys as another, each with words of its own. */
export type SameKeys<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string
    ? string
    : SameKeys<Catalogue[Key]>
}
