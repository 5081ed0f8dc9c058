import type { Language } from '../../model/language.ts'

/** How a language names a stretch of the year. Each pattern is read over lower-case text. */
type PeriodWords = {
  /** A month's name, written `MONTH`, as it stands where a time is meant. */
  readonly month: string
  /** Group `n`: 1 to 4, or a key of `ordinals`. */
  readonly quarter: RegExp
  readonly ordinals: Readonly<Record<string, number>>
  /** The first month of each season, by its name. */
  readonly seasons: Readonly<Record<string, RegExp>>
  readonly nextQuarter: RegExp
  readonly secondHalf: RegExp
  readonly nextYear: RegExp
  /** Close around a name: it is of a time that is over. */
  readonly past: RegExp
}

export const periodWords: Readonly<{ [Code in Language]: PeriodWords }> = {
  en: {
    month: String.raw`\b(?:in|from|until|till|by|for|through|during|of|early|mid|late|next|this)[ -](?:MONTH)\b`,
    quarter: /\bq(?<n>[1-4])\b|\b(?<word>first|second|third|fourth|last) quarter\b/g,
    ordinals: { first: 1, second: 2, third: 3, fourth: 4, last: 4 },
    seasons: {
      3: /\b(?:in|by|for|this|next|the) spring\b/,
      6: /\b(?:in|by|for|this|next|the) summer\b/,
      9: /\b(?:in|by|for|this|next|the) (?:autumn|fall)\b/,
      12: /\b(?:in|by|for|this|next|the) winter\b/,
    },
    nextQuarter: /\bnext quarter\b/,
    secondHalf: /\bsecond half of (?:the|this) year\b|\bh2\b/,
    nextYear: /\bnext year\b/,
    past: /\b(?:last|since|ago|previous)\b/,
  },
  zh: {
    month: String.raw`(?<!个)(?:MONTH)(?!\d|[一二三四五六七八九十]|日|号)`,
    quarter: /q(?<n>[1-4])|(?:第)?(?<word>[一二三四1-4])季度/g,
    ordinals: { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 },
    seasons: {
      3: /春[天季]|开春/,
      6: /夏[天季]|暑期|暑假/,
      9: /秋[天季]/,
      12: /冬[天季]/,
    },
    nextQuarter: /下个?季度/,
    secondHalf: /下半年/,
    nextYear: /明年|来年/,
    past: /去年|上个?月|上个?季|以来|前年/,
  },
  pt: {
    month: String.raw`(?:^|[^\p{L}])(?:em|de|até|para|pra|a partir de|no mês de|início de|fim de|final de|meados de) (?:MONTH)(?=$|[^\p{L}])`,
    quarter:
      /(?:^|[^\p{L}])(?<word>primeiro|segundo|terceiro|quarto|último|1º|2º|3º|4º) trimestre|(?:^|[^\p{L}])[qt](?<n>[1-4])(?=$|[^\p{L}\d])/gu,
    ordinals: {
      primeiro: 1,
      segundo: 2,
      terceiro: 3,
      quarto: 4,
      último: 4,
      '1º': 1,
      '2º': 2,
      '3º': 3,
      '4º': 4,
    },
    // The seasons of the southern half of the world.
    seasons: {
      3: /\boutono\b/,
      6: /\binverno\b/,
      9: /\bprimavera\b/,
      12: /\bverão/,
    },
    nextQuarter: /pr[óo]ximo trimestre|trimestre que vem/,
    secondHalf: /segundo semestre|2º semestre/,
    nextYear: /ano que vem|pr[óo]ximo ano/,
    past: /passad[oa]|[úu]ltim[oa]|desde|atr[áa]s|anterior/,
  },
  th: {
    month: String.raw`(?:MONTH)`,
    quarter:
      /ไตรมาส(?:ที่)? ?(?<n>[1-4])|ไตรมาส(?:ที่)? ?(?<word>แรก|หนึ่ง|สอง|สาม|สี่|สุดท้าย)|q(?<short>[1-4])/g,
    ordinals: { แรก: 1, หนึ่ง: 1, สอง: 2, สาม: 3, สี่: 4, สุดท้าย: 4 },
    seasons: {
      3: /(?:หน้า|ฤดู)ร้อน/,
      6: /(?:หน้า|ฤดู)ฝน/,
      11: /(?:หน้า|ฤดู)หนาว/,
    },
    nextQuarter: /ไตรมาส(?:หน้า|ถัดไป)/,
    secondHalf: /ครึ่งปีหลัง/,
    nextYear: /ปีหน้า/,
    past: /ที่แล้ว|ที่ผ่านมา|ก่อนหน้า|ปีก่อน/,
  },
  tr: {
    month: String.raw`(?:^|[^\p{L}])(?:MONTH)['’]?(?:da|de|ta|te|dan|den|tan|ten|a|e|ya|ı|i|ın|in| ayı\p{L}*| sonu\p{L}*| başı\p{L}*| ortası\p{L}*)(?=$|[^\p{L}])`,
    quarter:
      /(?:^|[^\p{L}])(?<word>birinci|ikinci|üçüncü|dördüncü|ilk|son) çeyre[kğ]|(?:^|[^\p{L}\d])(?<n>[1-4])\. ?çeyre[kğ]|(?:^|[^\p{L}])q(?<short>[1-4])(?=$|[^\p{L}\d])/gu,
    ordinals: { birinci: 1, ikinci: 2, üçüncü: 3, dördüncü: 4, ilk: 1, son: 4 },
    seasons: {
      3: /(?:^|[^\p{L}])(?:ilk)?bahar(?:da|a|ın)?(?=$|[^\p{L}])/u,
      6: /(?:^|[^\p{L}])(?:yazın|yaza|bu yaz|gelecek yaz|yaz (?:için|hedef|plan|sezonu|kampanya|dönemi)\p{L}*)(?=$|[^\p{L}])/u,
      9: /(?:^|[^\p{L}])(?:sonbahar|güz)(?:da|de|a|e|ın|ün)?(?=$|[^\p{L}])/u,
      12: /(?:^|[^\p{L}])(?:kışın|kışa|bu kış|gelecek kış|kış (?:için|hedef|plan|sezonu|kampanya|dönemi)\p{L}*)(?=$|[^\p{L}])/u,
    },
    nextQuarter: /(?:gelecek|önümüzdeki|sonraki) çeyre[kğ]/,
    secondHalf: /yılın ikinci yarısı|ikinci yarıyıl/,
    nextYear: /gelecek yıl|önümüzdeki yıl|seneye/,
    past: /geçen|geçtiğimiz|önceki|beri/,
  },
}
