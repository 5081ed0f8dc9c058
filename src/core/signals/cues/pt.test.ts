import { describe, expect, test } from 'vitest'
import { readSignals } from '../read-signals.ts'
import { testCues } from '../cues.test-kit.ts'

describe('Portuguese cues', () => {
  testCues('pt', {
    question: {
      finds: [
        '«Quanto custa» a diária?',
        '«Até quando vale o cupom?»',
        '«Qual é» o prazo da segunda rodada?',
        '«queria saber se» a nota já saiu',
        '«Procede que a taxa do cartório subiu?»',
      ],
      ignores: [
        'Não dá pra ver o rótulo daqui.',

        'Que palhaçada é essa?',
        'A segunda rodada termina na quinta.',
        'Tudo bem? Segue o contrato.',
        'Até quando a gente vai engolir essa fila no caixa?',
        'O título da enquete é "você já plantou uma árvore?".',
      ],
    },
    request: {
      finds: [
        '«Será que rola de vocês mandarem» o recibo?',
        '«Devolvam o» contrato assinado',
        '«Poderia encaminhar o» contrato assinado, «por gentileza»?',
        '«me manda» o logo em vetor',
        '«Que tal vocês virem» na quinta?',
        '«Teria jeito de vocês adiarem» a sessão de fotos?',
        '«Ficamos no aguardo da minuta» do contrato.',
        '«É indispensável que o buffet confirme» o cardápio.',
        '«Alguém me orienta» com o cadastro?',
        '«Vocês topam gravar no domingo?»',
        '«Queríamos que vocês pintassem» o portão.',
        '«Ia precisar que um» garçom chegasse antes.',
      ],
      ignores: [
        'A gente dá uma olhada na lista amanhã.',
        'Por mim pode seguir.',
        'Não precisa enviar a nota agora.',
        'Ele pediu que mandassem a nota.',
        'A Sônia queria que a faixa fosse maior, mas o toldo não deixa.',
        'Deixa que eu peço a chave ao zelador.',
        'No bilhete ele escreveu "me traz o carimbo".',
      ],
    },
    commitment: {
      finds: [
        'O «catálogo chega até» quarta.',
        '«Vou falar» com a tinturaria.',
        '«Pode dormir sossegado»: o painel fica pronto.',
        '«Conte comigo para» revisar a lista.',
        '«Já te mando» em dez minutinhos.',
        '«Assim que o texto chegar, publicamos no» mesmo dia.',
        '«Vou revisar o texto e te aviso amanhã».',
        '«Deixa comigo»!',
        '«Nós custearemos» o coquetel da inauguração.',
        '«Traduziremos o» cardápio para o espanhol.',
        '«Estornarei a» parcela cobrada em dobro.',
        '«Me dá dois dias que eu» desembolo a papelada.',
        '«Até o dia 5 o boleto está pago».',
        '«Se a tinta secar, na sexta a placa vai» pro lugar.',
        '«Ficaremos de prontidão» na virada do ano.',
        '«Levo o crachá na visita de segunda».',
        '«Agilizo isso ainda hoje».',
      ],
      ignores: [
        'Aviso com antecedência: na sexta não abrimos.',
        'Desconto a gente já deu no mês passado.',

        'Volto a ficar online depois das nove.',
        'Não posso prometer que sai na quinta.',
        'O fornecedor disse que vai entregar na sexta.',
        'Retirei o lixo da recepção.',
        'Não cobriremos esse prejuízo.',
        'Na faixa estava escrito "abriremos em breve a loja".',
        'Quando receberemos o estorno?',
      ],
    },
    thanks: {
      finds: [
        '«Obrigada», Célia!',
        '«Muito obrigada» pela ajuda de ontem!',
        '«Agradecemos» o cuidado com o nosso evento.',
      ],
      ignores: [
        'A brigada treina no sábado.',
        'São cem brigadeiros de colher.',

        'Segue a planilha.\n\nObrigado,\nPaulo',
        'Se não pagarem, seremos obrigados a parar.',
      ],
    },
    praise: {
      finds: [
        'A vitrine «ficou um mimo».',
        '«Leram meu pensamento».',
        '«Caiu como uma luva».',
        'O filme «superou tudo que» a gente esperava.',
        'O site «ficou lindo»!',
        '«Parabéns a» toda a equipe.',
      ],
      ignores: [
        'O cão da capa parece bravo, troquem a foto.',
        'A loja de Palmas abre cedo.',

        'Parabéns, conseguiram errar o nome da loja.',
        'A campanha não ficou boa.',
        'Bom dia, ótima semana a todos.',
      ],
    },
    apology: {
      finds: [
        '«Que mancada a nossa» com o crachá.',
        '«Pedimos desculpas» pelo engano.',
        '«Foi mal», «esqueci» o anexo.',
      ],
      ignores: [
        'Desculpa, como assim?',
        'Sinto muito pela perda da sua mãe.',
        'Chega de desculpas.',
      ],
    },
    complaint: {
      finds: [
        '«Paguei por lona, recebi» papel.',
        '«Cadê o capricho» de antes?',
        '«virou dor de cabeça»',
        '«Ninguém da equipe apareceu» na montagem.',
        '«Só cinco semanas pra» trocar uma foto.',
        'Estamos «decepcionados» com o resultado.',
        'O «prazo não foi cumprido».',
        '«Nossas alunas vivem se queixando» do aplicativo.',
        'A tabela de preços «continua trocada».',
        'O «tom da mensagem foi debochado».',
        '«Largaram a gente falando sozinhos» na inauguração.',
        'O «capricho minguou» do ano passado pra cá.',
        'A capa «ficou torta».',
        'Esse parecer «não fala coisa com coisa».',
      ],
      ignores: [
        'A caixa de papelão tem alça.',
        'O remédio é genérico.',

        'Em dois meses, duas filiais abrem no litoral.',
        'Pedi as caixas na terça, chegaram certinho.',
        'A loja fica na zona norte.',
        'Sem problema, a gente resolve.',
        'Pedimos desculpas pelo atraso.',
        'Não temos motivo nenhum pra reclamar.',
        'O hóspede do quarto 9 reclamou do frio.',
      ],
    },
    agreement: {
      finds: [
        '«Terça está ótimo».',
        '«Sua observação procede».',
        '«Você está coberto de razão».',
        '«Concordo com» a sugestão da Ana.',
        '«Faz sentido», «pode publicar».',
      ],
      ignores: [
        'Não acho boa ideia.',
        'Não concordo com a mudança.',
        'Recebido, obrigado.',
        'Feito: o cupom vale desde hoje.',
      ],
    },
    disagreement: {
      finds: [
        '«Não vejo desse jeito».',
        '«Discordo» dessa escolha.',
        '«Isso não faz sentido» para a nossa loja.',
      ],
      ignores: [
        'Não acho o arquivo na pasta.',
        'O resultado do exame foi negativo.',
        'Prefiro não opinar.',
        'Não discordo de nada.',
        'Concordo plenamente.',
      ],
    },
    opinion: {
      finds: [
        '«Do nosso ponto de vista», menos texto «vende melhor».',
        '«Na minha opinião», o título está comprido.',
        '«Recomendamos» começar pelo e-mail.',
      ],
      ignores: ['Acho que sim.', 'A reunião é na quinta.'],
    },
    'opinion-ask': {
      finds: [
        '«O que te pareceu» o rótulo?',
        '«Na sua visão, vale insistir?»',
        '«Como você enxerga esse formato?»',
        '«O que vocês acharam do roteiro?»',
        '«Qual das capas vocês preferem»?',
        '«Você acha que eu devo abrir aos domingos?»',
        '«Vocês acham que a gente deve trocar o letreiro?»',
        '«Qual dos cartazes o senhor penduraria» na recepção?',
        '«Que impressão vocês tiveram» da maquete?',
        '«Mete seu pitaco» no nome do bolo.',
        'O brinde «ficou do seu agrado, dona Alzira?»',
        'A fonte ficou pequena, «ou é cisma minha»?',
        '«Sentiu falta de alguma foto no álbum?»',
        '«Compensa abrir a lanchonete aos domingos?»',
      ],
      ignores: [
        'Ninguém perguntou o que eu acho.',
        'A capa é azul.',
        'Vocês acham que eu sou palhaça?',
        'Você acha que eu tenho tempo para isso?',
        'Do jeito que vocês preferirem.',
        'Vocês acharam a chave do armário?',
        'Qual salão vocês poderiam emprestar?',
      ],
    },
    explanation: {
      finds: [
        '«É que o» corretor troca a palavra.',
        '«Quando o celular perde o sinal, o aplicativo guarda o pedido e espera».',
        '«Isso acontece porque» «o cache guarda» a página antiga.',
        '«Para baixar o arquivo, basta» clicar no link.',
      ],
      ignores: ['A página está no ar.', 'Não sei por que caiu.'],
    },
    'refusal-to-explain': {
      finds: [
        '«Você não precisa saber como» funciona.',
        '«Não revelamos como chegamos» ao valor, «por questão de sigilo».',
        '«É muito técnico para explicar» por aqui.',
        'A nossa «metodologia é confidencial».',
      ],
      ignores: ['Confio em vocês.', 'A parte é simples, nada técnica.'],
    },
    deferral: {
      finds: [
        '«Vejam o que for melhor».',
        'Pode pintar «como achar melhor».',
        '«Abro mão de opinar» nas cores.',
        '«Quem entende de cor é você».',
        '«Vocês que sabem».',
        '«Deixo a critério de vocês».',
        '«Do jeito que vocês preferirem.»',
        '«A gente segue o que a senhora decidir».',
        '«Nós fazemos o que você mandar».',
        'Vamos montando «conforme você for pedindo».',
        '«Se você quiser mudar a capa, a gente muda.»',
      ],
      ignores: [
        'Qual delas você escolheria?',
        'O que você decidiu?',
        'Gostei mais da segunda capa.',
        'Qual das capas vocês preferem?',
        'Se você quiser mudar a data, me ligue.',
        'A gente segue o roteiro que você aprovou.',
      ],
    },
    decision: {
      finds: [
        '«Bateu-se o martelo»: fica o nome antigo.',
        '«Ficou combinado que» o evento será em maio.',
        '«Conforme definido» na reunião, a verba fica igual.',
        '«Da visita de ontem saiu o seguinte: a» placa desce um metro.',
        'O «conselho e vocês escolheram» o azul.',
        '«Nos acertamos com o síndico, a faixa» fica até domingo.',
        'A «queda de braço do uniforme terminou»: jaleco branco.',
        'Foi «unânime na mesa que o» brinde é a caneca.',
        '«Ganhou a embalagem parda, por oito votos».',
      ],
      ignores: [
        'O problema está resolvido.',
        'Abril fechou em 90 peças.',
        'A decisão é de vocês.',
        'Não ficou combinado nada.',
        'Precisamos decidir a data.',
        'Feito: o cupom vale desde hoje.',
        'Ainda não escolhemos o tecido.',
        'Ficou acertado algum horário pra visita?',
        'Acertamos o azul e vocês pintaram de verde.',
      ],
    },
    planning: {
      finds: [
        '«Para 2029», «miramos» trinta lojas.',
        '«Nossa meta para» o próximo «semestre» é «dobrar» as matrículas.',
        '«No longo prazo», «o plano é» abrir filiais.',
        '«Pro inverno a ideia» é servir fondue toda noite.',
        'O «próximo passo da escola é» o ensino integral.',
        'A ONG «almeja, um dia, atender a região» inteira.',
        '«2028 é o ano da» exportação.',
        '«Passado o Natal, o foco sai» do presente e vai pra reposição.',
        '«Abrir uma filial por ano», sem pressa.',
        'O «termômetro que vai dizer» se acertamos é a renovação das matrículas.',
      ],
      ignores: [
        'Em 2019 a loja abriu.',
        'A reunião é às dez.',
        'Qual é a meta de vocês?',
        'A reunião de metas ficou pra depois do almoço.',
        'Recebi o planejamento de 2027 em papel.',
        'O vizinho pretende abrir três bares até 2030.',
      ],
    },
    reporting: {
      finds: [
        'O boletim «teve 31% de» abertura.',
        '«Segue o relatório» de junho.',
        'As vendas «subiram 12%» no mês.',
      ],
      ignores: [
        'A sala fica no 4º ou no 14º andar?',
        'Chego às 8h.',
        'Cadê o relatório de junho?',
        'A reunião é no dia 12.',
      ],
    },
    escalation: {
      finds: [
        'Vou pôr a «boca no trombone».',
        '«Tiro a conta daí» amanhã.',
        'Já «acionei o jurídico».',
        '«A gente encerra o contrato» e «procura outra agência».',
        '«Vamos rescindir» o contrato.',
        '«Já estamos conversando com outra agência».',
        'Esse «contrato não chega a» agosto.',
        '«Nem um centavo sai» do caixa até a placa ficar pronta.',
        '«Levo esse caso pra ouvidoria».',
        'Do ano que vem em diante, «cuidaremos das redes por conta própria».',
        'A gente «se vê no juizado».',
      ],
      ignores: [
        'Vou sair de férias no dia 20.',
        'Fui ao cartório reconhecer firma.',
        'Não pretendemos cancelar o contrato.',
        'Precisamos cancelar a reunião de hoje.',
        'O advogado dele gostou do cartaz.',
        'A antiga assessoria ameaçou processar o clube.',
      ],
    },
    blame: {
      finds: [
        '«Quem errou foi a» transportadora.',
        'O «erro veio da planilha de vocês».',
        '«Se a lista tivesse» vindo completa, dava tempo.',
        '«A culpa é de vocês».',
        '«Vocês não mandaram as fotos a tempo».',
        '«Vocês esqueceram de assinar» a guia.',
        'A «lista veio truncada».',
        '«Imprimimos exatamente com o texto que nos foi» passado.',
        '«Bastava terem conferido» a agenda.',
      ],
      ignores: [
        'Quem salvou a festa foi a sua equipe.',
        'A culpa é nossa.',
        'Não é culpa de vocês.',
        'O recorde de público é culpa de vocês, que alegria!',
        'Não importa a quem coube o engano.',
      ],
    },
  })
})

