import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { oncePer } from '../../std/once-per.ts'
import { has, type Turn } from '../conversations/relationship.ts'
import { overlaps } from '../signals/overlaps.ts'
import { openPhraseShelf } from '../signals/phrase-shelf.ts'

/** What a client says of us and of our dispute, per language, in the notation of `signals/phrase.ts`. */
type SaidOfUs = {
  /** A fault or a trouble is none of ours. */
  readonly notOurFault: readonly string[]
  /** We did not let the client finish. */
  readonly cutOff: readonly string[]
  /** Our words were without respect. */
  readonly disrespected: readonly string[]
  /** Something is to happen only if, or unless, something else does. */
  readonly onCondition: readonly string[]
  /** Paying, and what is to be paid. */
  readonly payment: readonly string[]
  /** What we charge. */
  readonly charge: readonly string[]
  /** A price is too low: so it is the client's own, for what it sells. */
  readonly tooLow: readonly string[]
}

const phrasesOf: Readonly<{ [Code in Language]: SaidOfUs }> = {
  en: {
    notOurFault: [
      '(nothing to do with|no fault of|not the fault of|not (down|because) [to|of]|not on) (you|your *|yours)',
      "(not|isn't|is not|wasn't|was not|never) [all] your [*] (fault|mistake|doing)",
      "(don't|do not|not|nobody|no one) [going to] (blame|blames|blaming) (you|your *)",
      "you (aren't|are not|weren't|were not) to blame",
    ],
    cutOff: [
      '(let|allow) me [to] (finish|speak|talk|complete my sentence|get a word in)',
      '(let|allow) me [to] (say|explain) ... (to the end|before you)',
      "(couldn't|could not|can't|cannot|never|unable to|not able to) [even|get to] finish (a|one|my|any) [single] (sentence|sentences|thought|point)",
      '(cut|cutting|cuts) (me|us|him|her) (off|short)',
      '(interrupt|interrupted|interrupting|interrupts) (me|us|him|her)',
      '(talked|talking|spoke|speaking) over (me|us|him|her)',
      '(was|were|am|are|got|being) [constantly|always|repeatedly|often] (interrupted|cut off|talked over)',
    ],
    disrespected: [
      '(that|this|it|you|answer|reply|tone|mail|message) (is|was|were|are|sounds|sounded|feels|felt) [very|so|rather|quite|really|simply|a bit|frankly] (disrespectful|condescending|patronising|patronizing|rude|dismissive|insulting|arrogant)',
      'found (that|this|it|your *) [very|so|rather|quite|really] (disrespectful|condescending|patronising|patronizing|rude|dismissive|insulting)',
      '(talked|talking|talk|spoke|speaking|speak) down to (me|us)',
      '(treat|treated|treating) (me|us) like (a child|children|an idiot|idiots|fools|a fool)',
      '(was|were|am|are|being) treated like (a child|children|an idiot|idiots|fools|a fool)',
      "(don't|do not|never) (talk|speak) to (me|us) [like (that|this)|in that tone]",
    ],
    onCondition: ['if', 'unless', 'otherwise', 'or else'],
    payment: ['(pay|paying|paid)', 'payment~', 'invoice~', '(bill|bills)'],
    charge: ['(price|fee|fees|amount|charge~|invoice~|bill|bills)'],
    tooLow: [
      '(too|far too|much too) (low|cheap|little)',
      '(could|should|must|can) [*] be (higher|more)',
      '(undersell~|selling ourselves short)',
    ],
  },
  zh: {
    notOurFault: [
      '(跟|和|与)(你|您)[们](没|没有|无)[什么|任何](关系|关|干系)',
      '(不|并不|也不|不能)(是|怪|赖|算)(你|您)[们][的](错|问题|责任|头上|$|，|。)',
      '不怪(你|您)[们]',
      '不关(你|您)[们]的事',
    ],
    cutOff: [
      '(听|让)我[把话|先|把][*](说|讲)(完|到底)',
      '(打断|抢)[了]我[的|们的](话|发言|$|，|。)',
      '(打断|抢)我',
      '(话|句话)[都|也][没|没有]*(没|没能|没有|不能|没让)[我]*(说|讲)完',
      '被[你们|您]*打断',
    ],
    disrespected: [
      '(不尊重|没有尊重|没礼貌|不礼貌|居高临下|出言不逊)',
      '(你|您)[们]*态度[太|很|真|也太]*(差|恶劣|傲慢|不好)',
      '看不起(我|我们|人)',
      '把(我|我们)当(傻子|小孩|外行|傻瓜)',
    ],
    onCondition: ['(如果|要是|若|除非|否则|不然|的话|再不)'],
    payment: ['(付|支付|付款|拒付|结款|结账|账单|发票|尾款|费用|扣款)'],
    charge: ['(价格|价钱|费用|金额|账单|发票|收费|报价)'],
    tooLow: ['(太低|偏低|过低|低了|太便宜|定低|卖便宜)', '(应该|可以|要)[再|更]高'],
  },
  pt: {
    notOurFault: [
      '(nada a ver|nada que ver|nenhuma relacao|relacao nenhuma) (com|contigo) [a|o] [voce|voces|vc|vcs|equipe|time]',
      'nao (e|foi|era) [a|por] (culpa|falha|erro) (sua|de voces|de voce|da sua equipe|do seu time)',
      '(nao e|nao foi) [a] (sua|vossa) (culpa|falha)',
      'voces nao tem culpa',
    ],
    cutOff: [
      '(deixa|deixe|deixem|deixar|quero|posso) [eu|me] (terminar|concluir|acabar) [de falar|de explicar|o que|minha|a frase|,|.|!|$]',
      '(oucam|ouca|escutem|escute|ouvir|ouvissem) [me] ate o (fim|final)',
      '(ouvir|oucam|escutem|escutar) me ate o (fim|final)',
      'me (oucam|ouca|escutem|escute|ouvissem) ate o (fim|final)',
      '(nao|nem|sem) (consegui|conseguir|pude|poder) (terminar|concluir|acabar) (uma|a|minha|nenhuma) [unica|so] (frase|fala)',
      '(fui|fomos|era|sou) (interrompid|cortad)~',
      '(me|nos) (interromp|cort)~',
    ],
    disrespected: [
      'desrespeit~',
      'falta de (respeito|educacao)',
      '(resposta|mensagem|tom|jeito) [foi|e|muito|tao] (grosseir~|gross~|arrogante)',
      '(fui|fomos|sou|somos) tratad~ como',
      '(me|nos) (tratou|trataram|trata|tratam|tratar) como (crianca|criancas|idiota|idiotas|burro|burra|se)',
      '(nao|nunca) fale~ assim (comigo|conosco)',
    ],
    onCondition: [
      'se',
      'caso',
      'senao',
      'do contrario',
      'caso contrario',
      'a menos que',
      'enquanto',
    ],
    payment: ['(pag|fatura|boleto)~', 'nota fiscal'],
    charge: ['(preco|valor|fatura|cobranca|boleto)~', 'nota fiscal'],
    tooLow: [
      '(muito|bem|tao) (baixo|baixa|barato|barata)',
      '(baixo|baixa|barato|barata) (demais|de mais)',
      '(devia|deveria|podia|poderia|tem que|tem de) [*] ser (maior|mais (alto|alta|caro|cara))',
    ],
  },
  th: {
    notOurFault: [
      'ไม่(เกี่ยว|เกี่ยวข้อง)[อะไร]กับ(ทีม|คุณ|น้อง|พวกคุณ|ทาง)',
      'ไม่ใช่(ความผิด|ความผิดพลาด)ของ(ทีม|คุณ|น้อง|พวกคุณ|ทาง)',
      'ไม่(โทษ|ได้โทษ|ว่า)(ทีม|คุณ|น้อง|พวกคุณ)',
    ],
    cutOff: [
      '(ขอ|ให้|ฟัง)[ผม|ดิฉัน|พี่|ฉัน|เรา](พูด|อธิบาย)[ให้](จบ|เสร็จ)',
      '(ฟัง)[ผม|ดิฉัน|พี่|ฉัน|เรา][พูด][ให้]จบ',
      '(พูด|อธิบาย)[ยัง]*ไม่[ทัน]*จบ',
      '(พูดแทรก|แทรก|ขัดจังหวะ|ตัดบท)[ผม|ดิฉัน|พี่|ฉัน|เรา|ตลอด]',
    ],
    disrespected: ['(ไม่ให้เกียรติ|ดูถูก|หยาบคาย|ไม่มีมารยาท|เสียมารยาท|พูดจาไม่ดี|ไม่สุภาพ)'],
    onCondition: ['(ถ้า|หาก|ไม่งั้น|มิฉะนั้น|ไม่อย่างนั้น|เว้นแต่)'],
    payment: ['(จ่าย|ชำระ|โอนเงิน|บิล|ใบแจ้งหนี้)'],
    charge: ['(ราคา|ค่าบริการ|ยอดเงิน|บิล|ใบแจ้งหนี้|ค่าใช้จ่าย)'],
    tooLow: ['(ต่ำ|ถูก|น้อย)(ไป|เกิน)', '(ควร|น่าจะ|ต้อง)[ตั้ง](สูง|แพง)กว่า'],
  },
  tr: {
    notOurFault: [
      '(sizinle|senle|seninle|ekibinizle) [bir|hiçbir] (ilgisi|alakası) yok',
      '(sizin|senin|ekibinizin) (suçunuz|suçun|hatanız|hatan|suçu|hatası) (değil|yok)',
      '(suç|hata) (sizde|sende) değil',
    ],
    cutOff: [
      '(sözümü|cümlemi|lafımı) [bile|hiç] (bitireme~|tamamlayama~|bitirmeme~|bitireyim|kes~|böl~)',
      '(sözüm|cümlem|lafım) [sürekli|hep] (kes|bölün)~',
      '(sonuna kadar|bitene kadar) dinle~',
      '(bir|tek) cümle [bile] (kurama|bitireme)~',
      'bırak~ [da] (bitireyim|konuşayım)',
    ],
    disrespected: [
      '(saygısız|terbiyesiz|küçümse|küçümsey|aşağıla)~',
      'kaba (bir|davran~|konuş~|buldum|bulduk)',
      'tepeden bak~',
      '(çocuk|aptal) (muamelesi|yerine) (gör~|yap~|koy~)',
      '(benimle|bizimle) böyle konuş~',
    ],
    onCondition: [
      'eğer',
      'yoksa',
      'aksi (halde|takdirde)',
      '~(mezse|mazsa|mezseniz|mazsanız|mezsen|mazsan)',
    ],
    payment: ['(öde|fatura)~'],
    charge: ['(fiyat|ücret|tutar|fatura|bedel)~'],
    tooLow: ['(çok|fazla|biraz) (düşük|ucuz)', '(düşük|ucuz|az) (kal~|olmuş)', 'daha yüksek ol~'],
  },
}

const shelf = openPhraseShelf<keyof SaidOfUs>(phrasesOf)

const spansIn = oncePer(
  ({ signals }: Turn) => signals,
  ({ own, signals: { lang } }): ReadonlyMap<keyof SaidOfUs, readonly Span[]> =>
    lang === 'other' ? new Map() : shelf(own, lang),
)

/** Every place in a turn that says such a thing of us. */
export function saidOfUs(turn: Turn, kind: keyof SaidOfUs): readonly Span[] {
  return spansIn(turn).get(kind) ?? []
}

/** Whether a turn says such a thing of us within a stretch of it. */
export function saysOfUs(turn: Turn, kind: keyof SaidOfUs, within: Span): boolean {
  return overlaps(within, saidOfUs(turn, kind))
}

/** Whether the client complains of us, and not of what it says is none of our doing. */
export function complainsOfUs(turn: Turn): boolean {
  return turn.side === 'client' && has(turn, 'complaint') && !clearsUs(turn)
}

/** Whether a turn says that something is none of our fault. */
export function clearsUs(turn: Turn): boolean {
  return saidOfUs(turn, 'notOurFault').length > 0
}
