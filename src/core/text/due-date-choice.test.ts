import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../model/language.ts'
import { findDueDate } from './due-date.ts'

/** A Tuesday. */
const tuesday = new Date('2026-03-10T09:00:00Z')

type Cases = Readonly<Record<Language, readonly (readonly [string, string | undefined])[]>>

function check(cases: Cases): void {
  for (const language of languages)
    test.each(cases[language])(`${language}: %s`, (text, due) => {
      expect(findDueDate(text, language, tuesday, 'UTC')?.due).toBe(due)
    })
}

describe('the old date of a move is none', () => {
  check({
    en: [
      ["Instead of Friday, you'll have the layouts on Tuesday", '2026-03-17'],
      ['We will deliver not on the 13th but on the 18th', '2026-03-18'],
      ['Delivery has moved from the 13th to the 18th.', '2026-03-18'],
      ['We pushed the shoot from Thursday to Monday', '2026-03-16'],
      ["Friday won't work, I'll bring it on Monday", '2026-03-16'],
      ["I can't make Thursday, so it will be Friday", '2026-03-13'],
      ["You won't have it on Thursday, it will be Monday", '2026-03-16'],
      ['We had said Thursday but it will be Friday', '2026-03-13'],
      ['No later than Friday, not on Monday', '2026-03-13'],
      ['It is with you as originally planned on Friday', '2026-03-13'],
      ['Why not Thursday?', '2026-03-12'],
      ['You get it no later than 18 March', '2026-03-18'],
    ],
    zh: [
      ['不是13号，改到18号交片', '2026-03-18'],
      ['交稿从周四改到下周一', '2026-03-16'],
      ['原定周四，现在周五给您', '2026-03-13'],
      ['周四来不及，周五下午发您', '2026-03-13'],
      ['海报从13号推迟到18号', '2026-03-18'],
      ['原来说周四，现在要周五', '2026-03-13'],
      ['原来是周四，知道了', '2026-03-12'],
      ['按原计划周五给您', '2026-03-13'],
      ['是不是周四给我们？', '2026-03-12'],
      ['周五交，改动都做好', '2026-03-13'],
    ],
    pt: [
      ['Em vez do dia 13, entrego no dia 18', '2026-03-18'],
      ['Não consigo para sexta, fica para segunda', '2026-03-16'],
      ['Em vez de sexta eu mando na segunda', '2026-03-16'],
      ['A gravação passou de quinta para segunda', '2026-03-16'],
      ['Quinta não dá, te entrego sexta', '2026-03-13'],
      ['Ao invés de quinta-feira, envio na sexta-feira', '2026-03-13'],
      ['Não, sexta eu mando', '2026-03-13'],
      ['Não esqueci: sexta está com você', '2026-03-13'],
    ],
    th: [
      ['แทนวันที่ 13 ขอส่งวันที่ 18 ค่ะ', '2026-03-18'],
      ['เลื่อนจากวันที่ 13 เป็นวันที่ 18 นะคะ', '2026-03-18'],
      ['ไม่ใช่วันพฤหัส แต่เป็นวันศุกร์ครับ', '2026-03-13'],
      ['วันพฤหัสส่งไม่ทัน ขอเป็นวันศุกร์ค่ะ', '2026-03-13'],
      ['เลื่อนจากวันพฤหัสเป็นวันจันทร์', '2026-03-16'],
      ['เหมือนเดิมวันศุกร์ค่ะ', '2026-03-13'],
      ['วันพฤหัสเลื่อนไปวันศุกร์นะคะ', '2026-03-13'],
      ['ส่งวันศุกร์แทนนะคะ', '2026-03-13'],
      ['วันพฤหัสนี้ส่งให้ ใช่ไหมครับ', '2026-03-12'],
    ],
    tr: [
      ["13 Mart yerine 18 Mart'ta gönderirim", '2026-03-18'],
      ['Perşembeye değil cumaya kadar hazır olur', '2026-03-13'],
      ['Teslimi perşembeden pazartesiye aldık', '2026-03-16'],
      ["13 Mart'tan 18 Mart'a erteledik", '2026-03-18'],
      ["ayın 13'ü yerine 18'inde elinizde", '2026-03-18'],
      ['Perşembe günü uygun değil, cuma yollarım', '2026-03-13'],
      ['Perşembe göndereceksiniz, değil mi?', '2026-03-12'],
      ['Teslim perşembe değil mi?', '2026-03-12'],
    ],
  })
})

