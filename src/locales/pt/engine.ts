import type { engine as en } from '../en/engine.ts'
import type { SameKeys } from '../messages.ts'

/** What the engine says: one sentence for every state, piece of evidence, warning, question and task. */
export const engine: SameKeys<typeof en> = {
  health: {
    neverHeard: 'Ainda não ouvimos uma palavra do cliente.',
    severe: 'O cliente disse algo grave que continua sem resposta.',
    capped: 'Limitada por um traço que está bem à vista: {trait}.',
    tooLittle: 'Poucas evidências: conhecemos {percent, number}% do que importa.',
    quiet: 'O cliente está em silêncio há mais tempo que os {days, number} dias de costume.',
    quietByNorm:
      'O cliente está em silêncio há mais tempo que os {days, number} dias definidos à mão; pelo costume dele, de {learned, number} dias, ainda não contaria como silêncio.',
    goodByNorm:
      'As evidências são boas, e o cliente se manifestou dentro dos {days, number} dias definidos à mão; pelo costume dele, de {learned, number} dias, já contaria como silêncio.',
    forming: 'Um sinal de alerta está surgindo: {trait}.',
    good: 'As evidências são boas e recentes, e o próprio cliente se manifestou.',
    watch: 'As evidências apontam para os dois lados.',
    poor: 'As evidências pesam contra a relação.',
  },
  indicators: {
    'added-sign-said': {
      yes: 'Foi dito um sinal de “{trait}”.',
      no: 'Nenhum sinal de “{trait}” em um mês de contato.',
    },
    'added-trait-asked': {
      yes: 'Perguntado sobre “{trait}”, o cliente confirmou ({answer}).',
      no: 'Perguntado sobre “{trait}”, o cliente não vê assim ({answer}).',
    },
    'questions-answered': {
      yes: 'A pergunta do cliente foi respondida a tempo.',
      no: 'A pergunta do cliente não foi respondida a tempo.',
    },
    'requests-closed': {
      yes: 'O pedido do cliente foi atendido, recusado ou ganhou data a tempo.',
      no: 'O pedido do cliente ficou em aberto tempo demais.',
    },
    'reply-within-own-rhythm': {
      yes: 'Respondemos no nosso tempo de costume.',
      no: 'Demoramos mais que de costume para responder.',
    },
    'meeting-summed-up': {
      yes: 'A reunião foi resumida por escrito.',
      no: 'Ninguém resumiu a reunião em dois dias úteis.',
    },
    'chased-for-answer': {
      yes: 'O cliente precisou cobrar uma resposta.',
      no: 'O cliente não precisou cobrar resposta.',
    },
    'answer-without-content': {
      yes: 'Duas vezes seguidas, nossa resposta não disse nada.',
      no: 'Nossa resposta tinha conteúdo.',
    },
    'asked-again-differently': {
      yes: 'Depois da nossa resposta, o cliente perguntou a mesma coisa de novo.',
      no: 'Nossa resposta resolveu a dúvida.',
    },
    'client-uninformed': {
      yes: 'O cliente soube de uma novidade nossa por terceiros.',
      no: 'Nada indica que o cliente tenha sabido de novidades nossas por terceiros.',
    },
    'why-explained': {
      yes: 'O cliente perguntou como ou por quê, e explicamos.',
      no: 'O cliente perguntou como ou por quê, e não explicamos.',
    },
    'advice-reasoned': {
      yes: 'Nossa recomendação veio com o motivo.',
      no: 'Nossa recomendação veio sem o motivo.',
    },
    'decision-documented': {
      yes: 'Registramos a decisão por escrito.',
      no: 'A decisão não foi registrada por escrito.',
    },
    'context-given': {
      yes: 'Explicamos como ou por que algo funciona.',
      no: 'Neste mês não explicamos nada.',
      ofClient: {
        yes: 'O cliente nos contou algo do próprio negócio.',
        no: 'Neste mês não explicamos nada.',
      },
    },
    'explanation-refused': {
      yes: 'Nos recusamos a explicar ou falamos com ar de superioridade.',
      no: 'O cliente pediu o motivo, e não nos recusamos a dar.',
      ofClient: {
        yes: 'O cliente se recusou a explicar.',
        no: 'Perguntamos o motivo, e o cliente não se recusou a dizer.',
      },
    },
    'advice-withheld': {
      yes: 'O cliente pediu nossa opinião e ficou sem ela.',
      no: 'O cliente pediu nossa opinião e a recebeu.',
    },
    'access-not-given': {
      yes: 'O cliente pediu arquivos ou acesso e não recebeu a tempo.',
      no: 'O cliente pediu arquivos ou acesso e recebeu.',
      ofClient: {
        yes: 'Pedimos arquivos ou acesso ao cliente e não recebemos a tempo.',
        no: 'Pedimos arquivos ou acesso ao cliente e recebemos.',
      },
    },
    'client-in-the-dark': {
      yes: 'O cliente diz que não está entendendo ou que não é informado.',
      no: 'Nada indica que o cliente tenha ficado no escuro.',
    },
    'promise-kept-on-time': {
      yes: 'Cumprimos esta promessa no prazo.',
      no: 'Não cumprimos esta promessa no prazo.',
    },
    'expectation-known': {
      yes: 'Retomamos com nossas palavras o que o cliente quer.',
      no: 'O cliente disse o que quer, e não retomamos.',
    },
    'expectation-exceeded': {
      yes: 'O cliente diz que foi além do esperado.',
      no: 'Neste trimestre nada foi além do esperado.',
    },
    'expectation-still-happy': {
      yes: 'Perguntado sobre uma promessa, o cliente diz que saiu no mínimo como prometido.',
      no: 'Perguntado sobre uma promessa, o cliente diz que ficou aquém do prometido.',
    },
    'delay-unannounced': {
      yes: 'Uma promessa atrasou, e não avisamos antes.',
      no: 'Uma promessa mudou de data, e avisamos antes do prazo.',
    },
    'work-redone': {
      yes: 'O que entregamos estava errado e precisou ser corrigido.',
      no: 'O trabalho entregue valeu.',
    },
    'reminded-of-agreement': {
      yes: 'O cliente precisou nos lembrar do combinado.',
      no: 'O cliente não precisou nos lembrar do combinado.',
    },
    'value-questioned': {
      yes: 'O cliente questiona o preço ou o valor.',
      no: 'Ninguém questionou o preço nem o valor.',
    },
    'opinion-given-when-asked': {
      yes: 'Pedimos uma opinião, e o cliente deu.',
      no: 'Pedimos uma opinião, e o cliente não deu.',
    },
    'opinion-volunteered': {
      yes: 'O cliente opinou por conta própria.',
      no: 'Em cinco mensagens, o cliente não deu nenhuma opinião.',
    },
    'disagreement-voiced': {
      yes: 'O cliente contestou ou ajustou uma proposta.',
      no: 'Em três meses, o cliente não ajustou nenhuma proposta nossa.',
    },
    'pulse-comment': {
      yes: 'O cliente escreveu algo na pergunta aberta.',
      no: 'A pergunta aberta ficou em branco.',
    },
    'choice-deferred': {
      yes: 'Demos opções, e o cliente deixou a escolha conosco.',
      no: 'Demos opções, e o cliente escolheu.',
    },
    'bare-approval': {
      yes: 'Três rodadas seguidas foram aprovadas sem uma opinião.',
      no: 'As aprovações vieram com opinião.',
    },
    'pulse-lapsed': {
      yes: 'Alguém que costumava responder à pesquisa de pulso parou de responder.',
      no: 'A pesquisa de pulso voltou a ser respondida.',
    },
    'thanks-for-delivery': {
      yes: 'O cliente agradeceu o que entregamos.',
      no: 'O que entregamos foi respondido sem agradecimento.',
    },
    'warm-week': {
      yes: 'As palavras do cliente foram calorosas nessa semana.',
      no: 'As palavras do cliente foram frias nessa semana.',
    },
    'goodwill-after-failure': {
      yes: 'Depois da nossa falha, o cliente continuou cordial.',
      no: 'Depois da nossa falha, o cliente respondeu com hostilidade.',
    },
    'said-elsewhere': {
      yes: 'Soubemos por outros o que o cliente pensa.',
      no: 'Neste mês nenhuma opinião do cliente chegou por outros.',
    },
    'says-going-well': {
      yes: 'Perguntado, o cliente diz que vai tudo bem.',
      no: 'Perguntado, o cliente não diz que vai bem.',
    },
    'complaint-repeated': {
      yes: 'O cliente voltou a reclamar da mesma coisa.',
      no: 'Uma reclamação que não era repetida.',
    },
    'thread-turns-sour': {
      yes: 'A conversa começou cordial e terminou azeda.',
      no: 'A conversa não azedou.',
    },
    'blames-us': {
      yes: 'O cliente põe a culpa em nós.',
      no: 'O cliente reclama sem culpar ninguém.',
    },
    'wants-out': {
      yes: 'O cliente fala em sair, em não pagar ou em passar por cima de nós.',
      no: 'Nenhuma menção a sair neste mês.',
    },
    'rude-wording': {
      yes: 'Palavras que este cliente acharia rudes.',
      no: 'As palavras foram respeitosas.',
    },
    'curt-request': {
      yes: 'Um pedido bem mais seco do que esta pessoa costuma escrever.',
      no: 'Um pedido no jeito de sempre desta pessoa.',
    },
    interrupts: {
      yes: 'Uma pessoa cortou a fala da outra.',
      no: 'Todos deixaram os outros terminar de falar.',
    },
    'blame-before-answer': {
      yes: 'Recebemos uma reclamação apontando culpados.',
      no: 'Recebemos uma reclamação sem apontar culpados.',
    },
    'debate-without-decision': {
      yes: 'O debate se arrastou por três semanas sem decisão.',
      no: 'O debate se resolveu a tempo.',
    },
    'debate-reopened': {
      yes: 'Um assunto resolvido voltou a ser discutido.',
      no: 'O que estava resolvido continuou resolvido.',
    },
    'decision-without-owner': {
      yes: 'Algo foi decidido, e ninguém assumiu.',
      no: 'A decisão tem um responsável ou uma data.',
    },
    'argument-repeated': {
      yes: 'O mesmo argumento voltou com as mesmas palavras.',
      no: 'O debate avançou.',
    },
    'plan-period-missed': {
      yes: 'Um período de planejamento passou sem plano.',
      no: 'Houve um plano neste período.',
    },
    'no-horizon': {
      yes: 'Num mês cheio, ninguém olhou além da próxima tarefa.',
      no: 'Olhamos juntos para a frente.',
    },
    'only-reacting': {
      yes: 'Neste mês não tomamos nenhuma iniciativa.',
      no: 'Tomamos a iniciativa.',
    },
    'asked-what-next': {
      yes: 'O cliente precisou perguntar o que vem a seguir.',
      no: 'O cliente não precisou perguntar o que vem a seguir.',
    },
    'report-period-missed': {
      yes: 'Um período de relatório passou sem números nossos.',
      no: 'Apresentamos números neste período.',
    },
    'data-request-unmet': {
      yes: 'O cliente pediu dados e não recebeu a tempo.',
      no: 'O cliente pediu dados e recebeu.',
      ofClient: {
        yes: 'Pedimos dados ao cliente e não recebemos a tempo.',
        no: 'Pedimos dados ao cliente e recebemos.',
      },
    },
    'claim-without-figures': {
      yes: 'Afirmamos um resultado sem um número.',
      no: 'O que afirmamos veio com números.',
    },
    'report-asked-for': {
      yes: 'O cliente precisou pedir o relatório e ficou esperando.',
      no: 'O cliente não precisou esperar pelo relatório.',
    },
    'contact-below-own-rate': {
      yes: 'O cliente escreveu bem menos que de costume nessa semana.',
      no: 'O cliente escreveu tanto quanto de costume nessa semana.',
    },
    'ask-ignored': {
      yes: 'O cliente não reagiu a tempo ao que pedimos.',
      no: 'O cliente reagiu ao que pedimos.',
    },
    'answers-shorter': {
      yes: 'Três de cinco respostas foram bem mais curtas que de costume.',
      no: 'As respostas tiveram o tamanho de costume.',
    },
    'fewer-people': {
      yes: 'Menos gente do cliente participou que de costume.',
      no: 'Participou tanta gente do cliente quanto de costume.',
    },
  },
  warnings: {
    'reply-time-rising': {
      ours: '{count, plural, one {# resposta recente nossa foi mais lenta} other {# respostas recentes nossas foram mais lentas}} que de costume.',
      theirs:
        '{count, plural, one {# resposta recente do cliente foi mais lenta} other {# respostas recentes do cliente foram mais lentas}} que de costume.',
    },
    'client-went-quiet': {
      quiet: 'Nenhuma palavra do cliente há {days, number} dias, mais que o ritmo dele de costume.',
      byNorm:
        'Nenhuma palavra do cliente há {days, number} dias: mais que os {norm, number} definidos à mão, mas não mais que o costume dele, de {learned, number}.',
      less: 'O cliente escreve muito menos que de costume ou deixa sem resposta o que pedimos.',
    },
    'promises-slipping':
      '{count, plural, one {# promessa nossa não foi cumprida} other {# promessas nossas não foram cumpridas}} no prazo.',
    'answers-shorter': 'As respostas do cliente ficaram bem mais curtas.',
    'fewer-people': {
      leaves: 'Um contato do cliente se despede ou passa o bastão.',
      fewer: 'Menos gente do cliente participa que de costume.',
    },
    'opinion-drought':
      'Nenhuma opinião {messages, plural, one {na última mensagem} other {nas últimas # mensagens}} de um cliente que costumava opinar.',
    'tone-dropping': 'O tom do cliente está mais frio do que era.',
    'debate-open-too-long': 'Em aberto há {days, number} dias, sem decisão: {about}',
    'report-overdue': 'O último relatório foi há {days, number} dias.',
    'plan-overdue': 'A última vez que olhamos para a frente foi há {days, number} dias.',
    'perception-gap':
      'Nós dizemos {ours, number, ::.#}, o cliente diz {theirs, number, ::.#}, numa escala de −2 a 2.',
    'severe-event': 'O cliente fala em sair, em não pagar ou em advogados. Converse com ele hoje.',
  },
  asks: {
    added: {
      question: 'Como você vê isto: {trait}?',
      because: 'Pouca coisa mostra como está “{trait}”.',
    },
    quiet: {
      question: 'Vocês estão bem atendidos? Tem algo esperando por nós?',
      because: 'Nenhuma palavra do cliente há {days, number} dias.',
    },
    grave: {
      question: 'O que está por trás do que você nos disse, e o que precisaria mudar?',
      because: 'O cliente disse algo grave, e do motivo depende o que podemos fazer.',
    },
    neverHeard: {
      question: 'Como vamos trabalhar juntos, e quem do lado de vocês vai falar conosco?',
      because: 'O cliente nunca escreveu.',
    },
    debate: {
      question: 'O que falta para decidir isto: {about}?',
      because: 'Isto está em aberto há duas semanas ou mais: {about}',
    },
    promise: {
      question: 'Isto chegou a vocês? Para quando precisam: “{text}”',
      because: 'Prometemos, e nada indica se chegou.',
    },
    unknown: {
      'excellent-communication': {
        question: 'Vocês recebem nossas respostas quando precisam delas?',
        because: 'Há poucas evidências de que nossas respostas chegam a tempo.',
      },
      'knowledge-sharing': {
        question: 'Tem algo no nosso trabalho que vocês gostariam que a gente explicasse?',
        because: 'Há poucas evidências de que compartilhamos o que sabemos.',
      },
      'exceeding-expectations': {
        question: 'Do que prometemos, o que mais importa para vocês? Está saindo como esperavam?',
        because: 'Há poucas evidências de que as expectativas são conhecidas e atendidas.',
      },
      'opinion-sharing': {
        question: 'O que vocês fariam diferente se dependesse só de vocês?',
        because: 'Há poucas evidências de que o cliente diz o que pensa.',
      },
      'positive-attitude': {
        question: 'Nosso trabalho juntos está indo para cima ou para baixo?',
        because: 'Há poucas evidências de como o cliente se sente com o trabalho.',
      },
      'poor-etiquette': {
        question: 'Tem algo no nosso jeito de falar com vocês que deveríamos mudar?',
        because: 'Há poucas evidências sobre o tom, se é o certo.',
      },
      'unresolved-debates': {
        question: 'Ficou alguma questão em aberto entre nós?',
        because: 'Há poucas evidências de que as questões em aberto se resolvem.',
      },
      'no-strategic-planning': {
        question: 'Onde vocês querem estar daqui a um ano, e para o que devemos nos planejar?',
        because: 'Há poucas evidências de que planejamos juntos.',
      },
      'no-data-sharing': {
        question: 'Quais números vocês gostariam de ver, e com que frequência?',
        because: 'Há poucas evidências de que os números são compartilhados.',
      },
      disengagement: {
        question: 'Quem mais do lado de vocês deveria participar?',
        because: 'Há poucas evidências de quanto o cliente participa.',
      },
    },
  },
  work: {
    added: {
      plain: 'Converse com o cliente sobre “{trait}” e combinem um passo.',
      quoted: 'Converse sobre isto e combinem um passo ({trait}): “{quote}”',
    },
    'excellent-communication': {
      plain: 'Dê a cada pergunta uma resposta ou uma data, no seu tempo de costume.',
      quoted: 'Responda a isto ou diga quando vai responder: “{quote}”',
    },
    'terrible-communication': {
      plain: 'Feche o que está em aberto antes que o cliente precise cobrar.',
      quoted: 'O cliente não deveria ter que cobrar isto: “{quote}”',
    },
    'knowledge-sharing': {
      plain: 'Na próxima entrega, explique uma coisa: por que é feita assim.',
      quoted: 'Diga o porquê disto em duas frases: “{quote}”',
    },
    'knowledge-hoarding': {
      plain: 'Dê o motivo, o arquivo ou o acesso que foi pedido.',
      quoted: 'Compense isto com uma explicação simples: “{quote}”',
    },
    'exceeding-expectations': {
      plain: 'Pergunte o que o cliente espera a seguir, anote e entregue uma parte antes.',
      quoted: 'Retome o que o cliente espera aqui e dê um pouco mais: “{quote}”',
    },
    'unmet-expectations': {
      plain: 'Liste o que foi prometido, com datas, e avise antes que uma data escape.',
      quoted: 'Conserte isto e diga até quando: “{quote}”',
    },
    'opinion-sharing': {
      plain: 'Peça uma opinião sobre algo em aberto, com duas opções e o que muda em cada uma.',
      quoted: 'Convide a opinar aqui, onde não veio opinião: “{quote}”',
    },
    'withheld-opinions': {
      plain:
        'Faça uma pergunta mais específica, que dê para responder sem entender do nosso ofício.',
      quoted: 'Pergunte de novo, mais específico, onde o cliente deixou conosco: “{quote}”',
    },
    'positive-attitude': {
      plain:
        'Descubra o que encantaria este cliente e mostre o resultado à pessoa, não só o arquivo.',
      quoted: 'Descubra o que há por trás do tom mais frio aqui: “{quote}”',
    },
    'negative-attitude': {
      plain: 'Ligue, ouça primeiro e diga o que entendeu antes de responder.',
      quoted: 'Ligue por causa disto, ouça primeiro e diga o que entendeu: “{quote}”',
    },
    'poor-etiquette': {
      plain: 'Combine com a equipe como falar com este cliente, e mantenham o combinado.',
      quoted: 'Deixe de fora o que este cliente não quer ouvir: “{quote}”',
    },
    'unresolved-debates': {
      plain: 'Diga o que está em aberto, quem decide e até quando.',
      quoted: 'Proponha uma decisão, um responsável e uma data para isto: “{quote}”',
    },
    'no-strategic-planning': {
      plain: 'Mande uma página: a meta, três passos e quando vocês voltam a olhar para ela.',
      quoted: 'Responda a isto com um plano de uma página: “{quote}”',
    },
    'no-data-sharing': {
      plain: 'Mande os números antes que peçam, num dia fixo.',
      quoted: 'Mande os números por trás disto e, depois, sempre num dia fixo: “{quote}”',
    },
    disengagement: {
      plain: 'Facilite a resposta: uma pergunta curta, pelo canal de que esta pessoa gosta.',
      quoted: 'Retome isto com uma pergunta curta e pessoal: “{quote}”',
    },
  },
  terminal: {
    client: 'Cliente',
    health: 'Saúde',
    direction: 'Rumo',
    heard: 'Último contato',
    never: 'nunca',
    traits: 'Traços',
    warnings: 'Alertas',
    workOn: 'A trabalhar',
    ask: 'A perguntar',
    expectations: 'Promessas',
    debates: 'Debates',
    skipped: 'Não lidos',
    known: '{percent, number}% conhecido',
    sure: '{percent, number}% de certeza',
    due: 'prazo: {date}',
    norms: 'Normal para este cliente',
    byHand: 'definido à mão',
    learned: 'aprendido, desde {date}',
    byNorm: 'comparado com: {norm}',
    withoutNorms: 'Sem o que é normal para este cliente: {states}',
    alone: 'só pelas evidências: {number}',
    none: 'Nenhuma conversa com cliente foi encontrada nestes arquivos.',
    unknownSpeakers: 'Quem destes somos nós? Indique com --us: {names}',
    messages: '{count, plural, one {# mensagem} other {# mensagens}}',
  },
}
