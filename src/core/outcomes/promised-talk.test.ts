import { describe, expect, test } from 'vitest'
import { assessMails, type Line, mails } from '../engine.test-kit.ts'

/** Said on Monday 2 March 2026, for the Thursday; then what is told of it, and another mail of the giver. */
const talks = [
  {
    language: 'English',
    promised: "I'll ring the grower on Thursday.",
    told: 'Good news: I spoke to the grower and the dates hold.',
    thanked: 'Thanks for the call, that helped.',
    missed: 'You said you would ring the grower. Did you? We are still waiting.',
    other: 'The minutes of our meeting follow next month.',
  },
  {
    language: 'Chinese',
    promised: '我周四给张厂长打电话。',
    told: '跟张厂长沟通过了，交期没问题。',
    thanked: '谢谢您昨天的来电，清楚多了。',
    missed: '说好给张厂长打电话，怎么到现在还没打？我们一直在等。',
    other: '上次的会议纪要下个月整理。',
  },
  {
    language: 'Portuguese',
    promised: 'Ligo para o fornecedor na quinta-feira.',
    told: 'Falei com o fornecedor e o prazo mantém-se.',
    thanked: 'Obrigada pela chamada, ficou tudo claro.',
    missed: 'Disse que ligava ao fornecedor na quinta. Continuamos à espera.',
    other: 'As notas da reunião seguem no mês que vem.',
  },
  {
    language: 'Thai',
    promised: 'ผมจะโทรหาโรงงานภายในวันพฤหัสครับ',
    told: 'โทรคุยกับโรงงานแล้วครับ กำหนดส่งเหมือนเดิม',
    thanked: 'ขอบคุณที่โทรมานะคะ เข้าใจแล้ว',
    missed: 'ไหนบอกว่าจะโทรหาโรงงานวันพฤหัสคะ ยังรออยู่เลย',
    other: 'สรุปการประชุมเดือนหน้าครับ',
  },
  {
    language: 'Turkish',
    promised: 'Perşembe günü üreticiyi arayacağım.',
    told: 'Üreticiyle konuştum, tarihler aynı.',
    thanked: 'Aradığınız için teşekkürler, netleşti.',
    missed: 'Perşembe üreticiyi arayacağınızı söylemiştiniz. Hâlâ bekliyoruz.',
    other: 'Toplantı notları gelecek ay.',
  },
] as const

describe.each(talks)(
  'a promised call in $language',
  ({ promised, told, thanked, missed, other }) => {
    const stateAfter = (...later: readonly Line[]) =>
      assessMails(mails([['us', '2026-03-02', promised], ...later]), {
        asOf: '2026-03-31',
      })?.expectations.find(({ due }) => due === '2026-03-05')?.state

    test('is kept by what is told of it soon after', () => {
      expect(stateAfter(['us', '2026-03-09', told])).toBe('met')
    })

    test('is kept by thanks for it in another thread', () => {
      const elsewhere = { conversation: 'other', subject: 'Other' }
      expect(stateAfter(['them', '2026-03-06', thanked, elsewhere])).toBe('met')
    })

    test('is broken where it is missed', () => {
      expect(stateAfter(['them', '2026-03-09', missed])).toBe('missed')
    })

    test('leaves no trace in the mail: where nobody speaks of it, nobody knows', () => {
      expect(stateAfter(['them', '2026-03-09', 'OK.'], ['us', '2026-03-12', other])).toBe('unknown')
    })
  },
)