describe('Portuguese places, trades and everyday words', () => {
  test.each([
    'A filial de Belo Horizonte abre às 9h.',
    'O evento passa para Porto Alegre em março.',
    'O banner animado tem 15 segundos.',
    'A brigada de incêndio treina na quinta.',
    'Os animais chegam ao canil às 8h.',
    'A diretoria vai estudar a proposta.',
    'O vermelho é o Pantone 186.',
    'O manequim vai na vitrine.',
  ])('neither warm, cold nor rude: %s', (text) => {
    const { attitude, rudeness } = readSignals(text, { lang: 'pt' })
    expect(Math.abs(attitude)).toBeLessThan(0.2)
    expect(rudeness).toBeLessThan(0.5)
  })

  testCues('pt', {
    escalation: {
      finds: ['«Estamos congelando a verba».', '«Suspendemos os pedidos».'],
      ignores: [
        'Vou sair da empresa em abril.',
        'Quase cancelamos o contrato no inverno, mas passou.',
        'A verba deste mês foi para os cartazes.',
      ],
    },
    commitment: {
      finds: ['«Rascunho no seu e-mail até terça».'],
      ignores: ['Reunião com vocês até sexta.'],
    },
    agreement: {
      finds: ['«Então vai a B».', '«Fica a opção C então».'],
      ignores: ['A opção B tem outra cor.'],
    },
  })
})
