/** A word, a number, a sign, or one character of a script that sets no spaces between its words. */
export type Token = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'character' | 'number' | 'mark'
  /** White space (or a hyphen, which joins what a space would part) stands before it. */
  readonly afterSpace: boolean
  /** It is the first of its line. */
  readonly opensLine: boolean
}

const TOKEN =
  /(?<number>[$€£₺¥฿]?\d+(?:[.,:]\d+)*(?:\s?%)?)|(?<character>[\u0e00-\u0e7f\u2e80-\u9fff\uf900-\ufaff])|(?<word>\p{L}[\p{L}\p{M}\p{N}]*|'\p{L}+)|(?<space>[\s-]+)|(?<mark>[^])/gu

/** The tokens of a folded text, in order; white space and hyphens part them and are none. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let afterSpace = false
  let opensLine = true
  for (const match of text.matchAll(TOKEN)) {
    const [whole] = match
    const { number, character, word, space } = match.groups ?? {}
    if (space !== undefined) {
      afterSpace = true
      opensLine ||= whole.includes('\n')
      continue
    }
    const kind =
      number !== undefined
        ? 'number'
        : character !== undefined
          ? 'character'
          : word !== undefined
            ? 'word'
            : 'mark'
    tokens.push({
      text: whole,
      start: match.index,
      end: match.index + whole.length,
      kind,
      afterSpace,
      opensLine,
    })
    afterSpace = false
    opensLine = false
  }
  return tokens
}
