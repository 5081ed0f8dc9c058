import type { Language } from '../../model/language.ts'
import { foldedText } from '../text/fold.ts'

/**
 * The phrase notation of the cue files.
 *
 *   thank you              words, in this order (a comma or a line's end may stand between)
 *   (send|share) it        one of these
 *   thank you [so much]    words that may be left out
 *   gönder~   ~eceğim      a word that goes on, or has begun, with any letters
 *   i ... sorry            up to four words between, in the same sentence (Chinese and Thai: up to 14 characters)
 *   *                      exactly one word (Chinese and Thai: up to six characters)
 *   #                      a number: 12, 1,200, 31%, 三
 *   ^ and $                the start and the end of a sentence (a line, a clause after a comma for ^;
 *                          Thai: also at a space)
 *   <deed>                 one of the words of that class
 *   =คำ                    (Thai, Chinese) only as whole words of the dictionary, never inside another
 *
 * Everything else stands for itself: `?` is a question mark. Hyphens are spaces.
 */
export type Phrase = readonly PhraseItem[]

export type PhraseItem =
  /** Words as they are said; `~` at an end stands for any letters. */
  | { readonly kind: 'words'; readonly text: string }
  /** One of several; `source` is how it was written, the same for the same choice. */
  | {
      readonly kind: 'choice' | 'optional'
      readonly of: readonly Phrase[]
      readonly source: string
    }
  | { readonly kind: 'gap' | 'any' | 'number' | 'start' | 'end' }

export type WordClasses = Readonly<Record<string, readonly string[]>>

