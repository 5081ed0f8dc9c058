import type { Language } from '../../model/language.ts'
import { has, type Turn } from '../conversations/relationship.ts'

/** Two or three ways between which somebody may choose. */
const OPTIONS: Readonly<{ [Code in Language]: RegExp }> = {
  en: /\b(?:two|three|2|3|both|these|some|a couple of|a few) (?:\p{L}+ )?(?:options|ways|alternatives|versions|routes|possibilities|packages)\b/iu,
  zh: /[两二三23][个种套条](?:\p{L}{0,4})(?:方案|选项|选择|办法|做法|思路|版本)/u,
  pt: /\b(?:duas|três|2|3|algumas|essas|estas) (?:opções|alternativas|possibilidades|formas|versões)\b|\b(?:dois|três|2|3) (?:caminhos|pacotes|formatos|cenários|jeitos)\b/iu,
  th: /(?:สอง|สาม|2|3) ?(?:ทางเลือก|ตัวเลือก|แบบ|แผน|ทาง|แพ็กเกจ|แนวทาง)|(?:ทางเลือก|ตัวเลือก|แผน|แพ็กเกจ) ?(?:สอง|สาม|2|3)/u,
  tr: /(?:^|\s)(?:iki|üç|2|3|birkaç) (?:\p{L}+ )?(?:seçenek|seçeneğ|alternatif|yol|paket|öneri)/iu,
}

/** "A, …; B, …": options by their letters or numbers. */
const LETTERED =
  /(?:^|[^\p{L}\p{N}])(?:A[)，,:：、.]|1[)、.])[\s\S]+[^\p{L}\p{N}](?:B[)，,:：、.]|2[)、.])/u

/** "Either this or that": the speaker has not decided. */
const EITHER: Readonly<{ [Code in Language]: RegExp }> = {
  en: /\beither\b[^.?!\n]+\bor\b/iu,
  zh: /(?:要么|要不)[^。？！\n]+(?:要么|要不)/u,
  pt: /\bou\b[^.?!\n]+,? ou\b/iu,
  th: /ไม่(?:อย่างนั้น)?ก็|หรือไม่ก็/u,
  tr: /\bya\b[^.?!\n]+\bya da\b/iu,
}

/** Whether a turn leaves a choice to the other side, as a debate goes on that is moved elsewhere. */
export function offersOptions(turn: Turn): boolean {
  const { lang } = turn.signals
  if (has(turn, 'opinion-ask') || saysEither(turn)) return true
  return lang !== 'other' && (OPTIONS[lang].test(turn.own) || LETTERED.test(turn.own))
}

/** Whether a turn says "either … or …". */
export function saysEither({ own, signals: { lang } }: Turn): boolean {
  return lang !== 'other' && EITHER[lang].test(own)
}
