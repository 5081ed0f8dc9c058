import type { Language } from '../../model/language.ts'
import { MARK } from '../text/tokens.ts'
import { IS_NUMBER, isSpaced, OPENS, type TextColumns } from './text-columns.ts'
import { ANY_NUMBER, glimpseOf, ROOT, SENTENCE_START, type Spelling } from './vocabulary.ts'

/** The words of a vocabulary that stand at each token of a text. */
export type WordsFound = {
  /** The words and the places behind them, in slots. */
  readonly words: readonly number[]
  readonly ends: readonly number[]
  /** The slots of a token: from the first up to the last, without it. */
  firstAt(token: number): number
  lastAt(token: number): number
  /** Whether any of the words of these glimpses may stand at a token. */
  mayBegin(glimpses: number, token: number): boolean
  /** Where a word ends that begins at a token; 0 where it does not. */
  endOf(word: number, token: number): number
  /** How many slots there are. */
  count(): number
  /** Looks at all tokens of a text. */
  read(columns: TextColumns): void
}

export function openWordsFound(spelling: Spelling, language: Language): WordsFound {
  const words: number[] = []
  const ends: number[] = []
  const firsts: number[] = []
  const glimpses: number[] = []
  let slots = 0

  const note = (word: number, end: number): void => {
    words[slots] = word
    ends[slots] = end
    slots++
  }
  /** A token, and how it begins and ends. */
  const lookAtToken = ({ text, tokens }: TextColumns, at: number): void => {
    const start = tokens.starts[at] ?? 0
    const end = tokens.ends[at] ?? 0
    const isMark = ((tokens.traits[at] ?? 0) & MARK) !== 0
    let node = ROOT
    let place = start
    for (; place < end; place++) {
      node = spelling.next(node, text.charCodeAt(place))
      if (node < 0) break
      const beginning = spelling.beginningAt(node)
      if (beginning > 0 && !isMark) note(beginning, at + 1)
    }
    const word = node > 0 ? spelling.wordAt(node) : 0
    if (word > 0) note(word, at + 1)
    if (isMark || !spelling.hasEndings()) return
    node = ROOT
    for (place = end - 1; place >= start; place--) {
      node = spelling.previous(node, text.charCodeAt(place))
      if (node < 0) return
      const ending = spelling.endingAt(node)
      if (ending > 0) note(ending, at + 1)
    }
  }
  /** All words that begin here, whatever follows upon them. */
  const lookAtCharacters = ({ text, tokens, endsAt }: TextColumns, at: number): void => {
    let node = ROOT
    for (let place = tokens.starts[at] ?? 0; place < text.length; place++) {
      node = spelling.next(node, text.charCodeAt(place))
      if (node < 0) return
      const word = spelling.wordAt(node)
      const end = endsAt[place + 1] ?? 0
      if (word > 0 && end > 0) note(word, end)
    }
  }
  const lookAt = isSpaced(language) ? lookAtToken : lookAtCharacters
  return {
    words,
    ends,
    count: () => slots,
    firstAt: (token) => firsts[token] ?? 0,
    lastAt: (token) => firsts[token + 1] ?? 0,
    mayBegin: (others, token) => ((glimpses[token] ?? 0) & others) !== 0,
    endOf: (word, token) => {
      const last = firsts[token + 1] ?? 0
      for (let slot = firsts[token] ?? 0; slot < last; slot++)
        if (words[slot] === word) return ends[slot] ?? 0
      return 0
    },
    read: (columns) => {
      const { count } = columns.tokens
      slots = 0
      for (let at = 0; at < count; at++) {
        firsts[at] = slots
        if ((columns.bounds[at] ?? 0) & OPENS) note(SENTENCE_START, at)
        if ((columns.roles[at] ?? 0) & IS_NUMBER) note(ANY_NUMBER, at + 1)
        lookAt(columns, at)
        let glimpse = 0
        for (let slot = firsts[at] ?? 0; slot < slots; slot++)
          glimpse |= glimpseOf(words[slot] ?? 0)
        glimpses[at] = glimpse
      }
      firsts[count] = slots
      firsts[count + 1] = slots
    },
  }
}
