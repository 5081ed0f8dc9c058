import type { Language, MessageLanguage } from '../../model/language.ts'
import { blanked } from '../signals/overlaps.ts'
import { openPhraseShelf } from '../signals/phrase-shelf.ts'

/** What promises of all things, and their moving to another day, are worded with, in the notation of `signals/phrase.ts`. */
const phrases: Readonly<{
  [Code in Language]: Readonly<Record<'commonplace', readonly string[]>>
}> = {
  en: {
    commonplace: [
      '(i|we|you|your|they|it|the|a|an|to|by|on)',
      '(at|in|of|for|with|and|be|is|are|will|shall|have)',
      "(has|get|gets|let|make|sure|i'll|we'll|you'll|it'll|they'll|going)",
      '(send~|sent|deliver~|share~|sharing|provide~|forward~|finish~|complet~|ready|done|over)',
      '(out|up|through|across|back|latest|before|until|till|this|that|these)',
      '(then|now|also|as|our|my|me|us|can|would|should|next)',
      '(week|weeks|month|day|days|today|tomorrow|tonight|morning|afternoon|evening|noon)',
      '(midday|end|early|first|thing|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(promise~|guarantee~|hand~)',
      '(date|deadline|could|may|might|need~|want|move~|moving|push~|shift~|slip~|delay~|longer|more|time|bit|little|few)',
      "(sorry|afraid|unfortunately|won't|can't|cannot|not|but|so|make|manage)",
    ],
  },
  zh: {
    commonplace: [
      '(我们|我会|我把|我给|我|您|你们|你|咱们|会把|会在|会给)',
      '(会将|会尽|将把|将在|把|给|发给|发到|发您|发你|发过|发出)',
      '(发送|寄给|寄到|寄出|送到|送给|交给|交付|提交|完成|做好|弄好)',
      '(做完|弄完|之前|以前|前会|前把|前给|前发|前交|之内|以内|在)',
      '(到|的|了|吧|就|请|保证|一定|先|再|过去|过来)',
      '(出来|邮箱|手上|这边|那边|今天|明天|后天|周一|周二|周三|周四)',
      '(周五|周六|周日|星期|本周|这周|下周|月底|月初|上午|中午|下午)',
      '(晚上|下班|一份|一下)',
      '(想|时间|日期|期限|一起|要|得|需要|可能|恐怕|推迟|延期|延后|顺延|改到|改成|挪到|抱歉|不好意思|稍微|一点|行吗|可以吗|吗|能不能)',
    ],
  },
  pt: {
    commonplace: [
      '(eu|nos|voce|voces|te|lhe|lhes|me|o|a|os|as)',
      '(um|uma|de|da|do|das|dos|em|na|no|nas|ao)',
      '(para|pra|pro|ate|por|com|e|que|vou|vamos|vai|vao)',
      '(iremos|envi~|mand~|entreg~|receb~|compartilh~|encaminh~|repass~|termin~|finaliz~|conclu~|fica)',
      '(ficam|pronto|pronta|prontos|prontas|segunda|terca|quarta|quinta|sexta|sabado|domingo)',
      '(semana|mes|dia|dias|fim|inicio|comeco|hoje|amanha|manha|tarde|noite)',
      '(vem|proxim~|esta|este|essa|esse|seu|sua|seus|suas|aqui|tudo)',
      '(ja|falta|prometo|prometemos|garanto|garantimos|tera|terao)',
      '(data|prazo|podemos|pode|podem|poderia|podia|adiar|adia~|mudar|passar|passo|passa|empurrar|remarcar|precis~)',
      '(entao|assim|meio|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
      '(mais|tempo|pouco|nao|consig~|consegu~|desculp~|infelizmente|mas|sinto|muito)',
    ],
  },
  th: {
    commonplace: [
      '(จะ|จัดส่ง|นำส่ง|ส่ง|ให้|ภายใน|ค่ะ|ครับ|คะ|นะ|เรา|ทางเรา)',
      '(ทีม|พี่|น้อง|คุณ|ไป|มา|ได้|แล้ว|เลย|ก่อน|วัน|ของ)',
      '(ที่|และ|กับ|ใน|เป็น|ว่า|แน่นอน|เสร็จ|เรียบร้อย|ขอ|อีก|ครั้ง)',
      '(พรุ่งนี้|วันนี้|สัปดาห์|อาทิตย์|เดือน|เช้า|บ่าย|เย็น|เที่ยง|จันทร์|อังคาร|พุธ)',
      '(พฤหัส|ศุกร์|เสาร์|ต้น|สิ้น|ปลาย|หน้า|นี้|ไม่เกิน|รับ)',
      '(กำหนด|เลื่อน|ขยับ|ขอโทษ|ขออภัย|หน่อย|ไหม|มั้ย|น่าจะ|คง|ต้อง|เวลา|เพิ่ม|ไม่ทัน|ช้า|นิดนึง|สักหน่อย)',
    ],
  },
  tr: {
    commonplace: [
      '(size|sana|sizin|senin|bize|ben|biz|bu|su|o|ve|ile)',
      '(da|de|kadar|icin|icinde|gonder~|ilet~|ulas~|yolla~|teslim|veririz|veririm)',
      '(verecegi~|paylas~|hazir|hazirla~|olacak|olur|oluruz|edecegi~|ederiz|ederim|bitir~|tamamla~)',
      '(hafta~|gun|gunu|gune|sonu|sonuna|basi|basina|bugun|yarin|yarina|sabah)',
      '(sabaha|aksam|aksama|pazartesi~|sali|saliya|carsamba~|persembe~|cuma|cumaya|cumartesi~|gec)',
      '(soz|elinizde|elinize)',
      '(tarihi~|tarih|suresi~|ertele~|kaydir~|alabilir~|olabilir~|yapabilir~|mumkun|maalesef|kusura|bakmayin|ozur~|biraz|daha|ama|yetis~|gecik~)',
      '(ogle~|yani|ancak|ocak~|subat~|mart~|nisan~|mayis~|haziran~|temmuz~|agustos~|eylul~|ekim~|kasim~|aralik~|ine|ina|sine|une|una|inde|unda)',
    ],
  },
}

const shelf = openPhraseShelf(phrases)

/** What is left of a promise without the words that do not tell one from another: the thing itself. */
export function withoutCommonplace(text: string, lang: MessageLanguage): string {
  if (lang === 'other') return text
  return blanked(text, shelf(text, lang).get('commonplace') ?? [])
}
