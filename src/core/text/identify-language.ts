import type { MessageLanguage } from '../../model/language.ts'

/** Words that are common in one of our Latin-script languages and in neither of the others (folded). */
const telling: Readonly<Record<'en' | 'pt' | 'tr', ReadonlySet<string>>> = {
  en: words(
    `the and you your we our is are was were it this that with for to of in on at be been have has had not but what when where how
     will would can could should thanks thank please yes hello dear regards just got get i'll i'm we'll don't can't it's all from
     by sorry great good morning sure send sent if so my me us an as do did there here about which they them who why let sounds perfect`,
  ),
  pt: words(
    `o os as e de da do das dos um uma que nao sim voce voces a gente pra para por com sem mais mas muito muita obrigado obrigada bom boa
     dia tarde noite oi ola tudo bem isso essa esse esta este estou esta estamos vou vamos foi ser ter tem temos quando onde como porque qual
     quem ja ainda so tambem ate amanha hoje ontem aqui la meu minha nosso nossa seu sua segue favor preciso pode podemos vc pq tb na no nas nos
     ao aos em se eu ele ela eles beleza valeu abraco abs att fechado combinado desculpa`,
  ),
  tr: words(
    `bir bu su ve ile icin ama fakat cok daha en ne nasil neden niye kim nerede hangi mi mu evet hayir tamam tesekkurler tesekkur ederim
     ederiz sagol merhaba selam gunaydin iyi gunler lutfen rica var yok degil olarak oldu olur olan olsun biz siz ben sen bana size bize sizin
     bizim benim kadar sonra once gibi her hic sadece ya da de ki artik henuz bugun yarin dun hafta gun aksam saygilar saygilarimla kolay gelsin
     hocam hanim bey abi elinize saglik ederiz yaptik bekliyorum bekliyoruz gonderdim gonderiyorum`,
  ),
}

const latinMark: Readonly<Record<string, 'pt' | 'tr'>> = {
  ğ: 'tr',
  ş: 'tr',
  ı: 'tr',
  İ: 'tr',
  ã: 'pt',
  õ: 'pt',
  ê: 'pt',
  á: 'pt',
  í: 'pt',
  ó: 'pt',
  é: 'pt',
  à: 'pt',
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/**
 * The language of a message, by its script and its small words; `other` where neither tells.
 *
 * `around` is the language of the conversation so far: it decides where a turn of two or three
 * words could be anything.
 */
export function identifyLanguage(text: string, around?: MessageLanguage): MessageLanguage {
  const count = countScripts(text)
  if (count.kana > 0 && count.kana >= count.han / 4) return 'other'
  if (count.thai > 0 && count.thai >= count.latin / 2) return 'th'
  if (count.han > 0 && count.han * 3 >= count.latin) return 'zh'
  if (count.foreign > count.latin) return 'other'
  if (count.latin === 0) return around ?? 'other'
  return identifyLatin(text) ?? around ?? 'other'
}

function countScripts(text: string) {
  const count = { thai: 0, han: 0, kana: 0, latin: 0, foreign: 0 }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x250) {
      if ((code | 32) >= 97 && (code | 32) <= 122) count.latin++
      else if (code >= 0xc0) count.latin++
    } else if (code >= 0x0e00 && code <= 0x0e7f) count.thai++
    else if (code >= 0x3400 && code <= 0x9fff) count.han++
    else if (code >= 0x3040 && code <= 0x30ff) count.kana++
    else if (code >= 0x370 && code <= 0x1fff) count.foreign++
    else if (code >= 0xac00 && code <= 0xd7af) count.foreign++
  }
  return count
}

const LATIN_WORD = /[\p{Script=Latin}']+/gu
const latinLanguages = ['en', 'pt', 'tr'] as const

/** How much a word tells of each language: 10 for a telling word, 7 for a telling letter. */
type Score = Readonly<Record<'en' | 'pt' | 'tr', number>>

const TELLING_WORD = 10
const TELLING_LETTER = 7
/** Of so much for every word, a text must tell of its language. */
const LEAST_TELLING = 1.2

const known = new Map<string, Score>()
const MOST_KNOWN = 20_000

function identifyLatin(text: string): MessageLanguage | undefined {
  const score = { en: 0, pt: 0, tr: 0 }
  const found = text.match(LATIN_WORD) ?? []
  for (const word of found) {
    const { en, pt, tr } = known.get(word) ?? scoreWord(word)
    score.en += en
    score.pt += pt
    score.tr += tr
  }
  const [best, second] = latinLanguages.toSorted((a, b) => score[b] - score[a])
  if (!best || !second || score[best] === 0 || score[best] === score[second]) return undefined
  return score[best] >= found.length * LEAST_TELLING ? best : undefined
}

function scoreWord(word: string): Score {
  const score = { en: 0, pt: 0, tr: 0 }
  for (const char of word) {
    const marked = latinMark[char]
    if (marked) score[marked] += TELLING_LETTER
  }
  const plain = word
    .replace(/[ıİ]/g, 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  for (const code of latinLanguages) if (telling[code].has(plain)) score[code] += TELLING_WORD
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, score)
  return score
}
