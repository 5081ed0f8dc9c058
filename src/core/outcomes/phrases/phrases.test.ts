import { describe, expect, test } from 'vitest'
import type { Language } from '../../../model/language.ts'
import { says } from '../find-phrases.ts'

type Said = {
  readonly language: Language
  readonly kind: Parameters<typeof says>[2]
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const table: readonly Said[] = [
  {
    language: 'pt',
    kind: 'delivered',
    yes: [
      'Feito: o cupom novo vale desde hoje.',
      'Versão final anexa.',
      'Cardápio pronto, arquivo corrigido anexo.',
      'Calendário atualizado no drive.',
    ],
    no: [
      'Ainda não enviei o catálogo.',
      'Ainda não enviamos hoje o orçamento à gráfica.',
      'O letreiro não está pronto.',
      'Não está em anexo, mando amanhã.',
      'A arte ainda não subiu agora de manhã.',
      'O vídeo nem foi publicado.',
      'O pacote inclui três vídeos.',
      'Bem feito esse folder, mas o anexo trava.',
    ],
  },
  {
    language: 'pt',
    kind: 'whatNext',
    yes: [
      'Vocês têm um plano pro verão?',
      'Existe alguma estratégia para o segundo semestre?',
      'Ninguém nunca me apresentou um plano.',
      'Qual é a estratégia daqui até dezembro?',
      'O que vocês pretendem fazer no Natal?',
    ],
    no: [
      'Vocês têm plano de internet aí?',
      'O plano aprovado está ótimo.',
      'O que vocês fizeram no Natal?',
    ],
  },
  {
    language: 'th',
    kind: 'delivered',
    yes: [
      'ขึ้นเพจแล้วจ้า',
      'แบนเนอร์ชุดใหม่ขึ้นแล้วครับ',
      'เสร็จก่อนกำหนดสองวันค่ะ',
      'ป้ายหน้าร้านแก้เรียบร้อยแล้วค่ะ',
      'ส่งไฟล์ไปแล้วค่ะ',
      'แนบใบเสนอราคามาให้ค่ะ',
    ],
    no: [
      'ราคาขึ้นแล้วค่ะ',
      'ยอดดีขึ้นแล้วค่ะ',
      'อยากให้เสร็จก่อนกำหนดค่ะ',
      'หน้าเว็บยังไม่เรียบร้อยค่ะ',
      'ยังไม่ได้ส่งใบเสนอราคาเลยค่ะ',
      'ไฟล์ยังไม่แนบมานะคะ',
      'ยังแก้ไม่เรียบร้อยค่ะ',
      'ยังไม่ได้แก้ป้ายให้เรียบร้อยค่ะ',
      'ยังไม่ได้อัปโหลดเข้าโฟลเดอร์ครับ',
    ],
  },
  {
    language: 'th',
    kind: 'exceeded',
    yes: ['เสร็จก่อนกำหนดสองวันค่ะ', 'ติดตั้งให้ก่อนนัดตั้งสามวันค่ะ'],
    no: ['ขอคุยก่อนนัดวันศุกร์ค่ะ'],
  },
  {
    language: 'zh',
    kind: 'delivered',
    yes: ['片头都剪好了。', '样册寄好了，早了两天。'],
    no: ['样册还没寄好。', '横幅发好了吗？', '图还没传好，再等等。'],
  },
  {
    language: 'zh',
    kind: 'exceeded',
    yes: ['样册寄好了，早了两天。'],
    no: ['样册寄好了，正好今天。'],
  },
]

describe.each(table)('$language $kind', ({ language, kind, yes, no }) => {
  test.each(yes)('yes: %s', (text) => {
    expect(says(text, language, kind)).toBe(true)
  })
  test.each(no)('no: %s', (text) => {
    expect(says(text, language, kind)).toBe(false)
  })
})
