import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownWords } from './own-words.ts'

function lineEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(/\n/g), (match) => match.index)
}

/** What is left of a mail, without the blanks. */
function own(text: string): string {
  return ownWords(text, true)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

describe('quotes and reply headers', () => {
  test.each([
    [
      'en',
      'Looks good.\n\nOn Wed, 4 Feb 2026 at 09:30, Rui Prado <rui@x.example> wrote:\n> 22 orders\n> in January',
    ],
    [
      'en, broken over lines',
      'Looks good.\n\nOn Wed, 4 Feb 2026 at 09:30, Rui Prado\n<rui@x.example>\nwrote:\n\n> 22 orders',
    ],
    [
      'en, not quoted below',
      'Looks good.\n\nOn Wed, 4 Feb 2026 at 09:30, Rui Prado <rui@x.example> wrote:\n\n22 orders',
    ],
    ['zh', 'Looks good.\n\n陈立 <chenli@x.example> 于2026年3月2日周一 09:30写道：\n> 第一稿'],
    [
      'zh, other order',
      'Looks good.\n\n在 2026年3月2日 09:30，陈立 <chenli@x.example> 写道：\n> 第一稿',
    ],
    [
      'pt',
      'Looks good.\n\nEm ter., 13 de jan. de 2026 às 15:10, Luiz Antunes <luiz@x.example> escreveu:\n> manual',
    ],
    ['th', 'Looks good.\n\nในวันที่ อ. 6 ม.ค. 2026 เวลา 10:55 เมษา <maysa@x.example> เขียนว่า:\n> ดีมาก'],
    [
      'tr',
      'Looks good.\n\nOrhan Baysal <orhan@x.example>, 8 Oca 2026 Per, 18:02 tarihinde şunu yazdı:\n> bıktım',
    ],
    ['de', 'Looks good.\n\nAm 8. Januar 2026 um 18:02 schrieb Ann <ann@x.example>:\n> gut'],
  ])('%s', (_, text) => expect(own(text)).toBe('Looks good.'))

  test('answers written between the quotes stay', () => {
    const text =
      'Hi,\n\nOn 4 Feb 2026 at 09:30, Rui <rui@x.example> wrote:\n> Can we ship?\nYes, today.\n> And the budget?\nI would keep it.'
    expect(own(text)).toBe('Hi,\nYes, today.\nI would keep it.')
  })

  test('a sentence about writing is no reply header', () => {
    expect(own('On Monday 3 March I wrote:\nplease stop. Nobody answered.')).toContain(
      'please stop',
    )
    expect(own('From what I see: all good.\nTo be honest: not bad.')).toContain('all good')
  })
})

describe('header blocks and forwards', () => {
  test.each([
    [
      'en',
      'Sure.\n\n________________________________\nFrom: Ann <ann@x.example>\nSent: Monday\nTo: Bo\nSubject: Plan\n\nText of Ann',
    ],
    ['zh', 'Sure.\n\n发件人: 陈立\n发送时间: 2026年3月2日\n收件人: 林晓雯\n主题: 脚本\n\n内容'],
    ['pt', 'Sure.\n\nDe: Ana\nEnviada em: segunda\nPara: Bo\nAssunto: Plano\n\nTexto'],
    ['th', 'Sure.\n\nจาก: เมษา\nส่งเมื่อ: วันจันทร์\nถึง: ดาว\nเรื่อง: แผน\n\nเนื้อหา'],
    [
      'tr',
      'Sure.\n\n-----Original Message-----\nKimden: Cem\nGönderildi: 2026-01-08\nKime: Orhan\nKonu: Etiket\n\nMetin',
    ],
    ['forward en', 'Sure.\n\n---------- Forwarded message ---------\nFrom: Ann\n\nText'],
    ['forward pt', 'Sure.\n\n---------- Mensagem encaminhada ----------\nTexto'],
    ['forward zh', 'Sure.\n\n------------------ 原始邮件 ------------------\n内容'],
    ['forward th', 'Sure.\n\n---------- ข้อความที่ส่งต่อ ----------\nเนื้อหา'],
    ['forward tr', 'Sure.\n\n---------- İletilen ileti ----------\nMetin'],
  ])('%s', (_, text) => expect(own(text)).toBe('Sure.'))
})

describe('signatures, devices and legal text', () => {
  test.each([
    ['-- ', 'Please call me.\n\n-- \nAnn Lee\nAcme Ltd'],
    ['sign-off', 'Please call me.\n\nKind regards,\nAnn Lee\n+44 20 7946 0000'],
    ['sign-off with a name', 'Please call me.\n\nBest, Ann'],
    ['zh', 'Please call me.\n\n此致\n敬礼\n陈立'],
    ['pt', 'Please call me.\n\nAtenciosamente,\nRui Prado\nTel: +55 11 5555-0000'],
    ['th', 'Please call me.\n\nขอแสดงความนับถือ\nเมษา อรุณ\nโทร: 02-555-0000'],
    ['tr', 'Please call me.\n\nSaygılarımla,\nOrhan Baysal'],
    ['names alone', 'Please call me.\n\nOrhan Baysal\nBaysal Zeytincilik'],
    ['contacts', 'Please call me.\n\nAnn Lee\nAcme Ltd\nTel: +44 20 7946 0000\nann@acme.example'],
    ['iPhone', 'Please call me.\n\nSent from my iPhone'],
    ['iPhone zh', 'Please call me.\n\n发自我的iPhone'],
    ['iPhone pt', 'Please call me.\n\nEnviado do meu iPhone'],
    ['iPhone th', 'Please call me.\n\nส่งจาก iPhone ของฉัน'],
    ['iPhone tr', "Please call me.\n\niPhone'umdan gönderildi"],
    [
      'legal en',
      'Please call me.\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, delete it.',
    ],
    ['legal zh', 'Please call me.\n\n本邮件及其附件含有保密信息，仅供收件人使用。'],
    [
      'legal pt',
      'Please call me.\n\nEsta mensagem pode conter informações confidenciais e destina-se ao uso exclusivo do destinatário.',
    ],
    ['legal th', 'Please call me.\n\nอีเมลฉบับนี้เป็นความลับและสำหรับผู้รับเท่านั้น'],
    [
      'legal tr',
      'Please call me.\n\nBu e-posta ve ekleri gizli bilgi içerebilir, yalnızca alıcısı içindir.',
    ],
  ])('%s', (_, text) => expect(own(text)).toBe('Please call me.'))

  test.each([
    'Kind regards to your team, they did well.',
    'Thanks,\nthat helps. I would still like to see the numbers, though, before we decide.',
    'Best\nwe talk on the phone, this is going nowhere!',
    'OK.\n\nPlease keep this confidential for now.',
    'I sent it from my phone yesterday, did you get it?',
    'Teşekkürler',
    'ขอบคุณค่ะ',
    '谢谢',
  ])('real words stay: %s', (text) => expect(own(text)).toBe(text.replace(/\n+/g, '\n')))
})

test('in a chat only quoted lines go', () => {
  expect(ownWords('> you said\nBest, Ann', false)).toBe('          \nBest, Ann')
})

test('length and line ends never change', () => {
  const piece = fc.constantFrom(
    '> a',
    'On 1 May 2026 at 10:00, A <a@b.example> wrote:',
    '-- ',
    'Kind regards,',
    'Ann',
    '',
    'text',
    'From: x',
    'To: y',
    'Subject: z',
    '---- Forwarded message ----',
    '谢谢',
    '\u{1f600}',
    '\r',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 30 }),
      fc.boolean(),
      (lines, mail) => {
        const text = lines.join('\n')
        const result = ownWords(text, mail)
        expect(result.length).toBe(text.length)
        expect(lineEnds(result)).toEqual(lineEnds(text))
      },
    ),
  )
})
