import { describe } from 'vitest'
import { testCues } from '../cues.test-kit.ts'

describe('Portuguese cues', () => {
  testCues('pt', {
    question: {
      finds: ['«Qual é» o prazo da segunda rodada?', '«queria saber se» a nota já saiu'],
      ignores: ['A segunda rodada termina na quinta.', 'Tudo bem? Segue o contrato.'],
    },
    request: {
      finds: [
        '«Poderia encaminhar o» contrato assinado, «por gentileza»?',
        '«me manda» o logo em vetor',
      ],
      ignores: ['Não precisa enviar a nota agora.', 'Ele pediu que mandassem a nota.'],
    },
    commitment: {
      finds: ['«Vou revisar o texto e te aviso amanhã».', '«Deixa comigo»!'],
      ignores: [
        'Não posso prometer que sai na quinta.',
        'O fornecedor disse que vai entregar na sexta.',
      ],
    },
    thanks: {
      finds: [
        '«Muito obrigada» pela ajuda de ontem!',
        '«Agradecemos» o cuidado com o nosso evento.',
      ],
      ignores: [
        'Segue a planilha.\n\nObrigado,\nPaulo',
        'Se não pagarem, seremos obrigados a parar.',
      ],
    },
    praise: {
      finds: ['O site «ficou lindo»!', '«Parabéns a» toda a equipe.'],
      ignores: ['A campanha não ficou boa.', 'Bom dia, ótima semana a todos.'],
    },
    apology: {
      finds: ['«Pedimos desculpas» pelo engano.', '«Foi mal», «esqueci» o anexo.'],
      ignores: ['Sinto muito pela perda da sua mãe.', 'Chega de desculpas.'],
    },
    complaint: {
      finds: ['Estamos «decepcionados» com o resultado.', 'O «prazo não foi cumprido».'],
      ignores: ['Sem problema, a gente resolve.', 'Pedimos desculpas pelo atraso.'],
    },
    agreement: {
      finds: ['«Concordo com» a sugestão da Ana.', '«Faz sentido», «pode publicar».'],
      ignores: ['Não concordo com a mudança.', 'Recebido, obrigado.'],
    },
    disagreement: {
      finds: ['«Discordo» dessa escolha.', '«Isso não faz sentido» para a nossa loja.'],
      ignores: ['Não discordo de nada.', 'Concordo plenamente.'],
    },
    opinion: {
      finds: ['«Na minha opinião», o título está comprido.', '«Recomendamos» começar pelo e-mail.'],
      ignores: ['Acho que sim.', 'A reunião é na quinta.'],
    },
    'opinion-ask': {
      finds: ['«O que vocês acharam do roteiro?»', '«Qual das capas vocês preferem»?'],
      ignores: ['Ninguém perguntou o que eu acho.', 'A capa é azul.'],
    },
    explanation: {
      finds: [
        '«Isso acontece porque» «o cache guarda» a página antiga.',
        '«Para baixar o arquivo, basta» clicar no link.',
      ],
      ignores: ['A página está no ar.', 'Não sei por que caiu.'],
    },
    'refusal-to-explain': {
      finds: ['«É muito técnico para explicar» por aqui.', 'A nossa «metodologia é confidencial».'],
      ignores: ['Confio em vocês.', 'A parte é simples, nada técnica.'],
    },
    deferral: {
      finds: ['«Vocês que sabem».', '«Deixo a critério de vocês».'],
      ignores: ['O que você decidiu?', 'Gostei mais da segunda capa.'],
    },
    decision: {
      finds: [
        '«Ficou combinado que» o evento será em maio.',
        '«Conforme definido» na reunião, a verba fica igual.',
      ],
      ignores: ['Não ficou combinado nada.', 'Precisamos decidir a data.'],
    },
    planning: {
      finds: [
        '«Nossa meta para» o próximo «semestre» é «dobrar» as matrículas.',
        '«No longo prazo», «o plano é» abrir filiais.',
      ],
      ignores: ['A reunião é às dez.', 'Qual é a meta de vocês?'],
    },
    reporting: {
      finds: ['«Segue o relatório» de junho.', 'As vendas «subiram 12%» no mês.'],
      ignores: ['Cadê o relatório de junho?', 'A reunião é no dia 12.'],
    },
    escalation: {
      finds: ['«Vamos rescindir» o contrato.', '«Já estamos conversando com outra agência».'],
      ignores: ['Não pretendemos cancelar o contrato.', 'Precisamos cancelar a reunião de hoje.'],
    },
    blame: {
      finds: ['«A culpa é de vocês».', '«Vocês não mandaram as fotos a tempo».'],
      ignores: ['A culpa é nossa.', 'Não é culpa de vocês.'],
    },
  })
})
