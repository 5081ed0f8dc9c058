import { expect, test } from 'vitest'
import { says } from '../find-phrases.ts'

test.each([
  'Feito: o cupom novo vale desde hoje.',
  'Versão final anexa.',
  'Cardápio pronto, arquivo corrigido anexo.',
  'Calendário atualizado no drive.',
])('hands over: %s', (text) => {
  expect(says(text, 'pt', 'delivered')).toBe(true)
})

test.each([
  'Ainda não enviei o catálogo.',
  'Ainda não enviamos hoje o orçamento à gráfica.',
  'O letreiro não está pronto.',
  'Não está em anexo, mando amanhã.',
  'A arte ainda não subiu agora de manhã.',
  'O vídeo nem foi publicado.',
  'O pacote inclui três vídeos.',
  'Bem feito esse folder, mas o anexo trava.',
])('does not hand over: %s', (text) => {
  expect(says(text, 'pt', 'delivered')).toBe(false)
})

test.each([
  'Vocês têm um plano pro verão?',
  'Existe alguma estratégia para o segundo semestre?',
  'Ninguém nunca me apresentou um plano.',
  'Qual é a estratégia daqui até dezembro?',
  'O que vocês pretendem fazer no Natal?',
])('asks what comes next: %s', (text) => {
  expect(says(text, 'pt', 'whatNext')).toBe(true)
})

test.each([
  'Vocês têm plano de internet aí?',
  'O plano aprovado está ótimo.',
  'O que vocês fizeram no Natal?',
])('does not ask what comes next: %s', (text) => {
  expect(says(text, 'pt', 'whatNext')).toBe(false)
})
