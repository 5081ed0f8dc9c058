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
    language: 'en',
    kind: 'late',
    yes: ["I'm afraid we won't make it by Tuesday."],
    no: ['We made it by Tuesday.'],
  },
  {
    language: 'en',
    kind: 'calledOff',
    yes: ['No need for the banner any more.'],
    no: ['No need to hurry.'],
  },
  {
    language: 'en',
    kind: 'moved',
    yes: ["Can't do Monday after all, Wednesday it is."],
    no: ['Monday works.'],
  },
  {
    language: 'pt',
    kind: 'chased',
    yes: ['Há novidades do folheto?'],
    no: ['O folheto traz novidades.'],
  },
  {
    language: 'pt',
    kind: 'calledOff',
    yes: ['Já não é preciso o cartaz.'],
    no: ['É preciso um cartaz.'],
  },
  {
    language: 'pt',
    kind: 'late',
    yes: ['Receio que não vamos conseguir.'],
    no: ['Vamos conseguir.'],
  },
  { language: 'zh', kind: 'chased', yes: ['报价是不是忘了？'], no: ['别忘了关灯。'] },
  { language: 'zh', kind: 'late', yes: ['印厂说要晚两天。'], no: ['今天晚上发布。'] },
  { language: 'zh', kind: 'arrived', yes: ['样品中午到的。'], no: ['样品什么时候到？'] },
  { language: 'th', kind: 'arrived', yes: ['ได้กล่องตัวอย่างแล้วค่ะ'], no: ['กล่องจะมาเมื่อไหร่คะ'] },
  { language: 'th', kind: 'onTime', yes: ['ตรงวันที่นัดไว้เลยค่ะ'], no: ['วันที่นัดคือวันไหนคะ'] },
  { language: 'tr', kind: 'chased', yes: ['Teklifi unuttunuz mu?'], no: ['Teklifi unutmadık.'] },
  { language: 'tr', kind: 'late', yes: ['Baskı iki gün sarkacak.'], no: ['Baskı iki gün sürer.'] },
  {
    language: 'tr',
    kind: 'arrived',
    yes: ['Bağlantı açıldı, teşekkürler.'],
    no: ['Bağlantıyı gönderir misiniz?'],
  },
  {
    language: 'en',
    kind: 'delivered',
    yes: ['The flyers arrived at your shop this morning.'],
    no: ['When will the flyers arrive?'],
  },
  {
    language: 'pt',
    kind: 'delivered',
    yes: ['Os folhetos chegaram hoje à vossa loja.'],
    no: ['Quando chegam os folhetos?'],
  },
  { language: 'zh', kind: 'delivered', yes: ['清单在下面。'], no: ['清单在哪儿？'] },
  { language: 'th', kind: 'delivered', yes: ['ใบปลิวถึงร้านพี่เช้านี้แล้วค่ะ'], no: ['ใบปลิวถึงเมื่อไหร่คะ'] },
  {
    language: 'tr',
    kind: 'delivered',
    yes: ['Broşürler bu sabah mağazanıza ulaştı.'],
    no: ['Broşürler ne zaman gelir?'],
  },
  {
    language: 'en',
    kind: 'data',
    yes: ['Could you pass me the enrolments for March?'],
    no: ['The enrolment form is live.'],
  },
  {
    language: 'pt',
    kind: 'data',
    yes: ['Consegue me passar as matrículas de março?'],
    no: ['A página de matrículas está no ar.'],
  },
  { language: 'zh', kind: 'data', yes: ['能把三月的报名人数发我吗？'], no: ['报名页面上线了。'] },
  { language: 'th', kind: 'data', yes: ['ขอยอดนักเรียนเดือนมีนาคมหน่อยค่ะ'], no: ['นักเรียนชอบคลิปมาก'] },
  {
    language: 'tr',
    kind: 'data',
    yes: ['Mart kayıtlarını iletebilir misiniz?'],
    no: ['Kayıt sayfası yayında.'],
  },
  {
    language: 'en',
    kind: 'undecided',
    yes: ["You are right, let's take it up at our next meeting."],
    no: ['Our next meeting is on Monday.'],
  },
  {
    language: 'zh',
    kind: 'undecided',
    yes: ['您说得对，下次会上再一起定。'],
    no: ['下次会议在周一。'],
  },
  {
    language: 'pt',
    kind: 'undecided',
    yes: ['Tem razão, tratamos disso na próxima reunião.'],
    no: ['A próxima reunião é na segunda.'],
  },
  {
    language: 'th',
    kind: 'undecided',
    yes: ['จริงค่ะ ไว้คุยกันประชุมครั้งหน้า'],
    no: ['ประชุมครั้งหน้าวันจันทร์ค่ะ'],
  },
  {
    language: 'tr',
    kind: 'undecided',
    yes: ['Haklısınız, bir sonraki görüşmemizde ele alalım.'],
    no: ['Bir sonraki görüşmemiz pazartesi.'],
  },
  {
    language: 'en',
    kind: 'severe',
    yes: ['As things are, we are not staying.'],
    no: ['As things are, we are staying.'],
  },
  {
    language: 'zh',
    kind: 'severe',
    yes: ['照这样下去我们不合作了。'],
    no: ['照这样下去我们能超额。'],
  },
  {
    language: 'pt',
    kind: 'severe',
    yes: ['Do jeito que está não fico.'],
    no: ['Eu fico com vocês.'],
  },
  { language: 'th', kind: 'severe', yes: ['แบบนี้เราอยู่ต่อไม่ได้'], no: ['แบบนี้เราทำต่อได้เลย'] },
  {
    language: 'tr',
    kind: 'severe',
    yes: ['Böyle giderse devam etmeyiz.'],
    no: ['Böyle giderse hedefi geçeriz.'],
  },
  {
    language: 'en',
    kind: 'exceeded',
    yes: [
      "It was due Friday and it's already here on Wednesday.",
      "Friday's batch on Wednesday, wow.",
    ],
    no: ["It's due on Friday and nothing is here."],
  },
  {
    language: 'zh',
    kind: 'exceeded',
    yes: ['周五的活周三就给我。', '又提前！', '说好周五的，周三就到了。'],
    no: ['周五的会改到周三。'],
  },
  {
    language: 'pt',
    kind: 'exceeded',
    yes: ['Era pra sexta e já chegou na quarta!', 'Adiantado de novo!'],
    no: ['Era pra sexta e não chegou.'],
  },
  {
    language: 'th',
    kind: 'exceeded',
    yes: ['งานวันศุกร์ได้ตั้งแต่วันพุธเลย', 'บอกไว้วันศุกร์ได้แล้ววันพุธ'],
    no: ['งานวันศุกร์ยังไม่ได้เลย'],
  },
  {
    language: 'tr',
    kind: 'exceeded',
    yes: ['Cumaya demiştiniz, çarşambadan geldi!', 'Yine erken!'],
    no: ['Cumaya demiştiniz, gelmedi.'],
  },
  {
    language: 'en',
    kind: 'undecided',
    yes: [
      'The question has been open since April.',
      'Have you been able to decide on the shoot?',
      'We are still waiting for your decision on the banner.',
    ],
    no: ['The shop is open on Sunday.', 'We decided on blue.'],
  },
  {
    language: 'zh',
    kind: 'undecided',
    yes: ['拍摄的事到现在还没定下来。', '影棚的事您这边决定了吗？', '等您的决定。'],
    no: ['我们决定用蓝色。', '店周日开门。'],
  },
  {
    language: 'pt',
    kind: 'undecided',
    yes: [
      'O estúdio está em aberto desde abril.',
      'Já conseguiu decidir sobre o estúdio?',
      'Aguardamos a sua decisão.',
    ],
    no: ['A loja está aberta no domingo.', 'Decidimos pelo azul.'],
  },
  {
    language: 'th',
    kind: 'undecided',
    yes: ['เรื่องถ่ายภาพยังค้างมาตั้งแต่เมษา', 'เรื่องสตูดิโอตัดสินใจได้หรือยังคะ', 'รอพี่เคาะเรื่องแบนเนอร์ค่ะ'],
    no: ['สรุปใช้สีฟ้านะคะ', 'ร้านเปิดวันอาทิตย์ค่ะ'],
  },
  {
    language: 'tr',
    kind: 'undecided',
    yes: [
      'Çekim konusu nisandan beri açık duruyor.',
      'Çekim konusunda karar verebildiniz mi?',
      'Kararınızı bekliyoruz.',
    ],
    no: ['Mavi rengi seçtik.', 'Mağaza pazar günü açık.'],
  },
  {
    language: 'pt',
    kind: 'delivered',
    yes: [
      'Mapa novo aí, com o recuo.',
      'Foi o orçamento com as duas opções, dá uma olhada no email.',
      'Os contratos estão no teu email.',
    ],
    no: ['Foi o orçamento que atrasou tudo.', 'O mapa novo fica pronto na segunda?'],
  },
  {
    language: 'en',
    kind: 'severe',
    yes: ['We have resolved to end the service agreement as of October.'],
    no: ['The agreement ends with a page of annexes.'],
  },
  {
    language: 'zh',
    kind: 'severe',
    yes: ['双方的服务协议将于10月31日解除。'],
    no: ['合同扫描件已经发到您邮箱。'],
  },
  {
    language: 'pt',
    kind: 'severe',
    yes: ['Decidimos pôr termo ao contrato em outubro.'],
    no: ['O contrato está no fim da pasta.'],
  },
  {
    language: 'tr',
    kind: 'severe',
    yes: ['Sözleşmeyi 31 Ekim 2026 tarihi itibarıyla sona erdirme kararındayız.'],
    no: ['Sözleşmenin son sayfasını da taradık.'],
  },
  {
    language: 'en',
    kind: 'severe',
    yes: ['Next season we will carry on with another team.'],
    no: ['The shoot moves on with a new team member.'],
  },
  {
    language: 'zh',
    kind: 'severe',
    yes: ['下一季我们会和另一家团队继续合作。'],
    no: ['这次换新的摄影师来拍。'],
  },
  {
    language: 'pt',
    kind: 'severe',
    yes: ['Na próxima temporada seguimos com outra equipe.'],
    no: ['A gravação segue com outra câmera.'],
  },
  { language: 'th', kind: 'severe', yes: ['ปีหน้าเราจะทำงานต่อกับทีมอื่น'], no: ['งานนี้น้องใหม่จะทำต่อค่ะ'] },
  {
    language: 'tr',
    kind: 'severe',
    yes: ['Yeni dönemde başka bir ekiple sürdüreceğiz.'],
    no: ['Çekime başka bir kamerayla devam edeceğiz.'],
  },
  {
    language: 'zh',
    kind: 'delivered',
    yes: ['菜单放好了。'],
    no: ['菜单放好了吗？'],
  },
  {
    language: 'en',
    kind: 'severe',
    yes: ['We require the credentials for the domain and the hosting by Friday.'],
    no: ['Could you send me the login for the shop?', 'We moved the domain to the new hosting.'],
  },
  {
    language: 'zh',
    kind: 'severe',
    yes: ['麻烦把域名和后台的账号密码交给我们。'],
    no: ['请把后台账号发给我。', '域名和服务器都续费了。'],
  },
  {
    language: 'pt',
    kind: 'severe',
    yes: ['Precisamos das credenciais do domínio e das contas de anúncios.'],
    no: ['Pode mandar o acesso da loja?', 'O domínio e o alojamento estão pagos.'],
  },
  {
    language: 'th',
    kind: 'severe',
    yes: ['ขอรหัสเข้าโดเมนกับเซิร์ฟเวอร์ทั้งหมดค่ะ'],
    no: ['ขอรหัสหลังบ้านหน่อยค่ะ', 'ต่ออายุโดเมนกับโฮสติ้งแล้วค่ะ'],
  },
  {
    language: 'tr',
    kind: 'severe',
    yes: ['Alan adı ve sunucunun tüm şifrelerini iletmenizi rica ederiz.'],
    no: ['Panelin şifresini gönderir misiniz?', 'Alan adını ve sunucuyu yeniledik.'],
  },
  {
    language: 'en',
    kind: 'severe',
    yes: ['Please transfer everything to the new agency.'],
    no: ['Please transfer everything to the folder.'],
  },
  {
    language: 'en',
    kind: 'severe',
    yes: ["We won't give you a second chance.", 'We are thinking of changing agencies.'],
    no: ["We don't want to change agencies.", 'We want our money back from the airline.'],
  },
  {
    language: 'en',
    kind: 'arrived',
    yes: ['Thanks, the posters arrived.', 'I confirm receipt of the keys.'],
    no: ['Have the posters arrived?', 'Please confirm receipt.'],
  },
  {
    language: 'en',
    kind: 'delivered',
    yes: [
      "Menu's live.",
      'The brochure is up.',
      'Storyboard is here, have a look.',
      'All three swapped.',
      'Corrected and reprinted.',
      'The list is in the shared folder.',
    ],
    no: ['Is the brochure up?', 'The clip will be live on Friday.', 'Visits are up.'],
  },
  {
    language: 'pt',
    kind: 'delivered',
    yes: [
      'Trocado e reenviado.',
      'O cartaz novo já está aqui.',
      'As duas corrigidas.',
      'Loja no ar.',
    ],
    no: ['A loja entra no ar até terça.', 'Ainda não foi trocado.'],
  },
  {
    language: 'tr',
    kind: 'delivered',
    yes: [
      'Katalog burada.',
      'Taslak geldi, buyurun.',
      'İkisi de değişti.',
      'Düzeltilip yeniden yüklendi.',
      'Teklifi gönderiyorum.',
    ],
    no: ['Teklifi salı gününe kadar gönderiyorum.', 'Katalog geldi mi?'],
  },
  {
    language: 'tr',
    kind: 'data',
    yes: ['Nisan rakamlarını bekliyoruz.', 'Sonuçlarımız nasıl?'],
    no: ['Sonuçta sizin kararınız.'],
  },
  {
    language: 'th',
    kind: 'delivered',
    yes: ['โปสเตอร์มาแล้ว', 'ไฟล์อยู่ที่นี่ค่ะ', 'เว็บขึ้นแล้วครับ', 'แก้แล้วทั้งสองป้ายค่ะ'],
    no: ['ฝนมาแล้วค่ะ', 'โปสเตอร์มาแล้วหรือยังคะ'],
  },
  {
    language: 'zh',
    kind: 'delivered',
    yes: ['菜单文件在这里。', '新版放在共享盘里。', '附件是四月的报表。', '横幅换上了。'],
    no: ['合同附件我们没见过。', '附件的条款不适用。', '明天把附件给您。'],
  },
  {
    language: 'zh',
    kind: 'valueDisputed',
    yes: ['打样费我们不认。'],
    no: ['打样费已付。'],
  },
  {
    language: 'zh',
    kind: 'late',
    yes: ['周五都过了。'],
    no: ['周五见。'],
  },
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
    language: 'th',
    kind: 'late',
    yes: ['ส่งช้ากว่าที่นัดไว้ค่ะ', 'วันจันทร์ผ่านไปแล้วยังไม่ได้ไฟล์เลย'],
    no: ['ขอเป็นเช้ากว่านี้ได้ไหมคะ', 'บอกว่าจะส่งมาให้เย็นนี้ค่ะ'],
  },
  {
    language: 'th',
    kind: 'inTheDark',
    yes: ['อ่านแล้วยังไม่เข้าใจเลยค่ะ', 'เปลี่ยนราคาโดยไม่บอกเราก่อน'],
    no: ['ลูกค้าไม่เข้าใจวิธีสมัคร ช่วยเขียนใหม่ได้ไหมคะ', 'ถ้าไม่เข้าใจตรงไหนบอกได้นะครับ'],
  },
  {
    language: 'th',
    kind: 'heardElsewhere',
    yes: ['เรื่องเลื่อนงาน เรารู้จากลูกค้าค่ะ'],
    no: ['ลูกค้ารู้จักร้านจากเพื่อนค่ะ'],
  },
  {
    language: 'th',
    kind: 'severe',
    yes: ['ถ้ายังเป็นแบบนี้เราฟ้องแน่', 'ขอไม่จ้างต่อนะคะ'],
    no: ['ห้างตรงข้ามโดนผู้เช่าฟ้องค่ะ', 'ขอยกเลิกนัดวันศุกร์ค่ะ'],
  },
  {
    language: 'th',
    kind: 'takenBack',
    yes: ['คุยกันแล้ว เราจะใช้บริการต่อค่ะ', 'ให้โอกาสอีกครั้งนะคะ'],
    no: ['ปีหน้าเราจะขยายสาขาค่ะ', 'ให้โอกาสมาหลายครั้งแล้ว', 'แผนปีหน้าไม่ต่อสัญญาค่ะ'],
  },
  {
    language: 'th',
    kind: 'valueDisputed',
    yes: ['ราคานี้แพงเกินไปค่ะ', 'จ่ายไปตั้งเยอะแต่ไม่เห็นผล'],
    no: ['คู่แข่งขายแพงกว่าเราค่ะ', 'ลูกค้าโดนเก็บเงินสองรอบค่ะ'],
  },
  {
    language: 'th',
    kind: 'reminded',
    yes: ['ที่ตกลงกันไว้คือส่งทุกวันศุกร์ค่ะ'],
    no: ['สรุปว่าตกลงกันแล้วว่าไม่ใช้โดรนนะครับ', 'ส่งตามที่ตกลงกันไว้แล้วค่ะ'],
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
