import type { Language } from '../../model/language.ts'
import type { Turn } from '../conversations/relationship.ts'

/** To stay, to renew, to go on, to withdraw, to give another chance, to pay after all. */
const TAKEN_BACK: Readonly<{ [Code in Language]: RegExp }> = {
  en: /\b(?:stay(?:ing)?|renew(?:ed|ing|al)?|extend(?:ed|ing)?|continu(?:e|ing)|carry(?:ing)? on|keep(?:ing)? (?:going|working|you)|go(?:ing)? on (?:with|together)|withdr[ae]w\w*|take (?:it|that|this|the notice) back|call(?:ing|ed)? (?:it|that) off|another (?:chance|year|quarter|season|term)|changed (?:our|my) minds?|not leaving|no longer (?:want|need|plan)\w* to|next (?:year|season|term)|paid|will pay|is paid|settled)\b/iu,
  zh: /续约|续签|继续(?:合作|做|跟|和|用|一起)|接着(?:合作|做)|留下|不走了|不换了|不终止|收回|撤回|作罢|再给.{0,6}机会|改(?:变)?主意|已(?:经)?付|付清|会付|打款|结清|明年/u,
  pt: /(?:^|[^\p{L}])(?:renov\p{L}+|continu\p{L}+|seguimos|seguir (?:com|juntos)|fica(?:mos|r)|permanec\p{L}+|retir(?:o|amos|ei)|desist\p{L}+ d[ea]|volt(?:ei|amos) atrás|mud(?:ei|amos) de ideia|(?:outra|mais uma|nova) (?:chance|oportunidade)|pag(?:o|amos|uei|aremos)|paga|quitad\p{L}+|ano que vem)(?:$|[^\p{L}])/iu,
  th: /ต่อสัญญา|ทำ(?:งาน)?(?:ด้วยกัน)?ต่อ|อยู่ต่อ|ไปต่อ|ร่วมงาน(?:กัน)?ต่อ|ใช้บริการต่อ|ให้โอกาส|เปลี่ยนใจ|ถอน|ไม่ยกเลิก|ไม่เปลี่ยน(?:ทีม|เจ้า)|(?:จ่าย|ชำระ|โอนเงิน).{0,8}แล้ว|ปีหน้า/u,
  tr: /(?:^|[^\p{L}])(?:yenile\p{L}*|devam|kalıyor\p{L}*|kalacağ\p{L}*|kalmaya|vazgeç\p{L}*|geri (?:çek|al)\p{L}*|bir şans daha|şans ver\p{L}*|fikrimi(?:zi)? değiştir\p{L}*|öde(?:dik|ndi|yece\p{L}+|riz)|ödemeyi yap\p{L}+|uzat\p{L}*|gelecek yıl|seneye)(?:$|[^\p{L}])/iu,
}

/** Whether the client takes a grave word back: it stays, renews or pays after all. Courtesy alone does not. */
export function takesBack({ own, signals: { lang } }: Turn): boolean {
  return lang !== 'other' && TAKEN_BACK[lang].test(own)
}
