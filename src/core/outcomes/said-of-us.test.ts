import { expect, test } from 'vitest'
import { readRelationship } from '../conversations/relationship.ts'
import { placeMessages } from '../conversations/place.ts'
import { Norms } from '../../model/norms.ts'
import { mails } from '../engine.test-kit.ts'
import { saidOfUs } from './said-of-us.ts'

function turnOf(text: string) {
  const norms = Norms.parse({})
  const messages = mails([['them', '2026-03-02', text]]).map((message) => ({ file: 'm', message }))
  const [account] = placeMessages(messages, { us: ['agency.example'], norms }).accounts
  if (!account) throw new Error('no account')
  const asOf = new Date('2026-03-31')
  const [turn] = readRelationship(
    { ...account, records: [] },
    { norms: norms.defaults, asOf },
  ).turns
  if (!turn) throw new Error('no turn')
  return turn
}

test.each([
  'The courier lost the box again, it is not your fault at all.',
  'The courier was awful, but that has nothing to do with you.',
  '快递又把箱子弄丢了，跟你们没关系。',
  'A transportadora perdeu a caixa, não tem nada a ver com vocês.',
  'ขนส่งทำกล่องหายอีกแล้ว ไม่เกี่ยวกับทีมคุณนะคะ',
  'Kargo kutuyu yine kaybetti, sizinle ilgisi yok.',
])('a fault that is none of ours: %s', (text) => {
  expect(saidOfUs(turnOf(text), 'notOurFault')).not.toEqual([])
})

test.each([
  'The box is lost, and that is your fault.',
  '箱子丢了，是你们的问题。',
  'A caixa se perdeu por culpa de vocês.',
  'กล่องหายเพราะทีมคุณ',
  'Kutu sizin yüzünüzden kayboldu.',
])('a fault that is ours: %s', (text) => {
  expect(saidOfUs(turnOf(text), 'notOurFault')).toEqual([])
})

test.each([
  'Would you please let me finish before you answer?',
  'I could not finish a single sentence in that meeting.',
  '开会的时候请让我把话说完。',
  '会上你们一直打断我。',
  'Peço que me escutem até o fim.',
  'Na reunião não consegui terminar uma frase.',
  'ขอพี่พูดให้จบก่อนนะคะ',
  'Toplantıda cümlemi bile bitiremedim.',
  'Lütfen beni sonuna kadar dinleyin.',
])('we did not let the client finish: %s', (text) => {
  expect(saidOfUs(turnOf(text), 'cutOff')).not.toEqual([])
})

test.each([
  'Let us finish the poster this week.',
  '我们这周把海报做完。',
  'Consegui terminar o texto.',
  'งานเสร็จแล้วค่ะ',
  'Afişi bu hafta bitirelim.',
])('of something else: %s', (text) => {
  expect(saidOfUs(turnOf(text), 'cutOff')).toEqual([])
})
