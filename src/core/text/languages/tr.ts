import { NEVER, anyOf, deviceLine, type LanguageWords } from '../language-words.ts'

const weekdays = {
  pazartesi: 1,
  pzt: 1,
  salı: 2,
  sali: 2,
  çarşamba: 3,
  carsamba: 3,
  çarş: 3,
  perşembe: 4,
  persembe: 4,
  perş: 4,
  cuma: 5,
  cumartesi: 6,
  cmt: 6,
  pazar: 7,
  'hafta başı': 1,
}
const months = {
  ocak: 1,
  şubat: 2,
  subat: 2,
  mart: 3,
  nisan: 4,
  mayıs: 5,
  mayis: 5,
  haziran: 6,
  temmuz: 7,
  ağustos: 8,
  agustos: 8,
  eylül: 9,
  eylul: 9,
  ekim: 10,
  kasım: 11,
  kasim: 11,
  aralık: 12,
  aralik: 12,
}
const ones = {
  bir: 1,
  iki: 2,
  üç: 3,
  uc: 3,
  dört: 4,
  dort: 4,
  beş: 5,
  bes: 5,
  altı: 6,
  alti: 6,
  yedi: 7,
  sekiz: 8,
  dokuz: 9,
}
const tens = { on: 10, yirmi: 20, otuz: 30, kırk: 40, elli: 50, altmış: 60, doksan: 90 }
const numbers: Readonly<Record<string, number>> = {
  ...ones,
  ...tens,
  ...Object.fromEntries(
    Object.entries(tens).flatMap(([ten, ofTen]) =>
      Object.entries(ones).map(([one, ofOne]) => [`${ten} ${one}`, ofTen + ofOne]),
    ),
  ),
  yarım: 0,
  birkaç: 3,
}
const L = String.raw`(?<![\p{L}\d])`
/** The end of a word; "-den" and "-dan" are left to what stands after: "cumadan önce". */
const R = String.raw`(?:(?!\p{L})|(?=[dt][ae]n(?!\p{L}))|(?<=[uü])(?=nd[ae]n(?!\p{L})))`
const FROM = String.raw`(?:['’]?(?:s?[ıiuü])?n?[dt][ae]n)`
/** A number said as a clock time: "17'ye", "17.00'den", "saat beşe". */
const HOUR = '(?:1\\d|2[0-3]|9)(?:[.:][0-5]\\d)?|[0-8][.:][0-5]\\d'
const SPOKEN =
  'bir|iki|üç|dörd|dört|beş|altı|yedi|sekiz|dokuz|on bir|on iki|on|\\d{1,2}(?:[.:][0-5]\\d)?'
const TO = String.raw`['’]?(?:y?[ea]|[dt][ea]n)(?: buçu(?:ğa|ktan))?`
const UNTIL = '(?:kadar|dek|değin|önce)'
/** Case endings hang on with or without an apostrophe: "cumaya", "Cuma'ya", "salıya", "12 Mart'a". */
const ENDING = String.raw`(?:['’]?(?:y[ea]|n[ae]|a|e|ye|ya|nda|nde|da|de|ta|te|ı|i|in|ın|sına|sine|si|sı))?`
/** "pazar" is a market too. */
const NO_MARKET = String.raw`(?!(?<=pazar['’]?\p{L}{0,3})\s+(?:pay(?!laş)|araştır|yeri|anali|lider|koşul|strateji))`
/** Which day a part of a month is due by: "haziran başında". */
const partsOfMonth = { baş: 5, orta: 15 }
const PART = `(?<day>${anyOf(partsOfMonth)})(?:ı|sı)(?:n[ad]a?)?`
const DAY = `(?<weekday>${anyOf(weekdays)})${ENDING}(?:\\s+gün(?:ü|üne)?)?${R}${NO_MARKET}`
/** A date may name its weekday: "20 Mart Cuma gününe". */
const NUMERIC = String.raw`(?<![\d/.,])(?<day>\d{1,2})[./](?<month>\d{1,2})(?:[./](?<year>20\d\d))?(?![\d/%])`
const ITS_WEEKDAY = `(?:,?\\s+(?:${anyOf(weekdays)})${ENDING}(?:\\s+gün(?:ü|üne)?)?${R})?`
/** "Cuma akşama kadar" is of Friday, not of today. */
const OF_NO_DAY = `(?<!(?:${anyOf(weekdays)}|${anyOf(months)}|günü)\\s)`
const MONTH = `(?<name>${anyOf(months)})${ENDING}${R}`
/** "the 5th": "5'inde", "beşine", "20’sine kadar". */
const DATE = `(?<day>\\d{1,2}|${anyOf(numbers)})['’]?(?:(?:s?[ıiuü])?n?[dt]?[ea]|s?[ıiuü])`
const N = `(?<n>\\d{1,3}|${anyOf(numbers)})`
const FLAGS = 'gu'

