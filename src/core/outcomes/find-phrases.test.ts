import { expect, test } from 'vitest'
import type { Language } from '../../model/language.ts'
import { isReceipt, type PhraseKind, says } from './find-phrases.ts'

type Told = readonly [kind: PhraseKind, texts: Readonly<Record<Language, string>>]

const said: readonly Told[] = [
  [
    'severe',
    {
      en: 'Please send us all logins for the hosting, the domain and the back office.',
      zh: '请把域名、服务器和店铺后台的账号密码发给我们。',
      pt: 'Solicito o envio dos dados de acesso ao alojamento, ao domínio e ao backoffice da loja.',
      th: 'รบกวนขอรหัสเข้าโฮสติ้ง โดเมน และหลังบ้านทั้งหมดด้วยค่ะ',
      tr: 'Hosting, alan adı ve panelin giriş bilgilerini bize iletmenizi rica ederiz.',
    },
  ],
  [
    'delivered',
    {
      en: 'The samples are at the shop counter.',
      zh: '样品放在您的前台了。',
      pt: 'As amostras já estão na recepção.',
      th: 'ตัวอย่างวางไว้ที่เคาน์เตอร์แล้วค่ะ',
      tr: 'Numuneler resepsiyonda.',
    },
  ],
  [
    'delivered',
    {
      en: '500 posters delivered just now.',
      zh: '五百张海报刚刚送到。',
      pt: 'Os 500 cartazes foram entregues agora há pouco.',
      th: 'โปสเตอร์ 500 ใบเพิ่งส่งถึงเมื่อกี้ค่ะ',
      tr: '500 afiş az önce teslim edildi.',
    },
  ],
  [
    'exceeded',
    {
      en: 'Early again, and so well packed!',
      zh: '又提前了，太好了。',
      pt: 'De novo antes do prazo!',
      th: 'มาก่อนกำหนดอีกแล้วค่ะ',
      tr: 'Yine erken geldi.',
    },
  ],
  [
    'delivered',
    {
      en: 'The address has been corrected.',
      zh: '地址已经更新，请查收。',
      pt: 'Hoje corrigimos o endereço.',
      th: 'แก้ที่อยู่ให้แล้วครับ',
      tr: 'Adresi güncelledik.',
    },
  ],
  [
    'chased',
    {
      en: 'I have asked three times for the floor plan.',
      zh: '平面图我已经要了三次。',
      pt: 'Pedi a planta três vezes.',
      th: 'ขอแปลนไปสามครั้งแล้วค่ะ',
      tr: 'Kat planını üçüncü kez istiyorum.',
    },
  ],
  [
    'data',
    {
      en: 'Could you send the store split?',
      zh: '把渠道拆分发我一下。',
      pt: 'Pode mandar a quebra por canal?',
      th: 'ขอยอดแยกตามสาขาหน่อยค่ะ',
      tr: 'Şube bazında gönderir misiniz?',
    },
  ],
  [
    'unsolved',
    {
      en: 'The invoices are still outstanding.',
      zh: '那两张发票还欠着。',
      pt: 'As faturas continuam em aberto.',
      th: 'ใบแจ้งหนี้ยังค้างอยู่ค่ะ',
      tr: 'Faturaları hâlâ biz alamadık.',
    },
  ],
  [
    'reminded',
    {
      en: 'We had agreed you would call first.',
      zh: '说好的先打电话。',
      pt: 'O combinado era ligar antes.',
      th: 'ตกลงกันไว้ว่าจะโทรก่อน',
      tr: 'Önce arayacağınızı konuşmuştuk.',
    },
  ],
  [
    'exceeded',
    {
      en: 'You even included the captions.',
      zh: '连字幕都想到了。',
      pt: 'Vocês incluíram as legendas, eu nem pedi.',
      th: 'ใส่คำบรรยายมาให้ด้วย ทั้งที่เราไม่ได้ขอ',
      tr: 'Altyazıları biz istemeden eklemişsiniz.',
    },
  ],
  [
    'asksWhy',
    {
      en: 'How do you know it was the weather?',
      zh: '你们怎么知道是天气的原因？',
      pt: 'Como vocês sabem que foi o tempo?',
      th: 'รู้ได้ยังไงว่าเป็นเพราะอากาศ',
      tr: 'Havadan olduğunu nereden biliyorsunuz?',
    },
  ],
  [
    'valueDisputed',
    {
      en: 'The invoice is much too high.',
      zh: '这张账单太高了。',
      pt: 'A fatura veio alta demais.',
      th: 'ใบแจ้งหนี้แพงเกินไป',
      tr: 'Fatura fazla yüksek.',
    },
  ],
  [
    'severe',
    {
      en: 'We will be looking for somebody else.',
      zh: '我们会另找一家。',
      pt: 'Vamos procurar outra agência.',
      th: 'เราจะหาเจ้าอื่น',
      tr: 'Başka bir ajans arayacağız.',
    },
  ],
]

test.each(said)('%s is said in every language', (kind, texts) => {
  const silent = told(texts).filter(([lang, text]) => !says(text, lang, kind))
  expect(silent).toEqual([])
})