describe('a span is no due day', () => {
  check({
    en: [
      ['The ads are off from 1 October until 15 December', undefined],
      ['We are closed from Thursday to Monday', undefined],
      ['Shooting runs from the 12th until the 20th, and you get the cut on 25 March', '2026-03-25'],
      ['You have it by Thursday, Monday at the latest', '2026-03-12'],
      ['From Thursday the new ads run', '2026-03-12'],
    ],
    zh: [
      ['广告从10月1日到12月15日暂停', undefined],
      ['我们周四到周日休息', undefined],
      ['12号至16号拍摄，20号之前给您样片', '2026-03-20'],
      ['周四到货后给您拍', '2026-03-12'],
      ['从周四开始投放', '2026-03-12'],
    ],
    pt: [
      ['Os anúncios ficam parados de 1º de outubro até 15 de dezembro', undefined],
      ['Desde segunda até quinta estamos fora', undefined],
      ['De 12 a 16 de março gravamos, e mando o corte até o dia 20', '2026-03-20'],
      ['A partir de quinta está no ar', '2026-03-12'],
      ['Falo com eles amanhã, até sexta te mando', '2026-03-13'],
    ],
    th: [
      ['ปิดโฆษณาตั้งแต่วันที่ 1 ตุลาคม ถึงวันที่ 15 ธันวาคม', undefined],
      ['ทีมหยุดตั้งแต่วันพฤหัสจนถึงวันจันทร์', undefined],
      ['ถ่ายตั้งแต่วันที่ 12 ถึงวันที่ 16 แล้วส่งงานวันที่ 20', '2026-03-20'],
      ['ไฟล์จะถึงวันพฤหัสค่ะ', '2026-03-12'],
      ['เริ่มวันพฤหัสเลยครับ', '2026-03-12'],
    ],
    tr: [
      ["1 Ekim'den 15 Aralık'a kadar reklamlar kapalı", undefined],
      ['Perşembeden pazartesiye kadar ofisimiz kapalı', undefined],
      ["12 Mart'tan 16 Mart'a kadar çekim var, kurgu 20 Mart'ta sizde", '2026-03-20'],
      ['Perşembeden önce gönderirim', '2026-03-12'],
      ['Perşembeden itibaren yayında olur', '2026-03-12'],
    ],
  })
})

describe('the day of a condition is none where another is named', () => {
  check({
    en: [
      ['If you confirm today or tomorrow, you have it on Friday', '2026-03-13'],
      ['If you send the text today, it is live on Thursday', '2026-03-12'],
      ['You have it on Friday if the photos reach us by Wednesday', '2026-03-13'],
      ["Once you approve it tomorrow I'll publish on Monday", '2026-03-16'],
      ['If I can, you get it tomorrow', '2026-03-11'],
      ["If that suits you I'll send it on Thursday, the rest on Monday", '2026-03-12'],
    ],
    zh: [
      ['如果今天或者明天确认，周五上线', '2026-03-13'],
      ['如果今天给我文案，周四就上线', '2026-03-12'],
      ['要是明天能确认，周五发您终稿', '2026-03-13'],
      ['今天能定的话，周四出片', '2026-03-12'],
      ['如果方便，明天发您', '2026-03-11'],
      ['如果没问题我们就周四上，周五看数据', '2026-03-12'],
    ],
    pt: [
      ['Se vocês mandarem hoje ou amanhã, entrego na sexta', '2026-03-13'],
      ['Se você mandar o texto hoje, publico na quinta', '2026-03-12'],
      ['Caso aprovem até amanhã, entrego na sexta', '2026-03-13'],
      ['Entrego na segunda se as fotos chegarem até quinta', '2026-03-16'],
      ['Se der tudo certo, amanhã está no ar', '2026-03-11'],
      ['Se estiver bom para vocês, mando amanhã e publico na sexta', '2026-03-11'],
    ],
    th: [
      ['ถ้าได้รูปวันนี้หรือพรุ่งนี้ จะลงวันศุกร์ค่ะ', '2026-03-13'],
      ['ถ้าส่งข้อความมาวันนี้ วันพฤหัสขึ้นได้เลยค่ะ', '2026-03-12'],
      ['หากคอนเฟิร์มพรุ่งนี้ เราส่งไฟล์วันศุกร์', '2026-03-13'],
      ['ถ้าได้รูปภายในวันพุธ จะลงโพสต์วันศุกร์', '2026-03-13'],
      ['ถ้าสะดวก ส่งให้พรุ่งนี้ครับ', '2026-03-11'],
      ['ถ้าโอเคเราจะส่งพรุ่งนี้ แล้วลงวันศุกร์', '2026-03-11'],
    ],
    tr: [
      ['Bugün veya yarın onaylarsanız cuma yayınlarız', '2026-03-13'],
      ['Metni bugün gönderirseniz perşembe yayında olur', '2026-03-12'],
      ['Yarına kadar onaylarsanız cuma teslim ederim', '2026-03-13'],
      ['Fotoğraflar çarşamba gelirse cuma yayınlarız', '2026-03-13'],
      ['Sorun çıkmazsa yarın gönderirim', '2026-03-11'],
      ['Uygunsa yarın gönderirim, cuma konuşuruz', '2026-03-11'],
    ],
  })
})