export const tr: LanguageWords = {
  mail: {
    replyHeaders: [
      /^.{0,400}(?:\d|@).{0,200}(?:tarihinde|günü|saat|tarihli).{0,300}(?:şunları yazdı|şöyle yazdı|şunu yazdı|yazdı|yazmış)\s*[:：]?\s*$/iu,
      /^[^<>]{1,120}<[^<>\s]+@[^<>\s]+>,?.{0,100}(?:şunları yazdı|şöyle yazdı|şunu yazdı|yazdı)\s*[:：]$/iu,
    ],
    fromField: ['kimden', 'gönderen'],
    otherFields: [
      'gönderildi',
      'gönderme tarihi',
      'gönderim tarihi',
      'tarih',
      'kime',
      'alıcı',
      'bilgi',
      'cc',
      'konu',
      'gönderilen',
      'gizli',
      'bcc',
    ],
    separators: [
      'iletilen ileti',
      'iletilen mesaj',
      'iletilmiş mesaj',
      'iletilmiş ileti',
      'yönlendirilen mesaj',
      'yönlendirilmiş mesaj',
      'özgün ileti',
      'orijinal mesaj',
      'orijinal ileti',
      'yönlendirilmiş ileti',
      'iletilen mesajın başlangıcı',
      'original message',
      'iletilmiş e-posta',
      'asıl ileti',
    ],
    signOffs: [
      'saygılarımla',
      'saygılarımızla',
      'saygılar',
      'iyi çalışmalar',
      'iyi günler',
      'kolay gelsin',
      'sevgiler',
      'sevgilerimle',
      'iyi akşamlar',
      'iyi haftalar',
      'iyi haftasonları',
      'iyi hafta sonları',
      'en iyi dileklerimle',
      'selamlar',
      'sevgi ve saygılarımla',
      'iyi çalışmalar dilerim',
      'iyi günler dilerim',
      'saygı ve sevgilerimle',
      'selam ve saygılarımla',
      'bilginize',
      'saygilarimla',
      'iyi calismalar',
      'hürmetler',
      'hürmetlerimle',
      'görüşmek üzere',
    ],
    thanks: [
      'teşekkürler',
      'teşekkür ederim',
      'teşekkür ederiz',
      'çok teşekkürler',
      'tesekkurler',
      'şimdiden teşekkürler',
      'şimdiden teşekkür ederim',
      'teşekkürler, iyi çalışmalar',
      'sağ olun',
      'çok teşekkür ederim',
    ],
    sentFrom: [
      deviceLine(
        '',
        String.raw`(?:['’]?\p{L}{0,6}[dt][ae]n|.{0,25}(?:telefonumdan|tabletimden|cihazımdan|uygulamasından|['’][td][ae]n|posta ile))\s(?:gönderildi|gönderilmiştir|gönderdim)[.!]?.{0,20}`,
        'mobil|akıllı|cep telefonumdan|cep',
      ),
      /^\W{0,3}(?:cep |akıllı |mobil )?(?:telefonumdan|tabletimden|cihazımdan) gönderil(?:di|miştir)\.?$/iu,
      /^\W{0,3}windows\s?\d{0,2} için (?:posta|mail) ile gönderildi\.?$/iu,
      /^\W{0,3}(?:ios|android|mac) için outlook.{0,30}$/iu,
    ],
    notices: [
      /^(?=.*\bbu (?:e-?posta|elektronik posta|mesaj|ileti|e-?mail|yazışma)(?:\s(?:mesajı|iletisi))?(?![\p{L}]).{0,200}(?:gizli|kişiye özel|hukuk|yalnızca|sadece))(?=.*(?:ekleri|ekli|alıcı|gönderen|gönderici|siliniz|silin|yetkisiz|yayımla|yayınla|kopya|sorumluluk))/iu,
      /(?:alıcısı|muhatabı|yanlışlıkla|hata(?:en| sonucu)).{0,120}(?:değilseniz|ulaştıysa|aldıysanız|almışsanız|ulaşmışsa)/iu,
      /^\W{0,4}(?:yasal uyarı|gizlilik bildirimi|gizlilik uyarısı|sorumluluk reddi|feragatname)\s*(?:[:：.–—-]|$)/iu,
      /yazdırmadan önce.{0,60}(?:çevre|doğa)/iu,
      /^\W{0,4}(?:dikkat|uyarı|harici e-?posta)\W.{0,60}(?:kurum dışından|şirket dışından|dış kaynaktan)/iu,
      /^[\W_]{0,90}(?:microsoft teams toplantısı|zoom toplantısına katılın?|toplantı kimliği)(?![\p{L}])(?=.*(?:https?:|\d{3}))/iu,
    ],
    names: [],
    contactLabels: [
      'tel',
      'telefon',
      'gsm',
      'cep',
      'faks',
      'fax',
      'e-posta',
      'eposta',
      'email',
      'e-mail',
      'web',
      'adres',
      'mobil',
      'iletişim',
      'dahili',
    ],
    automaticSubjects: [
      /^(?:otomatik (?:yanıt|cevap|ileti)|ofis dışında|ofis dışı|büro dışında|yıllık izin|izindeyim|ofiste değilim|işyeri dışında)/iu,
      /(?:otomatik yanıt|otomatik cevap|ofis dışında)/iu,
      /^(?:teslim edilemedi|iletilemedi|teslim durumu bildirimi|ileti teslim|teslim edilemeyen|posta teslim|gönderilemedi|iletim hatası|teslimat (?:başarısız|durumu)|teslim edilemeyen posta)/iu,
      /^(?:okundu|okunmadı|okundu bilgisi)\s*[:：]/iu,
    ],
    calendarSubjects: [
      /^(?:kabul edildi|reddedildi|davet|davetiye|iptal edildi|belirsiz|güncellenmiş davet|kabul|geçici olarak kabul edildi)\s*[:：]/iu,
    ],
  },
  dates: {
    weekdays,
    months,
    numbers: { ...numbers, ...partsOfMonth },
    byBefore: /(?<!\p{L})(?:en geç|son tarih|son gün|son teslim|yerine|değil)\s*:?\s*$/u,
    byAfter:
      /^\s*(?:['’]?(?:y?[ae]|n[ae]|n?[dt][ae]n))?\s*(?:(?:mesai|gün) (?:bitimine|sonuna) )?(?:kadar|dek|değin|önce|içinde|itibarıyla|itibariyle)/,
    notBefore: /(?<!\p{L})\d{1,2}['’]?(?:s?[ıiuü])?n?[dt][ae]n,?\s+$/u,
    notAfter:
      /^['’]?(?:[\p{L}]{1,4})?\s*(?:günü|gününe|tarihi|tarihinin|için)?\s*(?:yerine|(?:uygun |mümkün )?değil(?!\s+mi|\s+de\s+(?:ne|mi))|beri|yetişmez|yetişmiyor|yetişmeyecek|yetiştiremi\p{L}+|olmuyor|olmaz)(?!\p{L})/u,
    movedTo: NEVER,
    until: new RegExp(`^${FROM}(?:\\s+(?:itibaren|başlayarak|başlayıp))?,?\\s+$|^[-–—]$`, 'u'),
    moved:
      /(?<!\p{L})(?:ertel|kaydır|kayıyor|çek(?:t|iyor|el)|taşı|ötele|değiştir|uzat)|^(?!.*kadar).*(?<!\p{L})al(?:dı|ıyor|alım|abil|ındı|acağ)/u,
    or: /^[ea]?(?: veya | ya da |\/|\s\()$/u,
    ifBefore: NEVER,
    ifAfter:
      /^[^,.;!?\n]{0,80}?(?:\p{L}[rz]s[ae](?:m|k|n|lar|ler)?|\p{L}s[ae]n[ıi]z|\p{L}[dt][ıiuü]ys[ae]\p{L}*)(?!\p{L})/u,
    yesterday: /(?<!\p{L})(?:dün|dun)(?!\p{L})/u,
    last: /(?<!\p{L})ge[çc]en (?:hafta )?(?=pazartesi|sal[ıi]|[çc]ar[şs]amba|per[şs]embe|cuma|cumartesi|pazar)/gu,
    rules: [
      {
        pattern: new RegExp(
          `(?<![\\p{L}\\d%.,]|yüzde |%\\s)(?:${HOUR})${TO}\\s+${UNTIL}${R}(?!\\s+(?:adet|kişi|ürün|görsel|gönderi|tane|video|sayfa|gün|lira|tl)${R})`,
          FLAGS,
        ),
        means: { kind: 'clock' },
      },
      {
        pattern: new RegExp(
          `${L}(?:saat|akşam|öğlen|öğleden sonra|sabah|gece)\\s+(?:${SPOKEN})${TO}\\s+${UNTIL}${R}`,
          FLAGS,
        ),
        means: { kind: 'clock' },
      },
      {
        pattern:
          /(?<![\p{L}\d%.,'’]|yüzde |%\s)(?<day>\d{1,2})['’]s?[ıiuü]n(?:[dt]?[ea])(?![\p{L}\d])/gu,
        means: { kind: 'dayOfMonth', plus: null },
        needsBy: true,
      },
      {
        pattern: new RegExp(`${L}(?<!önümüzdeki |gelecek |geçen )ay(?:ın)? ${PART}${R}`, FLAGS),
        means: { kind: 'dayOfMonth', plus: null },
      },
      {
        pattern: new RegExp(
          `(?<![\\p{L}\\d.,:/'’]|saat )(?<day>\\d{1,2})(?:['’]\\p{L}+)? ${DAY}`,
          FLAGS,
        ),
        means: { kind: 'weekdayAndDay' },
      },
      {
        pattern: new RegExp(`${NUMERIC}${ENDING},?\\s+\\(?${DAY}`, FLAGS),
        means: { kind: 'weekdayAndDate' },
      },
      {
        pattern: new RegExp(`${L}${DAY},?\\s+\\(?${NUMERIC}`, FLAGS),
        means: { kind: 'weekdayAndDate' },
      },
      { pattern: /(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)/g, means: { kind: 'date' } },
      {
        pattern: new RegExp(
          `${L}(?<day>\\d{1,2})\\s+${MONTH}(?:\\s+(?<year>20\\d\\d)${ENDING})?${ITS_WEEKDAY}`,
          FLAGS,
        ),
        means: { kind: 'date' },
      },
      {
        pattern: /(?<![\d/.])(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>20\d\d)(?![\d/%])/g,
        means: { kind: 'date' },
      },
      {
        pattern: /(?<![\d/.,])(?<day>\d{1,2})[./](?<month>\d{1,2})(?![\d/%.,])/g,
        means: { kind: 'date' },
        needsBy: true,
      },
      {
        pattern: /(?<!\p{L})(?:(?:yarın değil )?öbür gün|ertesi gün|yarından sonra(?:ki gün)?)/gu,
        means: { kind: 'day', plus: 2 },
      },
      {
        pattern: new RegExp(
          `${L}yarın(?:a|dan)?${R}(?:\\s+(?:sabah|öğle|akşam)\\p{L}*(?: (?:önce|sonra))?)?`,
          FLAGS,
        ),
        means: { kind: 'day', plus: 1 },
      },
      {
        pattern: new RegExp(
          `${L}(?:bug[üu]n(?:e)?(?!den itibaren)|bu akşam(?:a)?|bu sabah|mesai bitmeden|gün bitmeden|bu gece(?:ye)?|${OF_NO_DAY}(?:gün sonuna?|günün sonuna?|mesai bitimine?|öğleden sonra(?:ya)?|öğlene|akşama))${R}`,
          FLAGS,
        ),
        means: { kind: 'day', plus: 0 },
      },
      {
        pattern: new RegExp(
          `${L}(?:haftaya|gelecek hafta|önümüzdeki hafta|öbür hafta)\\s+${DAY}`,
          FLAGS,
        ),
        means: { kind: 'weekday', week: 1 },
      },
      {
        pattern: new RegExp(`${L}haftaya bugün`, FLAGS),
        means: { kind: 'day', plus: 7 },
      },
      {
        pattern: new RegExp(`${L}(?:bu )?hafta(?:nın)? ortası(?:na|nda)?${R}`, FLAGS),
        means: { kind: 'middle', plus: 0 },
      },
      {
        pattern: new RegExp(
          `${L}(?:gelecek|önümüzdeki|öbür) hafta(?:nın)? ortası(?:na|nda)?${R}`,
          FLAGS,
        ),
        means: { kind: 'middle', plus: 1 },
      },
      {
        pattern: new RegExp(`${L}(?:gelecek|önümüzdeki)\\s+${DAY}`, FLAGS),
        means: { kind: 'weekday', week: null },
      },
      {
        pattern: new RegExp(`${L}bu\\s+(?:hafta\\s+)?${DAY}`, FLAGS),
        means: { kind: 'weekday', week: 0 },
      },
      {
        pattern: new RegExp(`${L}(?<!geçen )${DAY}`, FLAGS),
        means: { kind: 'weekday', week: null },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?:bu )?hafta(?:nın)? son(?:u|una|unda)|bu hafta(?: içinde| içi)?|hafta içinde)${R}`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'week', plus: 0 },
      },
      {
        pattern: new RegExp(
          `${L}(?:haftaya|gelecek hafta(?:ya)?|önümüzdeki hafta(?:ya)?|(?:gelecek|önümüzdeki) hafta(?:nın)? son\\p{L}*)${R}`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'week', plus: 1 },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?:bu )?ay(?:ın)? son(?:u|una|unda)|bu ay(?: içinde)?)${R}`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'month', plus: 0 },
      },
      {
        pattern: new RegExp(
          `${L}(?:gelecek|önümüzdeki) ay(?:a|(?:ın)? son(?:u|una|unda))?${R}`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'month', plus: 1 },
      },
      {
        pattern: new RegExp(
          `${L}(?<name>${anyOf(months)})(?:['’]?[ıiuü]n)? son(?:u|una|unda)${R}`,
          FLAGS,
        ),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?:bu )?çeyre(?:k|ğin) son(?:u|una|unda)|bu çeyrek)${R}`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'quarter', plus: 0 },
      },
      {
        pattern: new RegExp(`${L}(?:gelecek|önümüzdeki) çeyre[kğ]\\p{L}*(?: son\\p{L}*)?`, FLAGS),
        means: { kind: 'end', of: 'quarter', plus: 1 },
      },
      {
        pattern: new RegExp(
          `${L}(?:gelecek|önümüzdeki) (?:yıl|sene)(?:[ıi]n)? son(?:u|una|unda)${R}`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'year', plus: 1 },
      },
      {
        pattern: new RegExp(`${L}(?:bu )?(?:yıl|sene)(?:[ıi]n)? son(?:u|una|unda)${R}`, FLAGS),
        means: { kind: 'end', of: 'year', plus: 0 },
      },
      {
        pattern: new RegExp(
          `${L}${N}\\s+iş\\s+gün(?:ünde|ü?(?:\\s+(?:içinde|içerisinde|sonra)))`,
          FLAGS,
        ),
        means: { kind: 'in', unit: 'workday' },
      },
      {
        pattern: new RegExp(
          `${L}${N}\\s+gün(?:e|\\s+(?:içinde|içerisinde|sonra))(?:\\s+kadar)?${R}`,
          FLAGS,
        ),
        means: { kind: 'in', unit: 'day' },
      },
      {
        pattern: new RegExp(`${L}${N}\\s+saat(?:e|\\s+(?:içinde|içerisinde|sonra))${R}`, FLAGS),
        means: { kind: 'in', unit: 'hour' },
      },
      {
        pattern: new RegExp(`${L}${N}\\s+hafta(?:ya|\\s+(?:içinde|içerisinde|sonra))${R}`, FLAGS),
        means: { kind: 'in', unit: 'week' },
      },
      {
        pattern: new RegExp(`${L}${N}\\s+ay(?:a|\\s+(?:içinde|içerisinde|sonra))${R}`, FLAGS),
        means: { kind: 'in', unit: 'month' },
      },
      {
        pattern: new RegExp(`${L}(?<name>${anyOf(months)})['’]?[ıiuü]n\\s+${DATE}${R}`, FLAGS),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(
          `${L}(?<name>${anyOf(months)})(?:(?:['’]?[ıiuü]n)|\\s+ayı(?:nın)?)?\\s+${PART}${R}`,
          FLAGS,
        ),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(`${L}(?:gelecek|önümüzdeki) ay(?:ın)?\\s+${PART}${R}`, FLAGS),
        means: { kind: 'dayOfMonth', plus: 1 },
      },
      {
        pattern: new RegExp(`${L}(?:gelecek|önümüzdeki) ayın\\s+${DATE}${R}`, FLAGS),
        means: { kind: 'dayOfMonth', plus: 1 },
      },
      {
        pattern: new RegExp(`${L}ayın\\s+${DATE}${R}`, FLAGS),
        means: { kind: 'dayOfMonth', plus: null },
      },
    ],
  },
}
