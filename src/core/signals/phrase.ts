import type { Language } from '../../model/language.ts'
import { foldedText } from '../text/fold.ts'
import type { PhraseCode } from './phrase-code.ts'
import { anyOf, GROUP, newStep, OPTION, type Steps } from './steps.ts'
import { isSpaced } from './text-columns.ts'
import { stepsOfWords, type Writing } from './written-words.ts'
import type { Vocabulary } from './vocabulary.ts'

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
export type WordClasses = Readonly<Record<string, readonly string[]>>

const MOST_EXPANSIONS = 20_000

/** A reader of phrases that knows a language's word classes; it throws with the phrase and what is wrong. */
export function phraseReader(
  language: Language,
  vocabulary: Vocabulary,
  code: PhraseCode,
  classes: WordClasses = {},
): (phrase: string) => Steps {
  const known = new Map<string, number>()
  const readClass = (name: string): number | undefined => {
    const words = classes[name]
    if (!known.has(name) && words) known.set(name, code.addChoice(words.map(read)))
    return known.get(name)
  }
  const grammar: Grammar = {
    writing: { language, areSpaced: isSpaced(language), vocabulary, code },
    classes,
    readClass,
    spellings: new Map(),
    said: new Map(),
  }
  const read = (phrase: string): Steps => readPhrase(phrase, grammar)
  return read
}

type Grammar = {
  readonly writing: Writing
  readonly classes: WordClasses
  readonly readClass: (name: string) => number | undefined
  /** How the words of each class are spelled that has been attached to something. */
  readonly spellings: Map<string, readonly string[]>
  /** The words and groups that have been read: most come up again. */
  readonly said: Map<string, Steps>
}

const GAP = '.'.charCodeAt(0)
const SPACE = ' '.charCodeAt(0)
/** Letters at which a word is not simply spelled. */
const isSpecial = new Uint8Array(128)
for (const sign of ' |()[]<>$.*#~') isSpecial[sign.charCodeAt(0)] = 1

function readPhrase(given: string, grammar: Grammar): Steps {
  const { writing, classes, readClass, spellings, said } = grammar
  const { language, areSpaced, code } = writing
  let text = foldedText(given, language)
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

  /** The letters up to one that is not simply a letter, taken. */
  const takeLetters = (): string => {
    const from = at
    while (at < text.length && !isSpecial[text.charCodeAt(at)]) at++
    return text.slice(from, at)
  }
  const isEndOfGroup = (): boolean => at >= text.length || '|)]'.includes(peek())

  function sequence(): Steps {
    let steps: Steps = []
    while (!isEndOfGroup()) {
      if (text.charCodeAt(at) === SPACE) at++
      else steps = steps.length === 0 ? readItem() : [...steps, ...readItem()]
    }
    return steps
  }

  function readItem(): Steps {
    if (text.charCodeAt(at) === GAP && take('...')) return anyOf('gap', areSpaced)
    if (take('^')) return anyOf('start', areSpaced)
    if (take('$')) return anyOf('end', areSpaced)
    if ('[(<'.includes(peek())) {
      const end = endOfGroup()
      if (!areSpaced || isEndOfWord(end)) return knownUntil(end) ?? group()
    }
    return areSpaced ? readWord() : characters()
  }

  const isEndOfWord = (place = at): boolean =>
    place >= text.length ||
    ' |)]$'.includes(text.charAt(place)) ||
    (text.charAt(place) === '.' && text.startsWith('...', place))

  /** The place behind the group that begins here. */
  function endOfGroup(): number {
    let depth = 0
    for (let place = at; place < text.length; place++) {
      const sign = text.charAt(place)
      if (sign === '(' || sign === '[' || sign === '<') depth++
      else if ((sign === ')' || sign === ']' || sign === '>') && --depth === 0) return place + 1
    }
    return text.length
  }

  /** Where no spaces part the words, groups simply follow upon what stands before them. */
  function characters(): Steps {
    if (take('*') || take('~')) return anyOf('any', areSpaced)
    if (take('#')) return anyOf('number', areSpaced)
    const from = at
    while (!isEndOfWord() && !'[(<*#~'.includes(peek())) at++
    return wordsOf(text.slice(from, at))
  }

  /** What stands between here and there, where it has been read before. */
  function knownUntil(end: number): Steps | undefined {
    const steps = said.get(text.slice(at, end))
    if (steps) at = end
    return steps
  }

  function group(): Steps {
    const from = at
    const isOptional = peek() === '['
    const choice = peek() === '<' ? classHere() : code.addChoice(alternatives())
    return remember(text.slice(from, at), [newStep(isOptional ? OPTION : GROUP, choice)])
  }

  function remember(source: string, steps: Steps): Steps {
    said.set(source, steps)
    return steps
  }

  function wordsOf(spelled: string): Steps {
    return said.get(spelled) ?? remember(spelled, plain(spelled, writing))
  }

  function alternatives(): Steps[] {
    const close = peek() === '[' ? ']' : ')'
    at++
    const found = [sequence()]
    while (take('|')) found.push(sequence())
    if (!take(close)) fail(`"${close}" is missing`)
    return found
  }

  /** A word with groups attached to it ("un(happy|sure)", "commit[ted]") is every way to spell it. */
  function readWord(): Steps {
    const from = at
    const simple = takeLetters()
    if (simple !== '' && isEndOfWord()) return wordsOf(simple)
    at = from
    const spelled = spell(isEndOfWord)
    const [only] = spelled
    if (spelled.length === 1 && only !== undefined) return wordsOf(only)
    return [newStep(GROUP, code.addChoice(spelled.map(wordsOf)))]
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
    const letters = takeLetters()
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
  const classHere = (): number => readClass(className()) ?? fail('no such word class')

  const steps = sequence()
  if (at < text.length) fail(`unexpected "${text.slice(at)}"`)
  return steps
}

/** One spelling: words, any word, or a number with what is written onto it ("q#", "#k", "#%"). */
function plain(text: string, writing: Writing): Steps {
  const { areSpaced, code } = writing
  if (text === '*' || text === '~') return anyOf('any', areSpaced)
  if (!text.includes('#')) return stepsOfWords(text.replaceAll('*', '~'), writing)
  if (/^[$€£₺]?#%?$/.test(text)) return anyOf('number', areSpaced)
  const [before = '', after = ''] = text.split('#')
  if (before === '') return [...anyOf('number', areSpaced), ...stepsOfWords(after, writing)]
  const written = Array.from('123456789', (digit) => stepsOfWords(before + digit + after, writing))
  return [newStep(GROUP, code.addChoice(written))]
}