describe('a clock time is today, unless a day stands beside it', () => {
  check({
    en: [
      ['You will have it by 5 pm', '2026-03-10'],
      ["I'll send the file before two.", '2026-03-10'],
      ['The report is out by 17:30', '2026-03-10'],
      ['We send it tomorrow before 2 pm', '2026-03-11'],
      ['by 5 pm on Thursday', '2026-03-12'],
      ['We spoke on Monday, you have the file by 5 pm', '2026-03-10'],
      ['Sales are up by five.', undefined],
      ['I need it before two meetings', undefined],
    ],
    zh: [
      ['下午五点前给您', '2026-03-10'],
      ['17:30之前发您', '2026-03-10'],
      ['最晚六点半回您', '2026-03-10'],
      ['明天下午五点前给您', '2026-03-11'],
      ['周四上午十点之前交', '2026-03-12'],
      ['有三点前提要说明', undefined],
      ['第三点前面说过', undefined],
    ],
    pt: [
      ['Te mando até as 17h', '2026-03-10'],
      ['Entrego antes das duas da tarde', '2026-03-10'],
      ['até 17:30 está com você', '2026-03-10'],
      ['Até às cinco.', '2026-03-10'],
      ['Mando amanhã até as 17h', '2026-03-11'],
      ['até as 10h de quinta-feira', '2026-03-12'],
      ['até as duas primeiras peças saírem', undefined],
      ['aceitamos até 3 revisões', undefined],
    ],
    th: [
      ['ส่งก่อนบ่ายสองค่ะ', '2026-03-10'],
      ['ก่อน 5 โมงเย็นได้ไฟล์ครับ', '2026-03-10'],
      ['ภายใน 17.00 น. ค่ะ', '2026-03-10'],
      ['พรุ่งนี้ก่อนบ่ายสองส่งให้', '2026-03-11'],
      ['ก่อน 5 โมงเย็นวันพฤหัส', '2026-03-12'],
      ['ไม่เกิน 2.50 บาท', undefined],
      ['คลิปไม่เกิน 1:30 นาที', undefined],
    ],
    tr: [
      ["17'ye kadar gönderirim", '2026-03-10'],
      ['saat beşe kadar elinizde', '2026-03-10'],
      ["17.30'dan önce yollarım", '2026-03-10'],
      ["Yarın saat 14'ten önce atarım", '2026-03-11'],
      ["Perşembe 17.00'ye kadar hazır olur", '2026-03-12'],
      ["Yüzde 20'ye kadar indirim var", undefined],
      ["Ayda 12'ye kadar görsel hazırlıyoruz", undefined],
    ],
  })
})

describe('a thing with a number is no day of the month', () => {
  check({
    en: [],
    zh: [
      ['二号方向周五给您出稿', '2026-03-13'],
      ['3号门那张图明天换', '2026-03-11'],
      ['5号线的广告位都订好了', undefined],
      ['12号样品周四寄出', '2026-03-12'],
      ['公司在长青路12号，周四见', '2026-03-12'],
      ['18号给您样片', '2026-03-18'],
      ['周四开会，18号之前交稿', '2026-03-18'],
    ],
    pt: [],
    th: [],
    tr: [],
  })
})

describe('parts of months, and weeks after the next', () => {
  check({
    en: [
      ['The site goes live in early June', '2026-06-05'],
      ['You have the film by mid-June', '2026-06-15'],
      ['We print it in late April', '2026-04-30'],
      ['Early next month you get the plan', '2026-04-05'],
      ['You have it Monday week', '2026-03-23'],
      ['by end of play Thursday', '2026-03-12'],
      ['He was late, June is her name', undefined],
    ],
    zh: [
      ['下下周三给您', '2026-03-25'],
      ['再下周三进场', '2026-03-25'],
      ['六月初上线', '2026-06-05'],
      ['六月中旬交付', '2026-06-15'],
    ],
    pt: [
      ['Entrego na quarta da semana que vem', '2026-03-18'],
      ['Fica para meados de junho', '2026-06-15'],
      ['No começo de junho está no ar', '2026-06-05'],
      ['No início do mês que vem te mando', '2026-04-05'],
    ],
    th: [
      ['ส่งให้พุธหน้านะคะ', '2026-03-18'],
      ['ต้นเดือนมิถุนายนเปิดตัวค่ะ', '2026-06-05'],
      ['กลางเดือนหน้าได้แผนครับ', '2026-04-15'],
      ['ภายในปลายมิถุนายน', '2026-06-30'],
    ],
    tr: [
      ['Haftaya salı sizde olur', '2026-03-17'],
      ['Haziran başında yayındayız', '2026-06-05'],
      ['Haziran ortasına kadar teslim ederiz', '2026-06-15'],
      ['Gelecek ayın ortasında planı yollarım', '2026-04-15'],
    ],
  })
})

test('thousands of dates are read in good time', () => {
  const started = performance.now()
  expect(findDueDate('today or '.repeat(2000), 'en', tuesday, 'UTC')?.due).toBe('2026-03-10')
  expect(performance.now() - started).toBeLessThan(5000)
})
