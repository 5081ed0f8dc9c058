import { expect, test } from 'vitest'
import type { Language } from '../../model/language.ts'
import { type ConversationTurn, readConversation } from './read-conversation.ts'

const talk = (...texts: readonly string[]): ConversationTurn[] =>
  texts.map((text, place) => ({ side: place % 2 === 0 ? 'client' : 'provider', text }))

type Ends = { ask: string; answer: string; good: string; bad: string }

const talks: Readonly<Record<Language, Ends>> = {
  en: {
    ask: 'The booking form does not load. Could you look at it?',
    answer: 'We have fixed it: a script was missing.',
    good: 'It works now, thank you so much!',
    bad: 'It still does not work. This is really disappointing.',
  },
  zh: {
    ask: '预约表单打不开，能帮我们看一下吗？',
    answer: '已经修好了，原因是少了一个脚本。',
    good: '现在可以用了，太感谢了！',
    bad: '还是打不开，太让人失望了。',
  },
  pt: {
    ask: 'O formulário de reservas não abre. Vocês podem verificar?',
    answer: 'Já corrigimos: faltava um script.',
    good: 'Deu certo agora, muito obrigada!',
    bad: 'Continua sem abrir. Estou muito decepcionada.',
  },
  th: {
    ask: 'แบบฟอร์มจองเปิดไม่ได้ รบกวนช่วยดูให้หน่อยค่ะ',
    answer: 'แก้ให้แล้วค่ะ สาเหตุคือสคริปต์หายไป',
    good: 'ใช้ได้แล้วค่ะ ขอบคุณมากเลยค่ะ',
    bad: 'ก็ยังใช้ไม่ได้เหมือนเดิม ผิดหวังมากค่ะ',
  },
  tr: {
    ask: 'Rezervasyon formu açılmıyor, bakabilir misiniz?',
    answer: 'Düzelttik: bir betik eksikmiş.',
    good: 'Şimdi çalışıyor, çok teşekkür ederim!',
    bad: 'Hâlâ çalışmıyor, gerçekten hayal kırıklığı.',
  },
}

test.each(Object.entries(talks))(
  '%s: the end tells how it went',
  (_, { ask, answer, good, bad }) => {
    const well = readConversation(talk(ask, answer, good))
    const badly = readConversation(talk(ask, answer, bad))
    expect(well.satisfaction).toBeGreaterThan(0.3)
    expect(badly.satisfaction).toBeLessThan(-0.3)
    expect(well.resolved).toBeGreaterThan(0.7)
    expect(badly.resolved).toBeLessThan(0.4)
  },
)

test('with nothing to go by nothing is said', () => {
  expect(readConversation([])).toMatchObject({ satisfaction: 0, resolved: 0.5, open: [] })
  expect(readConversation(talk('Tuesday.', 'Room 4.'))).toMatchObject({
    satisfaction: 0,
    resolved: 0.5,
  })
})

test('the number of turns by itself says nothing', () => {
  const plain = Array.from({ length: 30 }, () => 'The file is in folder 4.')
  expect(readConversation(talk(...plain))).toEqual(readConversation(talk(...plain.slice(0, 4))))
})

test('a quarrel heads for conflict, an exchange of thanks does not', () => {
  const quarrel = readConversation(
    talk(
      'You are incompetent and this is your fault.',
      'No, the delay is your fault.',
      'Idiots. You will hear from our lawyers.',
    ),
  )
  const calm = readConversation(talk('Thank you, great work!', 'Thank you too!'))
  expect(quarrel.escalating).toBeGreaterThan(0.5)
  expect(calm.escalating).toBeLessThan(0.12)
})
