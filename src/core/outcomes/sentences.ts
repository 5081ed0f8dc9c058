import type { Span } from '../../model/span.ts'
import { recall } from '../../std/recall.ts'

/** Where a sentence may end. Thai has no such mark: there, a polite particle before a space ends one. */
const ENDS = /[.!?。！？…]+["')\]”’]*(?=\s|$|[\u3400-\u9fff])|\n+|(?:ครับ|ค่ะ|คะ)(?=\s)/gu

/** "Dr. Silva", "nº. 4", "13 มี.ค.": a full stop after a title or a short form ends nothing. */
const ABBREVIATION =
  /(?:^|[\s("'])(?:drs?|dra|prof|mrs?|ms|st|srs?|sra|srta|av|nos?|n[ºr]|approx|vs|e\.g|i\.e|ca|sn|doç|yrd)\.$|(?:^|[\s\d])(?:(?:ม|มี|พ|ก|ส|ต|ธ)\.ค|[กพ]\.[พย]|(?:เม|มิ)\.ย|พ\.ศ)\.$/iu

/** Where sentences end in a text: the place of the mark, and the first after it. */
type Ends = { readonly marks: readonly number[]; readonly stops: readonly number[] }

/** The ends of the latest texts: of one text the sentences around many places are looked for. */
const endsOfTexts = new Map<string, Ends>()
const REMEMBERED = 1000

function endsOf(text: string): Ends {
  return recall(endsOfTexts, REMEMBERED, text, () => {
    const marks: number[] = []
    const stops: number[] = []
    for (const match of text.matchAll(ENDS)) {
      const stop = match.index + match[0].length
      if (ABBREVIATION.test(text.slice(Math.max(0, stop - 8), stop))) continue
      marks.push(match.index)
      stops.push(stop)
    }
    return { marks, stops }
  })
}

/** The sentence around a place in a text, without the white space at its ends. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const { marks, stops } = endsOf(text)
  const before = countUpTo(stops, start)
  // The mark of an end may be the last of the words themselves.
  const after = Math.max(before, countUpTo(marks, end - 2))
  let from = stops[before - 1] ?? 0
  let to = stops[after] ?? text.length
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** How many of the numbers, which rise, are no greater than a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a clause may end within a sentence. */
const CLAUSE_ENDS = /[,;:，；：、](?=\s|$|[\u3400-\u9fff])|\s[–—-]\s/gu

/** The clause around a place in a text: its sentence, cut at commas and the like. */
export function clauseAround(text: string, span: Span): Span {
  const sentence = sentenceAround(text, span)
  let { start, end } = sentence
  for (const match of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_ENDS)) {
    const stop = sentence.start + match.index + match[0].length
    if (stop <= span.start) start = stop
    else if (stop >= span.end) {
      end = stop
      break
    }
  }
  return { start, end }
}

const LONGEST_QUOTE = 280

/** The words that a piece of evidence shows: the sentence, or as much around the cue as fits. */
export function quoteAround(text: string, span: Span): Span {
  const sentence = sentenceAround(text, span)
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return sentence
  const start = Math.max(sentence.start, span.start - 80)
  return { start, end: Math.min(sentence.end, start + LONGEST_QUOTE) }
}

/** The longest sentence of a text: what it says, where no cue tells. */
export function longestSentence(text: string): Span {
  let best: Span = { start: 0, end: 0 }
  for (const sentence of sentencesOf(text))
    if (sentence.end - sentence.start > best.end - best.start) best = sentence
  return best
}

/** The sentences of a text, in order. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  for (let at = text.search(/\S/); at >= 0 && at < text.length;) {
    const sentence = sentenceAround(text, { start: at, end: at + 1 })
    sentences.push(sentence)
    at = Math.max(sentence.end, at + 1)
    while (at < text.length && /\s/.test(text.charAt(at))) at++
  }
  return sentences
}
