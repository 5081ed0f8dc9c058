import { expect, test } from 'vitest'
import { findDueDate } from './due-date.ts'

/** A Tuesday. */
const tuesday = new Date('2026-03-10T09:00:00Z')

function due(text: string): string | undefined {
  return findDueDate(text, 'pt', tuesday, 'UTC')?.due
}

test.each([
  ['até sexta, 20/3', '2026-03-20'],
  ['Mando a via assinada agora à tarde', '2026-03-10'],
  ['Quarta digo quantas pessoas somos', '2026-03-11'],
  // Days and weekdays.
  ['Mando o relatório à tarde', '2026-03-10'],
  // A weekday with its day: only where the two are one.
  ['eu mando até sexta, 20.', '2026-03-20'],
  ['fica para a sexta, dia 20', '2026-03-20'],
  ['até sexta, 22 peças', '2026-03-13'],
  ['até sexta, 20h', '2026-03-13'],
  ['Envio ainda esta tarde', '2026-03-10'],
  ['Amanhã envio à tarde', '2026-03-11'],
  ['Na sexta mando o relatório à tarde', '2026-03-13'],
  ['Mando até o fim do dia de sexta', '2026-03-13'],
  ['Te envio até sexta no fim do dia', '2026-03-13'],
  ['entrego sexta sem falta', '2026-03-13'],
  ['te respondo amanhã na primeira hora', '2026-03-11'],
  ['te mando hj à noite', '2026-03-10'],
  ['fica pronto até o fim da tarde', '2026-03-10'],
  ['até o final do expediente eu mando', '2026-03-10'],
  ['depois de amanhã eu subo', '2026-03-12'],
  ['até 4ª feira eu devolvo', '2026-03-11'],
  ['entrego na sexta da próxima semana', '2026-03-20'],
  ['segunda que vem a gente publica', '2026-03-16'],
  ['até segunda-feira, dia 16, está no ar', '2026-03-16'],
  ['entrego no dia 18 e não mais no dia 13', '2026-03-18'],
  // Spans.
  ['respondo dentro de três dias úteis', '2026-03-13'],
  ['em 5 dias úteis o material chega', '2026-03-17'],
  ['daqui a duas semanas entregamos', '2026-03-24'],
  ['em até quinze dias devolvemos', '2026-03-25'],
  ['dentro de uma quinzena', '2026-03-25'],
  ['em 48h resolvemos', '2026-03-12'],
  ['em meia hora te mando', '2026-03-10'],
  ['em 5 minutinhos eu envio', '2026-03-10'],
  ['no prazo de 10 dias devolvemos o sinal', '2026-03-20'],
  ['daqui três dias eu mando', '2026-03-13'],
  ['em um mês está no ar', '2026-04-10'],
  // Weeks, months, quarters.
  ['até o fim da semana que vem', '2026-03-20'],
  ['até o final do mês que vem', '2026-04-30'],
  ['até o fim de abril', '2026-04-30'],
  ['entregamos no início de abril', '2026-04-05'],
  ['até meados de abril', '2026-04-15'],
  ['até o fim do trimestre', '2026-03-31'],
  ['até o fim deste mês', '2026-03-31'],
  ['até o final do ano', '2026-12-31'],
  // Dates.
  ['no dia 3 de abril', '2026-04-03'],
  ['até 1º de abril', '2026-04-01'],
  ['até o dia primeiro de abril', '2026-04-01'],
  ['até dia vinte', '2026-03-20'],
  ['até 15/04/26', '2026-04-15'],
  ['até 15.04', '2026-04-15'],
  ['até o dia 12 do mês que vem', '2026-04-12'],
  ['dia 20 agora eu entrego', '2026-03-20'],
  ['mando no dia 9/4', '2026-04-09'],
  ['te pago no dia 1º', '2026-04-01'],
  ['quinta sem falta eu passo o mapa', '2026-03-12'],
  ['Segunda a gente devolve as provas', '2026-03-16'],
  ['mando quarta cedo', '2026-03-11'],
  ['sai no máximo quinta', '2026-03-12'],
  ['mando esta noite', '2026-03-10'],
  ['fica pronto na primeira semana de abril', '2026-04-07'],
  ['entrego na quinta (19)', '2026-03-19'],
])('%s', (text, expected) => {
  expect(due(text)).toBe(expected)
})

test.each([
  'Entregamos depois do feriado',
  'Assim que der eu mando',
  'a primeira versão ficou melhor',
  'a nota subiu de 4.5 para 4.8',
  'custa 12.50 a unidade',
  'em dia com os pagamentos',
  'a segunda opção é a mais barata',
  'a segunda eu achei mais bonita',
  'das cores, a quinta já foi usada',
  'um dia um cliente nos contou',
  'o preço foi de 10 para 12',
])('no day is named: %s', (text) => {
  expect(due(text)).toBeUndefined()
})