const notSaid: readonly Told[] = [
  [
    'delivered',
    {
      en: 'The drawing is not ready.',
      zh: '这是我的看法。',
      pt: 'O desenho ainda não está pronto.',
      th: 'รบกวนแนบไฟล์มาด้วยนะครับ',
      tr: 'Çizim ayın onuna kadar hazır olacak.',
    },
  ],
  [
    'chased',
    {
      en: 'When could you start?',
      zh: '您觉得怎么样？',
      pt: 'Quando vocês podem começar?',
      th: 'เรายังไม่ได้ตัดสินใจค่ะ',
      tr: 'Ne zaman başlayabilirsiniz?',
    },
  ],
  [
    'exceeded',
    {
      en: 'On top of that, we did not ask for this colour.',
      zh: '请提前告诉我们，额外费用由谁承担？',
      pt: 'Me avise um dia antes; vende o dobro do outro.',
      th: 'แถมยังส่งผิดที่ เราไม่ได้ขอให้เปลี่ยนสี',
      tr: 'Bir gün önce yazdım, ekstra ücret var mı?',
    },
  ],
  [
    'asksWhy',
    {
      en: 'How are you today? How did the fair go?',
      zh: '下一步怎么做？',
      pt: 'Como foi o fim de semana?',
      th: 'คิดเห็นยังไงบ้างคะ',
      tr: 'Nasıl bir renk istersiniz?',
    },
  ],
  [
    'inTheDark',
    {
      en: 'It makes no sense to print it twice.',
      zh: '字太小，放在架子上看不清。',
      pt: 'Não faz sentido imprimir duas vezes.',
      th: 'ส่งงานตรงเวลามากค่ะ',
      tr: 'İki kez basmanın anlamı yok.',
    },
  ],
]

test.each(notSaid)('what only looks like it is not %s', (kind, texts) => {
  const misread = told(texts).filter(([lang, text]) => says(text, lang, kind))
  expect(misread).toEqual([])
})

test('a receipt holds nothing but its nod', () => {
  expect(isReceipt('好的，收到！', 'zh')).toBe(true)
  expect(isReceipt('Not ettik.', 'tr')).toBe(true)
  expect(isReceipt('Sem comentários.', 'pt')).toBe(true)
  expect(isReceipt('👍', 'en')).toBe(true)
})

test.each([
  ['en', 'Dear Mr Falk, noted.'],
  ['zh', '林经理您好，收到。'],
  ['pt', 'Bom dia, Ana, recebido.'],
  ['th', 'สวัสดีค่ะคุณนภา รับทราบค่ะ'],
  ['tr', 'İyi günler Selma Hanım, tamamdır.'],
] as const)('a salutation leaves a receipt a receipt (%s: %s)', (lang, text) => {
  expect(isReceipt(text, lang)).toBe(true)
})

test('a short answer is no receipt', () => {
  expect(isReceipt('No.', 'en')).toBe(false)
  expect(isReceipt('不行。', 'zh')).toBe(false)
  expect(isReceipt('已撤下。', 'zh')).toBe(false)
  expect(isReceipt('Hayır.', 'tr')).toBe(false)
})

test.each([
  ['en', 'The floor plan is attached.', 'The floor plan is not attached yet.'],
  ['en', 'The banner has been uploaded.', 'Nothing has been uploaded.'],
  ['tr', 'Kat planı ekte.', 'Kat planı henüz ekte değil.'],
  ['tr', 'Afiş yayında.', 'Afiş hâlâ yayında değil.'],
  ['tr', 'Eylül özeti mailinizde.', 'Eylül özeti mailinizde yok.'],
  ['zh', '清单整理好了。', '清单还没整理好。'],
  ['zh', '海报好了，附在后面。', '海报还没画好，也没附在后面。'],
] as const)('what is not there yet is not handed over (%s: %s)', (lang, there, missing) => {
  expect(says(there, lang, 'delivered')).toBe(true)
  expect(says(missing, lang, 'delivered')).toBe(false)
})

function told(texts: Readonly<Record<Language, string>>): [Language, string][] {
  return (['en', 'zh', 'pt', 'th', 'tr'] as const).map((lang) => [lang, texts[lang]])
}

test.each([
  ['en', 'We stay, and renew for another year.', true],
  ['en', 'We will not be renewing.', false],
  ['zh', '我们决定续约。', true],
  ['zh', '我们决定不再续约。', false],
  ['pt', 'Vamos renovar com vocês.', true],
  ['pt', 'Não vamos renovar o contrato.', false],
  ['th', 'ต่อสัญญาอีกปีค่ะ', true],
  ['th', 'เราจะไม่ต่อสัญญาค่ะ', false],
  ['tr', 'Sözleşmeyi yeniliyoruz.', true],
  ['tr', 'Sözleşmeyi yenilemeyeceğiz.', false],
  ['en', 'The trouble of May is behind us and I have dropped the tender.', true],
  ['en', 'Our account with you is closed.', false],
  ['zh', '五月那件事就翻篇了，比稿的事我们先搁置了。', true],
  ['zh', '这件事过去三周了还没有人回。', false],
  ['pt', 'O episódio de maio está encerrado para nós, engavetei aquela cotação.', true],
  ['pt', 'O contrato está encerrado.', false],
  ['th', 'เรื่องเดือนพฤษภาถือว่าจบแล้วนะคะ', true],
  ['th', 'เรื่องรูปจบแล้วค่ะ', false],
  ['tr', 'O mesele bizim için kapandı, teklif toplamayı bıraktık.', true],
  ['tr', 'Mağaza pazar günü kapandı.', false],
] as const)('who leaves takes nothing back (%s: %s)', (lang, text, isTakenBack) => {
  expect(says(text, lang, 'takenBack')).toBe(isTakenBack)
})