/** Letters that stand for nothing but themselves, wherever they are. */
const SIMPLE_WORD = /[^ |()[\]<>$.*#~]+/y
const GROUP_MARK = /[[(<\])>]/g

const MOST_EXPANSIONS = 20_000

/** A reader of phrases that knows a language's word classes; it throws with the phrase and what is wrong. */
export function phraseReader(
  language: Language,
  classes: WordClasses = {},
): (phrase: string) => Phrase {
  const known = new Map<string, readonly Phrase[]>()
  const readClass = (name: string): readonly Phrase[] | undefined => {
    const words = classes[name]
    if (!known.has(name) && words) known.set(name, words.map(read))
    return known.get(name)
  }
  const grammar = {
    language,
    classes,
    readClass,
    spellings: new Map<string, readonly string[]>(),
    items: new Map<string, PhraseItem>(),
    phrases: new Map<string, Phrase>(),
  }
  const read = (phrase: string): Phrase => readPhrase(phrase, grammar)
  return read
}

type Grammar = {
  readonly language: Language
  readonly classes: WordClasses
  readonly readClass: (name: string) => readonly Phrase[] | undefined
  /** How the words of each class are spelled that has been attached to something. */
  readonly spellings: Map<string, readonly string[]>
  /** The words and groups that have been read, and the phrases of one word: most come up again. */
  readonly items: Map<string, PhraseItem>
  readonly phrases: Map<string, Phrase>
}

function readPhrase(given: string, grammar: Grammar): Phrase {
  const { language, classes, readClass, spellings, items, phrases } = grammar
  let text = foldedText(given, language)
  const isSpaced = language !== 'zh' && language !== 'th'
  let at = 0
  const peek = (): string => text.charAt(at)
  const fail = (what: string): never => {
    throw new Error(`Phrase "${given}": ${what}`)
  }
  const take = (token: string): boolean => {
    if (!text.startsWith(token, at)) return false
    at += token.length
    return true
  }

  /** What the pattern matches here, taken. */
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [found = ''] = pattern.exec(text) ?? []
    at += found.length
    return found
  }
  const isEndOfGroup = (): boolean => at >= text.length || '|)]'.includes(peek())

  function sequence(): PhraseItem[] {
    const said: PhraseItem[] = []
    while (!isEndOfGroup()) {
      if (!take(' ')) said.push(readItem())
    }
    return [...said]
  }

  function readItem(): PhraseItem {
    if (take('...')) return { kind: 'gap' }
    if (take('^')) return { kind: 'start' }
    if (take('$')) return { kind: 'end' }
    if ('[(<'.includes(peek())) {
      const end = endOfGroup()
      if (!isSpaced || isEndOfWord(end)) return knownUntil(end) ?? group()
    }
    return isSpaced ? readWord() : characters()
  }

  const isEndOfWord = (place = at): boolean =>
    place >= text.length ||
    ' |)]$'.includes(text.charAt(place)) ||
    (text.charAt(place) === '.' && text.startsWith('...', place))

  /** The place behind the group that begins here. */
  function endOfGroup(): number {
    let depth = 0
    GROUP_MARK.lastIndex = at
    for (let mark = GROUP_MARK.exec(text); mark; mark = GROUP_MARK.exec(text)) {
      depth += '[(<'.includes(mark[0]) ? 1 : -1
      if (depth === 0) return GROUP_MARK.lastIndex
    }
    return text.length
  }

  /** Where no spaces part the words, groups simply follow upon what stands before them. */
  function characters(): PhraseItem {
    if (take('*') || take('~')) return { kind: 'any' }
    if (take('#')) return { kind: 'number' }
    const from = at
    while (!isEndOfWord() && !'[(<*#~'.includes(peek())) at++
    return { kind: 'words', text: text.slice(from, at) }
  }

  /** What stands between here and there, where it has been read before. */
  function knownUntil(end: number): PhraseItem | undefined {
    const item = items.get(text.slice(at, end))
    if (item) at = end
    return item
  }

  function group(): PhraseItem {
    const from = at
    const kind = peek() === '[' ? 'optional' : 'choice'
    const of = peek() === '<' ? phrasesOfClass() : alternatives()
    const source = text.slice(from, at)
    return remember(source, { kind, of, source })
  }

  function remember(source: string, item: PhraseItem): PhraseItem {
    items.set(source, item)
    return item
  }

  function alternatives(): Phrase[] {
    const close = peek() === '[' ? ']' : ')'
    at++
    const found: Phrase[] = [sequence()]
    while (take('|')) found.push(sequence())
    if (!take(close)) fail(`"${close}" is missing`)
    return found
  }

  /** A word with groups attached to it ("un(happy|sure)", "commit[ted]") is every way to spell it. */
  function readWord(): PhraseItem {
    const simple = match(SIMPLE_WORD)
    if (simple !== '' && isEndOfWord())
      return items.get(simple) ?? remember(simple, { kind: 'words', text: simple })
    const from = (at -= simple.length)
    const spelled = spell(isEndOfWord)
    const [only] = spelled
    if (spelled.length === 1 && only !== undefined) return plain(only)
    return { kind: 'choice', of: spelled.map(phraseOf), source: text.slice(from, at) }
  }

  function phraseOf(word: string): Phrase {
    const phrase = phrases.get(word) ?? [plain(word)]
    phrases.set(word, phrase)
    return phrase
  }

  function spell(isEnd: () => boolean): string[] {
    let spelled = ['']
    while (!isEnd()) {
      const pieces = piece()
      const [only = ''] = pieces
      spelled =
        pieces.length === 1
          ? spelled.map((start) => start + only)
          : spelled.flatMap((start) => pieces.map((more) => start + more))
      if (spelled.length > MOST_EXPANSIONS) fail('too many ways to say it')
    }
    return spelled
  }

  function piece(): readonly string[] {
    if (peek() === '<') return wordClass()
    if (peek() === '(' || peek() === '[') {
      const isOptional = peek() === '['
      const close = isOptional ? ']' : ')'
      at++
      const found = spell(isEndOfGroup)
      while (take('|')) found.push(...spell(isEndOfGroup))
      if (!take(close)) fail(`"${close}" is missing`)
      return isOptional ? [...found, ''] : found
    }
    const letters = match(SIMPLE_WORD)
    return [letters === '' ? text.charAt(at++) : letters]
  }

  function className(): string {
    const end = text.indexOf('>', at)
    const name = text.slice(at + 1, end)
    at = end + 1
    return name
  }

  /** A class with something attached is every way to spell its words. */
  function wordClass(): readonly string[] {
    const name = className()
    const known = spellings.get(name)
    if (known) return known
    const words = classes[name] ?? fail('no such word class')
    const outer = { text, at }
    const spelled = words.flatMap((one) => {
      text = foldedText(one, language)
      at = 0
      return spell(() => at >= text.length)
    })
    ;({ text, at } = outer)
    spellings.set(name, spelled)
    return spelled
  }
  const phrasesOfClass = (): readonly Phrase[] =>
    readClass(className()) ?? fail('no such word class')

  const phrase = sequence()
  if (at < text.length) fail(`unexpected "${text.slice(at)}"`)
  return phrase
}

/** One spelling: words, any word, or a number with what is written onto it ("q#", "#k", "#%"). */
function plain(text: string): PhraseItem {
  if (text === '*' || text === '~') return { kind: 'any' }
  if (!text.includes('#')) return { kind: 'words', text: text.replaceAll('*', '~') }
  if (/^[$€£₺]?#%?$/.test(text)) return { kind: 'number' }
  const [before = '', after = ''] = text.split('#')
  if (before !== '')
    return {
      kind: 'choice',
      of: '123456789'.split('').map((digit) => [{ kind: 'words', text: before + digit + after }]),
      source: text,
    }
  return {
    kind: 'choice',
    of: [[{ kind: 'number' }, { kind: 'words', text: after }]],
    source: text,
  }
}
