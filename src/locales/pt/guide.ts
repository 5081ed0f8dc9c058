import type { guide as en } from '../en/guide.ts'
import type { SameKeys } from '../messages.ts'

export const guide: SameKeys<typeof en> = {
  concepts: {
    range: {
      title: 'O que a faixa significa',
      text: 'Uma relação não se mede com exatidão. “54, 41–66” quer dizer: nossa melhor estimativa é 54 e, em 8 de cada 10 vezes, o valor real está entre 41 e 66. Faixa larga significa poucas evidências, não uma relação ruim. Ela estreita a cada conversa.',
    },
    unknown: {
      title: 'Por que “poucas evidências”?',
      text: 'Porque uma pasta vazia não é um cliente feliz. Abaixo de um punhado de oportunidades não mostramos número nenhum, e nunca um neutro. Pergunte ao cliente, traga mais conversas ou espere: “ainda não dá para dizer” é uma resposta completa.',
    },
    states: {
      title: 'Como um estado se forma',
      text: 'Cada traço é uma série de oportunidades: uma pergunta que podia ser respondida, uma promessa que podia ser cumprida. Contamos quantas vezes aconteceu, as recentes mais do que as antigas. Dos traços vem a saúde; um traço ruim instalado põe um limite a ela. Cada estado se abre até as palavras em que se apoia.',
    },
    direction: {
      title: 'Para onde vai',
      text: 'As últimas quatro semanas contra as treze anteriores. Só dizemos “melhorando” ou “piorando” com pelo menos nove em dez de certeza; senão, “rumo incerto”. Um número alto que está piorando merece um telefonema hoje.',
    },
    silence: {
      title: 'Silêncio não é boa notícia',
      text: 'Todo cliente tem um ritmo. Quando ele fica calado por mais tempo que isso, a relação não pode ser “boa”, por melhor que tenha sido. Em vez disso, vence uma pergunta: está tudo bem atendido, há algo esperando?',
    },
    norms: {
      title: 'O que é normal para este cliente',
      text: 'Duas pessoas à vontade podem gritar e xingar; uma frase educada pode ser o fim. Tudo é comparado com o histórico deste cliente. O que você define à mão em Normas vale mais, e a evidência diz onde uma norma fez diferença.',
    },
    warnings: {
      title: 'O que é um alerta',
      text: 'Um sinal: algo que aparece cedo e ainda pode ser corrigido. Alertas podem surgir cedo; nada é dado por resolvido cedo. Um único fato grave, como um aviso de rescisão ou um advogado, já basta.',
    },
    words: {
      title: 'De quem são as palavras que contam',
      text: 'Só as palavras de um lado falam por esse lado. Texto citado ou encaminhado, newsletters, respostas automáticas e e-mails entre colegas não são evidência de nada. Nada do que dizemos melhora aquilo em que o cliente é medido.',
    },
    corrections: {
      title: 'Quando o Rapport erra',
      text: 'Vai acontecer. Abra a evidência e diga: discordo, não é sobre nós, brincadeira. A sua palavra conta mais do que a leitura de uma frase, e você pode voltar atrás quando quiser.',
    },
  },
  todo: {
    'excellent-communication':
      'Continue respondendo no ritmo do cliente, mesmo que seja só “até quinta”. Feche cada reunião com um resumo em até dois dias.',
    'terrible-communication':
      'Passe hoje pelas perguntas em aberto e responda ou dê uma data a cada uma. Escolha quem cuida da caixa de entrada.',
    'knowledge-sharing':
      'Junte o porquê a cada recomendação: uma frase basta. Registre as decisões onde o cliente as encontre.',
    'knowledge-hoarding':
      'Entregue o que foi pedido, ou diga claramente por que não pode e quando poderá. Explicar custa menos que a desconfiança.',
    'exceeding-expectations':
      'Antes da próxima entrega, pergunte como seria um ótimo resultado, repita com as suas palavras e acrescente algo que ninguém pediu.',
    'unmet-expectations':
      'Avise antes do prazo, não depois. Ofereça uma data da qual tenha certeza e diga o que muda para não se repetir.',
    'opinion-sharing': 'Agradeça cada opinião, sobretudo a incômoda, e mostre no que ela deu.',
    'withheld-opinions':
      'Não pergunte “está bom assim?”. Ofereça duas opções de verdade com a sua preferência e pergunte o que pesa contra.',
    'positive-attitude': 'Perceba e retribua. Descubra o que deu certo e faça disso um hábito.',
    'negative-attitude':
      'Ligue, não escreva. Deixe o cliente terminar, repita o que ouviu e combine uma coisa que muda nesta semana.',
    'poor-etiquette':
      'Peça desculpas uma vez, sem “mas”. Se é assim que vocês conversam, diga isso em Normas.',
    'unresolved-debates':
      'Escreva as duas visões em uma frase cada, o que resolveria, quem decide e até quando.',
    'no-strategic-planning':
      'Proponha uma hora sobre o próximo trimestre: três metas, o que atrapalha, a data da próxima revisão.',
    'no-data-sharing':
      'Envie os números em dia fixo, mesmo ruins, com uma frase sobre o que significam.',
    disengagement:
      'Faça a uma pessoa uma pergunta fácil, com um motivo real para responder. Se nada vier, ligue; depois fale com outra pessoa de lá.',
  },
}
