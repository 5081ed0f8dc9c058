import type { Language } from '../../model/language.ts'
import { fold } from '../text/fold.ts'

/**
 * The phrase notation of the cue files.
 *
 *   thank you              words, in this order
 *   (send|share) it        one of these
 *   thank you [so much]    words that may be left out
 *   gönder~   ~eceğim      a word that goes on, or has begun, with any letters
 *   i ... sorry            up to four words between, in the same sentence (Chinese and Thai: up to 14 characters)
 *   *                      exactly one word
 *   #                      a number: 12, 1,200, 31%, 三
 *   ^ and $                the start and the end of a sentence (a line, a clause after a comma for ^;
 *                          Thai: also at a space)
 *   <deed>                 one of the words of that class
 *   =คำ                    (Thai, Chinese) only as whole words of the dictionary, never inside another
 *
 * Everything else stands for itself: `?` is a question mark.
 */
export type PhraseSet = {
  readonly pattern: RegExp
  /** Phrases that count only on word boundaries; null where there are none. */
  readonly wholeWords: RegExp | null
}

type Script = {
  readonly gap: string
  readonly join: string
  readonly before: string
  readonly after: string
  readonly word: string
  readonly number: string
}

const LETTERS = "[\\p{L}\\p{M}\\p{N}']"
const spaced: Script = {
  gap: '(?:[,;:]?\\s+[^\\s.!?]+){0,4}?',
  join: ',?\\s+',
  before: '(?<![\\p{L}\\p{N}])',
  after: '(?![\\p{L}\\p{N}])',
  word: "[\\p{L}\\p{N}'-]+",
  number: '[$€£₺]?\\d[\\d.,:]*\\s?%?',
}
const unspaced: Script = {
  gap: '[^.!?。！？\\n]{0,14}?',
  join: '\\s*',
  before: '',
  after: '',
  word: '[^\\s.!?。！？]{1,6}',
  number: '(?:\\d[\\d.,:]*\\s?%?|[一二两三四五六七八九十百千万]+)',
}

const START = '(?<=^|[\\n.!?。！？…;:,，]\\s*|["(]\\s*)'
const END = '(?=\\s*(?:[\\n.!?。！？…;,，)"]|$))'
/** Thai sets its clauses apart by spaces alone. */
const THAI_START = START.replace('^|', '^|\\s|')
const THAI_END = END.replace('|$)', '|\\s|$)')

/** Builds one pattern that finds any of the phrases in a text folded for that language. */
export function compilePhrases(
  phrases: readonly string[],
  language: Language,
  classes: Classes = {},
): PhraseSet {
  const compile = (phrase: string): string => compilePhrase(phrase, language, classes)
  const plain = phrases.filter((phrase) => !phrase.startsWith('='))
  const whole = phrases.filter((phrase) => phrase.startsWith('=')).map((phrase) => phrase.slice(1))
  return {
    pattern: anyOf(plain.map(compile)),
    wholeWords: whole.length > 0 ? anyOf(whole.map(compile)) : null,
  }
}

/** Longer alternatives first, so that the fuller phrase is the one that is quoted. */
function anyOf(sources: readonly string[]): RegExp {
  if (sources.length === 0) return /(?!)/gu
  return new RegExp(sources.toSorted((a, b) => b.length - a.length).join('|'), 'gu')
}

type Classes = Readonly<Record<string, readonly string[]>>

function compilePhrase(phrase: string, language: Language, classes: Classes): string {
  const script = language === 'zh' || language === 'th' ? unspaced : spaced
  const folded = fold(phrase, language).text
  const before = script.before || (/^[a-z]/.test(folded) ? '(?<![a-z])' : '')
  const after = script.after || (/[a-z]$/.test(folded) ? '(?![a-z])' : '')
  const source = readPhrase(folded, { script, classes, language })
  return `${/^[\p{L}\p{N}([<*#~]/u.test(folded) ? before : ''}${source}${/[\p{L}\p{N})\]>*#~]$/u.test(folded) ? after : ''}`
}

type Grammar = {
  readonly script: Script
  readonly classes: Classes
  readonly language: Language
}

type Item = { readonly source: string; readonly kind: 'word' | 'optional' | 'gap' | 'edge' }

/** Reads a phrase from left to right into the source of a regular expression. */
function readPhrase(text: string, grammar: Grammar): string {
  const { script, classes, language } = grammar
  let at = 0
  const peek = (): string => text.charAt(at)
  const take = (token: string): boolean => {
    if (!text.startsWith(token, at)) return false
    at += token.length
    return true
  }
  const expect = (token: string): void => {
    if (!take(token)) throw new Error(`Phrase "${text}": "${token}" is missing`)
  }

  /** Items up to the end, or to the `|`, `)` or `]` that closes the group. */
  function sequence(): string {
    const items: Item[] = []
    while (at < text.length && !/[|)\]]/.test(peek())) {
      if (!take(' ')) items.push(item())
    }
    return joinItems(items, script.join)
  }

  function item(): Item {
    if (take('...')) return { source: script.gap, kind: 'gap' }
    if (take('^')) return { source: language === 'th' ? THAI_START : START, kind: 'edge' }
    if (take('$')) return { source: language === 'th' ? THAI_END : END, kind: 'edge' }
    if (peek() !== '[') return { source: word(), kind: 'word' }
    const source = group('[', ']')
    const standsAlone = at >= text.length || /[ |)\]]/.test(peek())
    return standsAlone
      ? { source, kind: 'optional' }
      : { source: `(?:${source})?${word()}`, kind: 'word' }
  }

  /** Everything up to the next space: letters, groups, classes and `~` with nothing between. */
  function word(): string {
    let source = ''
    while (at < text.length && !/[ |)\]$]/.test(peek()) && !text.startsWith('...', at))
      source += piece()
    return source
  }

  function piece(): string {
    const char = peek()
    if (char === '(') return group('(', ')')
    if (char === '[') return `(?:${group('[', ']')})?`
    if (char === '<') return wordClass()
    at++
    if (char === '~') return `${LETTERS}*`
    if (char === '*') return script.word
    if (char === '#') return script.number
    if (char === 'n' && take("'t")) return "n'?t"
    return char.replace(/[.?+\\{}^$/]/g, '\\$&')
  }

  function group(open: string, close: string): string {
    expect(open)
    const alternatives = [sequence()]
    while (take('|')) alternatives.push(sequence())
    expect(close)
    return `(?:${alternatives.join('|')})`
  }

  function wordClass(): string {
    const end = text.indexOf('>', at)
    const words = classes[text.slice(at + 1, end)]
    if (!words) throw new Error(`Phrase "${text}": no such word class`)
    at = end + 1
    const sources = words
      .toSorted((a, b) => b.length - a.length)
      .map((one) => readPhrase(fold(one, language).text, grammar))
    return `(?:${sources.join('|')})`
  }

  const source = sequence()
  if (at < text.length) throw new Error(`Phrase "${text}": unexpected "${text.slice(at)}"`)
  return source
}

/** Words stand apart by a space, marks do not; what may be left out takes its space along. */
function joinItems(items: readonly Item[], join: string): string {
  let source = ''
  let hasWord = false
  for (const { source: own, kind } of items) {
    const space = /^(?:\\\?|[!,:;])/.test(own) ? '\\s*' : join
    if (kind === 'gap' || kind === 'edge') source += own
    else if (kind === 'word') source += hasWord ? `${space}${own}` : own
    else source += hasWord ? `(?:${space}${own})?` : `(?:${own}${space})?`
    if (kind === 'word') hasWord = true
  }
  return source
}
