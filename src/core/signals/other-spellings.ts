import type { Language } from '../../model/language.ts'

/** How a word is written, and how else: in chats, and by those who are on first-name terms. All folded. */
type Table = Readonly<Record<string, readonly string[]>>

const tables: Readonly<Partial<Record<Language, Table>>> = {
  en: {
    you: ['u', 'ya'],
    your: ['ur'],
    please: ['pls', 'plz'],
    thanks: ['thx', 'tks', 'thnx'],
    because: ['cos', 'cuz', 'coz', 'bc', 'bcos'],
    tomorrow: ['tmrw', 'tmw', 'tomoz', 'tomo'],
    sorry: ['soz', 'sry'],
    week: ['wk'],
    weeks: ['wks'],
    weekend: ['wkend'],
    message: ['msg'],
    people: ['ppl'],
    though: ['tho'],
    before: ['b4'],
    great: ['gr8'],
    about: ['abt'],
    something: ['smth'],
    what: ['wot', 'wat'],
    good: ['gd'],
    morning: ['morn'],
    and: ['&'],
  },
  pt: {
    voce: ['vc', 'ce', 'tu'],
    voces: ['vcs', 'ces'],
    seu: ['teu', 'vosso'],
    sua: ['tua', 'vossa'],
    seus: ['teus', 'vossos'],
    suas: ['tuas', 'vossas'],
    que: ['q'],
    nao: ['n'],
    porque: ['pq', 'porq'],
    tambem: ['tb', 'tbm'],
    hoje: ['hj'],
    muito: ['mto', 'mt'],
    tudo: ['td'],
    mesmo: ['msm'],
    quando: ['qdo', 'qd'],
    pode: ['podes'],
    podia: ['podias'],
    poderia: ['poderias'],
    quer: ['queres'],
    consegue: ['consegues'],
    acha: ['achas'],
    achou: ['achaste'],
    precisa: ['precisas'],
    prefere: ['preferes'],
    sabe: ['sabes'],
    tem: ['tens'],
    tinha: ['tinhas'],
    deve: ['deves'],
    vai: ['vais'],
    manda: ['mandas'],
    mandou: ['mandaste'],
    envia: ['envias'],
    enviou: ['enviaste'],
    faz: ['fazes'],
    fez: ['fizeste'],
    diz: ['dizes'],
    disse: ['disseste'],
    gosta: ['gostas'],
    gostou: ['gostaste'],
    gostaria: ['gostarias'],
    concorda: ['concordas'],
    pensa: ['pensas'],
    lembra: ['lembras'],
    recebe: ['recebes'],
    recebeu: ['recebeste'],
    viu: ['viste'],
    esqueceu: ['esqueceste'],
    prometeu: ['prometeste'],
    falou: ['falaste'],
    avisou: ['avisaste'],
    respondeu: ['respondeste'],
    sugere: ['sugeres'],
    recomenda: ['recomendas'],
    entende: ['entendes'],
  },
  tr: {
    bir: ['bi'],
    degil: ['diil'],
    tamam: ['tmm'],
    tesekkurler: ['tsk', 'tskler'],
    siz: ['sen'],
    size: ['sana'],
    sizi: ['seni'],
    sizin: ['senin'],
    sizde: ['sende'],
    sizden: ['senden'],
    sizinle: ['seninle'],
  },
}

/** Endings that are spoken shorter than they are written ("yapacağım", "yapıcam"), or said to a friend. */
const endings: Readonly<Partial<Record<Language, readonly (readonly [string, string])[]>>> = {
  tr: [
    ['yorum', 'yom'],
    ['yoruz', 'yoz'],
    ['yor', 'yo'],
    ['yor~', 'yo~'],
    ['acag~', 'ica~'],
    ['eceg~', 'ice~'],
    ['acak', 'icak'],
    ['ecek', 'icek'],
    ['acagim', 'icam'],
    ['ecegim', 'icem'],
    ['acagiz', 'icaz'],
    ['ecegiz', 'icez'],
    ['iniz', 'in'],
    ['unuz', 'un'],
    ['inizi', 'ini'],
    ['unuzu', 'unu'],
  ],
}

/** Parts of words where no spaces part these. */
const parts: Readonly<Partial<Record<Language, readonly (readonly [string, string])[]>>> = {
  zh: [
    ['什么', '啥'],
    ['怎么', '咋'],
    ['了', '啦'],
    ['吧', '呗'],
  ],
  th: [
    ['ไหม', 'มั้ย'],
    ['ไหม', 'มั๊ย'],
    ['ไหม', 'ไม๊'],
    ['ครับ', 'คับ'],
    ['ครับ', 'ค้าบ'],
    ['ครับ', 'คร้าบ'],
    ['หรือยัง', 'รึยัง'],
    ['หรือเปล่า', 'รึเปล่า'],
    ['หรือเปล่า', 'ป่าว'],
    ['อย่างไร', 'ยังไง'],
    ['เดี๋ยว', 'เด๋ว'],
    ['เรียบร้อยแล้ว', 'เรียบร้อยละ'],
    ['เสร็จแล้ว', 'เสร็จละ'],
  ],
}

const standards = new Map(
  Object.entries(tables).map(([language, table]) => [
    language,
    new Map(
      Object.entries(table).flatMap(([word, others]) => others.map((other) => [other, word])),
    ),
  ]),
)

/** The word as phrases know it, however it is written. */
export function standardSpelling(word: string, language: Language): string {
  const known = standards.get(language)?.get(word)
  if (known !== undefined) return known
  if (tables[language]?.[word]) return word
  const ending = endings[language]?.find(([, spoken]) => word.endsWith(spoken))
  if (ending) return word.slice(0, -ending[1].length) + ending[0]
  return (parts[language] ?? []).reduce((text, [part, other]) => text.replaceAll(other, part), word)
}

/** How else a word is written that is written as phrases know it. */
export function otherSpellings(word: string, language: Language): readonly string[] {
  const ending = endings[language]?.find(([written]) => word.endsWith(written))
  const spoken = ending ? [word.slice(0, -ending[0].length) + ending[1]] : []
  const typed = (parts[language] ?? []).flatMap(([part, other]) =>
    word.includes(part) ? [word.replaceAll(part, other)] : [],
  )
  return [...(tables[language]?.[word] ?? []), ...spoken, ...typed]
}
