import type { LanguageCues } from '../../cues.ts'

export const classes: LanguageCues['classes'] = {
  num: [
    '(#|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|cem|mil|meia|alguns|algumas|poucos)',
  ],
  // Thanks in short; a brigade and a sweet begin alike.
  brigado: ['brigad(o|a|os|as|ão|inho|inha|aço|íssim~)'],
  // Who speaks, and to whom.
  we: ['(eu|nós|a gente|agente|ele|ela|eu mesm(o|a)|(a|nossa) equipe|(o|nosso) time|o pessoal)'],
  you: [
    '(você|vocês|vc|vcs|cê|cês|ocês|vosmecê|tu|o senhor|a senhora|os senhores|as senhoras|vossa senhoria)',
    '((a|sua) equipe [de vocês]|(a|sua) agência|(o|seu) time [de vocês]|teu time|o pessoal (aí|da agência))',
  ],
  no: ['(não|nao|n|nunca|jamais|nem|num|tampouco)'],
  very: [
    '(muito|muita|mto|mta|mt|bem|super|hiper|mega|ultra|tão|bastante|realmente|simplesmente|extremamente)',
    '(absolutamente|totalmente|completamente|incrivelmente|verdadeiramente|demais|tri|um tanto|meio|muitíssimo)',
    '(profundamente|imensamente|plenamente|cada vez mais|ainda mais|pra lá de|mais do que|tudo|todos|todas)',
  ],
  be: [
    '(é|eh|são|está|estão|tá|tão|tava|tavam|estava|estavam|foi|foram|ficou|ficaram|fica|era|eram|ser)',
    '(tem sido|têm sido|vem sendo|continua|continuam|saiu|saíram|parece|parecem|anda|andam|veio|vieram|vem|tá ficando)',
    '(está ficando|achei|achamos|acho|estou|estamos|tô|fiquei|ficamos|somos|sou|me senti|nos sentimos)',
  ],
  // Deeds of agency work: as one names them ("enviar"), promises them ("envio", "enviarei") …
  to: ['[me|nos|te|lhe|lhes] (*(ar|er|ir)|*(a|e|i)-l(o|a|os|as)|*r-(te|lhe|lhes|nos))'],
  deed: [
    '(enviar|mandar|encaminhar|repassar|passar|entregar|compartilhar|anexar|subir|publicar|postar|colocar|botar)',
    '(trocar|mudar|alterar|corrigir|arrumar|ajustar|consertar|refazer|revisar|atualizar|incluir|inserir|adicionar)',
    '(tirar|remover|retirar|apagar|excluir|reduzir|aumentar|diminuir|encurtar|liberar|aprovar|confirmar|validar)',
    '(verificar|checar|conferir|olhar|ver|dar uma olhada|analisar|testar|investigar|apurar|acompanhar|monitorar|medir)',
    '(preparar|montar|criar|fazer|elaborar|produzir|escrever|redigir|desenhar|gravar|editar|traduzir|configurar|instalar)',
    '(agendar|marcar|remarcar|adiar|antecipar|priorizar|adiantar|organizar|ligar|retornar|responder|avisar|informar)',
    '(cobrar|pagar|quitar|faturar|emitir|reembolsar|estornar|abater|descontar|assinar|resolver|solucionar|providenciar)',
    '(ativar|pausar|desativar|reativar|rodar|testar|lançar|implementar|habilitar|integrar|explicar|detalhar|esclarecer)',
    '(apresentar|mostrar|falar|conversar|chamar|convidar|participar|finalizar|concluir|terminar|começar|iniciar|seguir)',
    '((mand|envi|encaminh|mostr|pass)ar-(te|lhe|lhes)|(envi|encaminh|mand|atualiz|corrig|ajust|revis)(a|i)-l(o|a|os|as))',
    '(migrar|treinar|reforçar|dedicar|alocar|designar|assumir|cuidar|cobrir|garantir|buscar|reunir|levantar|separar)',
  ],
  stem: [
    '(envi|mand|encaminh|repass|entreg|compartilh|anex|public|post|coloc|troc|mud|alter|arrum|ajust|consert|revis)',
    '(atualiz|retir|remov|liber|confirm|valid|verific|chec|analis|test|investig|apur|acompanh|monitor|prepar|mont)',
    '(cri|elabor|configur|instal|agend|remarc|antecip|prioriz|adiant|organiz|retorn|avis|inform|cobr|quit|estorn)',
    '(providenci|solucion|ativ|paus|lanç|implement|apresent|finaliz|termin|inici|trabalh|dedic|reserv|garant|ligar)',
  ],
  own: [
    '(assino|deposito|transfiro|despacho|reenvio|reimprimo|republico|estudo|leio|olho|trago|arranjo|consigo|aprovo|aciono|adianto|anoto|providencio|solicito|aplico|reviso|traduzo|exporto|gero|cadastro|pauso|reponho|limpo|testo|apago|insisto|insiro|ligo|monto)',
    '(envio|mando|encaminho|repasso|passo|entrego|compartilho|subo|publico|posto|troco|mudo|corrijo|arrumo|ajusto)',
    '(conserto|refaço|reviso|atualizo|incluo|tiro|removo|libero|confirmo|verifico|checo|confiro|analiso|testo|apuro)',
    '(preparo|monto|faço|elaboro|agendo|marco|ligo|retorno|respondo|aviso|informo|cobro|pago|resolvo|providencio)',
    '(boto|levo|busco|pego|gravo|fotografo|imprimo|instalo|corto|pinto|ponho|coloco|começo|apareço|converso|chamo|escrevo|desenho|abato|desconto|devolvo|acerto|redijo|monto|separo|dou um jeito|retifico|substituo|acrescento|insiro|edito|rodo|lanço|programo|agilizo|acompanho|reviso|peço|compro|fecho|marco|vejo isso|vejo com)',
    '(trago|explico|ensino|detalho|esclareço|falo|volto|finalizo|termino|apresento|devolvo|dou)',
    '(enviamos|mandamos|encaminhamos|entregamos|subimos|publicamos|ajustamos|refazemos|voltamos|começamos|gravamos)',
    '(devolvemos|avisamos|retornamos|apresentamos|fazemos|cuidamos|assumimos|assumo|cuido|garanto|garantimos|respondemos)',
  ],
  team: [
    '(envia|manda|sobe|entrega|finaliza|termina|conclui|libera|despacha|deposita|refaz|corrige|ajusta|resolve|publica|troca|faz|devolve|retorna|responde|passa|leva|busca|monta|instala|grava|começa|volta|liga|avisa|confirma|paga|vê isso|dá um jeito|apresenta|fecha|posta)',
  ],
  // … and as one demands them.
  must: [
    '(envie|envia|enviem|mande|manda|mandem|encaminhe|encaminha|repasse|passa|passem|compartilhe|compartilha|suba|sobe)',
    '(troque|troca|troquem|mude|muda|mudem|altere|altera|alterem|corrija|corrige|corrijam|arrume|arruma|arrumem|ajuste)',
    '(ajusta|ajustem|refaça|refaz|refaçam|revise|revisa|revisem|atualize|atualiza|atualizem|inclua|inclui|incluam)',
    '(tire|tira|tirem|remova|remove|removam|coloque|coloca|coloquem|põe|ponha|ponham|bota|libere|libera|liberem)',
    '(confirme|confirma|confirmem|verifique|verifica|verifiquem|veja|vejam|vê|confira|confere|confiram|avise|avisa|avisem)',
    '(responda|responde|respondam|resolva|resolve|resolvam|explique|explica|expliquem|marque|marca|marquem|agende|agenda)',
    '(liga|ligue|liguem|apague|apaga|publique|publica|publiquem|pause|pausa|pausem|pare|parem|cancele|cancelem)',
    '(preencha|preenche|assine|assina|aprove|aprova|aprovem|envie-(me|nos)|informe|informem|prepare|preparem|faça|façam|faz)',
    '(diga|digam|diz|fala|fale|falem|deem|traga|tragam|traz|olha|olhe|olhem|deixe|deixem|deixa|priorize|priorizem)',
  ],
  // Points in time that make a promise or a demand binding; `soon` is without the names of months.
  soon: [
    '(hoje|hj|amanhã|amanha|segunda|terça|quarta|quinta|sexta|sábado|domingo|seg|ter|qua|qui|sex)[-feira]',
    '(já já|jajá|em breve|daqui a pouco|ainda hoje|o quanto antes|na hora|na sequência|no mesmo dia)',
    '(em|dentro de|daqui a) <num> (dia~|hora~|hr~|min|minuto~|semana~|meses|mês|tempo)',
    'antes d(o|a) (almoço|fim|meio-dia|reunião|evento|feriado|final|noite|<num>)',
    '((esta|essa|próxima|nesta|nessa) semana|semana que vem|mês que vem|[o] (fim|final) d(o|a|e) (dia|mês|semana|tarde|expediente))',
    '((o|no|na|até|às|as|[o] dia|em|dentro de) #[h|hs|hrs|min]|meio-dia|meio dia|(à|de) (tarde|noite|manhã)|depois de amanhã|#h)',
  ],
  // How one leaves.
  bye: [
    '(tchau|abraç~|abs|beij~|bjs|falou|fui|até|a gente se (fala|vê)|boa (noite|tarde|semana|viagem|aula|festa|prova|sorte)|bom (fim|final|feriado|descanso)|tamo junto)',
  ],
  day: [
    '<soon>',
    '(janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
  ],
  // "Forneceremos", "descontarei": every future of the first person that is a deed, not a state.
  shall: [
    '(~aremos|~eremos|~iremos|~arei|~erei|~irei|poremos|proporemos|disporemos|comporemos|reporemos|exporemos|porei|reporei)',
  ],
  // What is written somewhere, not said.
  quoted: ['" ... ... ... "', "' ... ... ... '"],
  written: [
    '(escrit(o|a|os|as)|dizia|diz|dizendo|lê se|lia se|manchete|cartaz|faixa|placa|letreiro|legenda|título|slogan|frase|mensagem|chamada|panfleto|refrão|bilhete)',
    '(escreveu|escreveram|gritou|gritava|berrou|novela|enquete|peça pergunta|comentário|capítulo|filme)',
  ],
  // The house that the work is done for, and those who speak for it or for the agency.
  firm: [
    '(empresa|marca|fábrica|loja|rede|clínica|escola|hospital|fundação|cooperativa|pousada|hotel|banco|restaurante|ong|instituto|negócio|grupo|casa|faculdade|colégio|associação|indústria|padaria|academia|prefeitura)',
  ],
  party: [
    '(diretoria|conselho|presidente|presidência|sindicato|reitoria|comitê|sócios|mantenedora|cliente|agência|gerência|comercial|marketing|jurídico|assembleia|cooperados|associados|assessoria|financeiro|compras|estoque|recepção|portaria|almoxarifado|secretaria|faturamento|rh|ti)',
  ],
  meeting: [
    '(reunião|call|conversa|ligação|café|almoço|visita|encontro|papo|assembleia|mesa|telefonema|bate papo|videochamada|comitê)',
  ],
  month: [
    '(janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
  ],
  season: [
    '(verão|inverno|outono|primavera|natal|carnaval|são joão|páscoa|black friday|volta às aulas|dia das mães|dia dos pais|temporada|safra|colheita|vestibular|alta temporada|baixa temporada|festas|fim d(e|o) ano)',
  ],
  // Those above, outside and before whom one goes with a grievance.
  above: [
    '(matriz|sede|diretoria|diretor|diretora|presidência|presidente|ouvidoria|dono|dona|chefe|chefia|gerente|gerência|patrão|superior|superiores|sócio|sócia)',
  ],
  court: ['(fórum|justiça|tribunal|juizado|procon|delegacia|ministério público|juiz|reclame aqui)'],
  money: [
    '(parcela~|pagamento~|fatura~|boleto~|repasse~|verba~|sinal|saldo|mensalidade~|cheque~|débito~|cobrança~)',
  ],
  // Talking down instead of explaining; method and recipe that stay under cover.
  method: [
    '(metodologia|método~|processo~|receita|fórmula|conta|cálculo~|critério~|segredo~|truque~|pulo do gato|bastidor~|cozinha|técnica~|fonte~|margem|algoritmo|motivo~|razões|detalhe~|porquês)',
  ],
  scorn: [
    '(disso|dessa parte|desse assunto) (entendo|sei|cuido|entendemos|cuidamos) (eu|nós|a gente)',
    'quanto menos <you> (souber~|entender~|perguntar~)',
    '<no> é (assunto|coisa|conversa|tema|papo|informação) (de|pra|para) (cliente~|leig~|quem|<you>|gente de fora)',
    '(anos de|faculdade de|uma vida de) (estrada|estudo|prática|formação|experiência) (pra|para) (entender|compreender|pegar|acompanhar)',
    '(grego|chinês|russo|mandarim|aramaico|javanês) (pra|para|pro|pros) (o senhor|a senhora|senhor|você~|quem|leig~|cliente)',
    '(se|caso) (eu|a gente|nós) (contar|contarmos|revelar|abrir|explicar|mostrar) ... (perde (a graça|o valor|o encanto)|acaba a mágica|todo mundo faz|fico sem emprego|perco o emprego)',
    'deix(a|e|em) ... (com|pra|para) (quem (estudou|sabe|entende|manja|é do ramo|é da área|é formado)|os (adultos|entendidos|especialistas|técnicos))',
    'deix(a|e|em) (o pessoal|quem|a turma|a gente) [que] (entende|sabe|estudou|manja) [trabalhar|fazer|cuidar|disso|d~ *]',
    '(cada macaco no seu galho|cada qual no seu (quadrado|galho)|quem entende , entende|quem sabe , sabe)',
    '<you> (contrataram|contratou|pagam|paga|pagaram) ... [pra|para] <no> [ter que|precisar|precisarem|terem que] (se preocupar|esquentar|saber|entender|pensar)',
    '<no> (me|nos) (peça|peçam|pergunte|perguntem|venha com|venham com) (o|os|por|pelos) (porquês|porquê|por quê~|motivos|detalhes|como|perguntas)',
    '<no> vou (desenhar|explicar de novo|repetir a explicação|ficar explicando)',
    '(como|o mesmo que) (ensinar|explicar|falar de) ... (pra|para|a) (criança|bebê|leig~|cachorro|parede|porta|poste|peixe)',
    '(sem|menos|chega de) [mais] perguntas [,|.|!|sobre|e]',
    '(tipo de pergunta|essa pergunta|dúvida assim) (só|é) [coisa] (quem é|de) (leig~|principiante|amador|quem não|criança)',
    '<no> (te|lhe|lhes) (devo|devemos) [nenhuma] (explicação|explicações|satisfação|satisfações|justificativa~)',
  ],
  // Praise of the grudging: the fault not found, the hard to please who were pleased.
  grudging: [
    '(procur(ei|amos)|tent(ei|amos)|cac(ei|amos)|busc(ei|amos)|quis|queria|fui|vim|vinha|li|reli|olhei|revirei|fiquei|ficamos|querendo|tentando|procurando) ... ((um|uma|algum|alguma|qualquer|nenhum) (defeito|erro|falha|furo|senão|deslize|vírgula)|[d]o que (criticar|reclamar|mudar|corrigir|consertar|implicar)|(catando|caçando|garimpando) (erro~|defeito~|falha~|problema~)) ... [.|,|e|mas|;] ... (desisti|desistimos|acabei|em vão|à toa|(não|nem) (achei|achamos|encontr~|consegui|conseguimos|deu|tem|tinha|vi|pude) [nada|nenhum~] (.|,|!|;|$)|não achei onde)',
    '(pront(o|a)|dispost(o|a)|preparad(o|a)|querendo|queria|quis|doid(o|a)|louc(o|a)) [muito] [pra|para|a|por] (criticar|implicar|reclamar|(botar|pôr|achar|encontrar|procurar) [algum|um] defeito|detestar|odiar|não gostar) ... [.|,|e|mas] ... (não (deu|consegui|tem|teve|achei|encontrei|pude)|desisti|fiquei (sem|quiet~|calad~)|tive que (engolir|aplaudir|admitir))',
    'que ((nunca|não|jamais|pouco|mal) (elogi~|sorri~|gost~|ri|aprov~|se (emociona|impressiona|anima)|chora|liga|dá|para|olha|mexe|usa|aplaude|fala|curte|abre|lê)|só (vê|gosta|liga|assiste|ouve|usa|lê)|(só|sempre) (reclama|critica)|reclama|odeia|odiava|detesta|detestava|critica|implica|torce o nariz|é (chat~|exigente~|difícil|enjoad~|rabugent~|ranzinza|dur(o|a))) ... , [agora|já|até|hoje|também|ontem] (gostou|gostaram|assistiu|leu|sorriu|riu|elogiou|aprovou|aplaudiu|chorou|amou|adorou|mostra|mostrou|compartilhou|guardou|bateu palma|quis (ver|um|uma|levar|comprar|saber)|ficou (quiet~|vendo|encantad~|sem)|pediu (uma|um|cópia|bis|mais|o * pra|a * pra|pra (ver|ouvir|ler|levar|guardar|mostrar|assistir|passar))|não (pediu|achou|reclamou|viu|teve|encontrou|criticou))',
  ],
  // What one cheers with, and what nobody cheers at.
  hooray: [
    '((ótimo|belo|bom|excelente|lindo) (trabalho|serviço)|que maravilha de *|parabéns|palmas|aplausos|bravo|excelente|perfeito|genial|brilhante|incrível|fantástico|sensacional|espetacular|[que] (maravilha|ótimo|beleza|lindo|linda|legal|bonito|alegria|delícia|show|sorte|chique)|(adorei|amei|adoramos) (a|essa) surpresa)',
  ],
  mishap: [
    '(consegu(iram|iu) (err~|esquec~|perder|estragar|piorar|trocar|atrasar|derrubar|escrever errado|a (proeza|façanha)|... (pior|mais (lent~|fei~|confus~|car(o|a|os|as)|difíc~|complicad~)))|proeza|façanha|caiu (n(o|a)|justo|bem|de novo|em|pela)|(saiu|fora|saíram) do ar|travou|sumi(u|ram)|quebr(ou|aram) (n(o|a)|de novo|logo|bem)|vaz(ou|aram)|err(aram|ou)|errad(o|a|os|as)|atras(ou|aram|o)|esquec(eram|eu) (d~|o|a|os|as)|perd(eram|eu) (o|a|os|as|meu|minha)|estrag(ou|aram))',
    '(troc(aram|ou) (meu|minha|nosso|nossa|o nome|o telefone|os nomes)|cobr(aram|ou|ança) (a mais|em dobro|de novo|duas vezes)|em dobro|dobrad(a|o)|cancel(aram|ou)|sem (aviso|avisar|resposta|notícia~|retorno)|d(o|a) (ano passado|concorrente)|depois d(a|o) (festa|evento|feira|data|prazo|casamento|inauguração|baile|show)|<num> (minuto~|hora~) (ouvindo|esperando|na (linha|fila|espera))|abre (a página|o site) d(e|o|a) (um|uma|outr~)|não (abre|abriu|entra|carrega|carregou|chegou|veio|respond~|consegue~))',
    '(mais (um|uma)|outr(o|a)) (atraso|erro|furo|falha|problema|reunião (pra|para|sem)|promessa|desculpa|boleto|cobrança|taxa|multa|versão errada|(mês|semana|dia|ano) (sem|d(e|a) (espera|atraso)|esperando|perdid~|jogad~|parad~)|(domingo|sábado|feriado|fim de semana) com|* [*] (sem|errad~|fora|perdid~|jogad~|atrasad~|furad~|vazi~))',
    'nem (abre|abriu|entra|carrega|funciona|chegou|veio|vieram|respond~|aparece|sai|saiu)',
  ],
  // Thanks that are none: for what was spoiled.
  sarcasm: [
    '<hooray> [viu|hein|né|pessoal|gente|equipe|a todos|aos envolvidos|pra vocês|mesmo] (,|!|.|:) ... ... <mishap>',
    '(nossa|uau|olha só|<hooray>) [a todos|aos envolvidos|pra vocês] [,|!|.|:] [que|pel(a|o)|por] (rapidez|agilidade|eficiência|pontualidade|velocidade) [hein|viu|né] [,|!|.|:] ... (só|apenas|nem|era pra|<num> (semana~|mês|meses|dias)) [... ... (.|,|!) [meus] (parabéns|palmas|aplausos|bravo|show|uau)]',
    '(que|mas que) (rapidez|agilidade|eficiência|pontualidade|velocidade) [hein|viu|né] (,|!|.|:) ... (só|apenas|nem|era pra|<num> (semana~|mês|meses|dias)) [... ... (.|,|!) [meus] (parabéns|palmas|aplausos|bravo|show|uau)]',
    '(parabéns|palmas|aplausos) [a todos|aos envolvidos|pra vocês] (por|pel(a|o)|,|!) [a|o|mais] [* de] (erro|atraso|proeza|façanha|descaso|incompet~|demora|confusão|bagunça|vergonha|trapalhad~|esquec~|errar~|perder~|atrasar~|sumir~|cobrar~ (a mais|em dobro|duas vezes))',
    '(ador(o|ei|amos)|am(o|ei|amos)|que delícia|que maravilha|que prazer|nada melhor (que|do que)|nada como) [mesmo] (ficar|esperar|ser (ignorad~|enrolad~|tratad~)|pagar|receber (boleto|cobrança)|descobrir|saber pel~|ligar|repetir|explicar|perder|falar com (robô|máquina)|conversar sozinh~|passar vergonha|refazer|correr atrás|cobrar)',
    '(uau|nossa|caramba|<hooray>) , (um|uma|dois|duas|três) * [*] em (um|<num>) (mês|meses|ano~|semanas)',
    'só (levou|levaram|demorou|demoraram|precisou|precisaram) [de] [uns|umas] <num> (mês|meses|semanas|anos)',
    '<num> (semana~|mês|meses|ano~|dias úteis) ... [.|,|!] [que|um|é] (foguete|raio|guinness|a jato|rapidez|agilidade|velocidade [da luz]|eficiência)',
    '<hooray> [,|!] (né|hein) (?|!)',
    'que (profissionalismo|respeito|carinho|atenção|parceria|cuidado|consideração|pontualidade|capricho|organização) [,|:] (sumir|deixar|atrasar|trocar|esquecer|errar|largar|cancelar|ignorar|entregar|me|nos)',
    '(obrigad(o|a|os|as)|valeu|brigad(o|a)|agradeço) [viu|hein|então] (por|pel(o|a|os|as)) (nada|arruinar|estragar|acabar com|destruir|perder|sumir|atrasar|ignorar|(me|nos) (fazer|deixar|ignorar|largar|expor|enrolar)|fiasco|vexame|atraso|mico|transtorno|descaso|papelão|avisar~ (depois|tarde|em cima|só))',
    '(só|apenas|nada menos que|míser~|meros) <num> (semana~|mês|meses|ano~) (pra|para|até) (responder|retornar|atender|trocar|abrir|achar|perceber|descobrir|lembrar|mandar) ... (.|,|!) [meus|está de|estão de] (parabéns|palmas|aplausos|recorde|bravo|show|uau)',
  ],
  // What is asked of nobody.
  rhetoric: [
    '(quem|qual|onde|como|que *) ... ... (em plen(o|a)|em sã consciência|em pleno século|neste mundo|na face da terra) ... ... [?]',
    'desde quando [isso|agora] (~ar|~er|~ir|isso|virou|passou a) ... ... ... [?]',
    '<you> (ach~|pens~|acredit~) (mesmo|realmente|de verdade|sinceramente) que (eu|a gente|nós|alguém|dá) ... ... ... [?]',
    '(pago|pagamos|contratei|contratamos) [<you>|a agência] (pra|para) (quê|que) [mesmo|então] ?',
    '(é|era|será que é) (tão|assim tão) (difícil|complicado|impossível) ... ... ... ?',
    'será que ninguém (aí|de vocês|sabe|revis~|lê|leu|confer~|consegue|vê|viu|olh~|percebe~|pensou|trabalha) ... ... [?]',
    '<you> (acha|acham) (normal|bonito|pouco|graça|que tá certo) ... ... ... [?]',
    '(pra|para) que serve (um|uma) ... (que|se) (não|ninguém|nunca) ... [?]',
    'quem [foi|é] [que] (achou|teve) ... (boa ideia|bonito|normal|a [brilhante|genial] ideia) ... ... [?]',
    '(vou|vamos) ter que (ensinar|desenhar|explicar) ... ... ... ?',
    'é assim que <you> (trat~|trabalh~|atend~|resolv~|faz~) ... ... [?]',
    '(preciso|tenho que|quer que eu|querem que eu|vou ter que) desenh(ar|e) ... ... [?]',
    'custava [muito|nada] [ter] (~ado|~ido|~ar|~er|~ir|visto|feito|posto|aberto) ... ... [?]',
    '(que|qual) parte d(e|o|a) ... (não (entend~|fic~)|(ficou|está|tá) (confus~|difícil|obscur~)) ... [?]',
    '(pra|para) (que|quê) ([é que|então] (eu|a gente|nós) (pag~|contrat~|assin~|mant~)|(contratar|pagar|ter|manter) ... se) ... ... [?]',
  ],
  // What stands on a sign or was said by somebody else, within quotation marks.
  told: [
    '<written> ... <quoted>',
    '<quoted> [,] (disse|falou|prometeu|garantiu|respondeu|jurou|repetia|repetiu|dizia|disseram|falaram)',
  ],
  // What the work is made of, and how one judges it.
  work: [
    '(site~|página~|home|landing|landing page~|lp|banner~|arte~|peça~|logo|logos|logotipo~|marca|identidade|layout~)',
    '(vídeo~|roteiro~|texto~|copy|título~|campanha~|anúncio~|post~|criativo~|conteúdo~|foto~|imagem|imagens|e-mail~|app)',
    '(etiqueta~|prova~|catálogo~|folheto~|panfleto~|cardápio~|amostra~|convite~|placa~|brinde~)',
    '(material|materiais|relatório~|design|proposta~|apresentação|projeto~|trabalho~|resultado~|entrega~|versão|cor|cores)',
    '(atendimento|serviço~|suporte|equipe|time|agência|reunião|ação|estratégia|conceito|ideia~|paleta|tipografia|evento)',
    '(catálogo~|folder~|embalagem|newsletter~|sistema|loja|painel|planilha~|legenda~|capa~|edição|ilustraç~|animaç~|protótipo~)',
    '(release~|folheto~|panfleto~|flyer~|spot~|jingle~|cartaz|cartazes|convite~|encarte~|vinheta~|teaser~|rótulo~)',
  ],
  good: [
    '(fora de série|fora da curva|de mestre|de outro nível|sem igual|irretocáve~|irrepreensíve~|magistra(l|is)|estupend~|memoráve~|inesquecíve~|certeir~|um acerto|um achado|uma pintura|de tirar o fôlego|de arrepiar|top de linha|insuperáve~|inspirador~|cativante~|envolvente~|arrebatador~|esplêndid~|prime)',
    '(ótim~|excelent~|lind~|maravilhos~|incríve~|impecáve~|perfeit~|fantástic~|sensaciona~|espetacula~|show|top|topzera)',
    '(massa|bacana|legal|legais|animal|irad~|maneir~|da hora|do caralho|do cacete|foda|fod~ demais|arretad~|porreta|bonit~|bel(a|o|as|os))',
    '(bom demais|bão demais|muito (bom|boa|bons|boas)|primoros~|caprichad~|brilhant~|magnífic~|extraordinári~|belíssim~)',
    '(lindíssim~|elegant~|sofisticad~|profissiona(l|is)|de primeira|nota (10|dez|mil|1000)|chique|um (arraso|espetáculo))',
    '(o máximo|surpreendent~|sob medida|exempla~|notáve~|formidáve~|muito acima d~|acima d~ (expectativa|esperado))',
    '(dez|divin(o|a|os|as)|deslumbrant~|emocionant~|encantador~|um (show|luxo|sonho|primor|capricho)|uma (obra de arte|belezura|beleza))',
    '(pai d.égua|supimpa|tri legal|tri (boa|bom|lind~)|bom pra caramba|boa pra caramba|de altíssim~|de alto nível|nos trinques)',
  ],
  kind: [
    '(atencios~|prestativ~|dedicad~|competent~|eficient~|ágil|ágeis|parceir~|cuidados~|comprometid~|pacient~)',
    '(talentos~|rápid~|organizad~|pontua(l|is)|profissionais|gent(il|is)|fer(a|as)|craque~|fenomena~|confiáve~|pró-ativ~|proativ~)',
  ],
  bad: [
    '(impublicáve~|inutilizáve~|inaproveitáve~|inapresentáve~|irreconhecíve~|incompreensíve~|indefensáve~|(quase|praticamente) (inexistente~|nul(o|a)))',
    '(ruim|ruins|péssim~|horríve~|terríve~|frac(o|a|os|as)|lamentáve~|inaceitáve~|inadmissíve~|vergonhos~|decepcionant~)',
    '(amador~|mal feit~|mal-feit~|malfeit~|porc(o|a)|desleixad~|genéric~|sem graça|fei(o|a|os|as)|horroros~|tosc~|um lixo|lixo)',
    '(um horror|uma (porcaria|bagunça|vergonha|decepção|piada|tristeza|zona)|um (desastre|fiasco|absurdo|caos|descaso|fracasso))',
    '(abaixo d~|aquém|insatisfatóri~|medíocre~|precári~|desastros~|inúti(l|eis)|poluíd~|cafona~|brega~|frustrant~|irritant~)',
    '(desanimador~|insuportáve~|revoltant~|absurd~|bagunçad~|confus~|len(to|ta|tos|tas) demais|uma merda|uma bosta|um cocô)',
    '(arrastad(o|a|os|as)|monóton~|amadoresc~|ilegíve~|pixelad~|robótic~|engessad~|indecifráve~|sofríve~|caótic~|grotesc~|mequetrefe|meia boca)',
    '(capenga~|mixuruca~|chinfrim|furrec~|fuleir~|de dar sono|uma lástima|um nojo|sem (emoção|vida|alma|sal|brilho|capricho)|torto|tortos)',
    '(incompetent~|despreparad~|desorganizad~|irresponsáve~|negligent~|desatent~|grosseir~|ríspid~|copia e cola|sem pé nem cabeça)',
  ],
  order: [
    '(emita|expeça|abra|feche|suspenda|entregue|avalie|cobre|lance|repare|interrompa|normalize|regularize|justifique)[m]',
    '(bote|ponha|solte|pause|ative|avise|cheque|confira|teste|responda|retire|remeta|forneça|apresente|devolva|retorne|providencie|agilize|indique|libere|renove|reimprima|reenvie|refilme|reescreva|reformule|repense|priorize|antecipe|adie|remarque|marque|agende|convide|contrate|pague|estorne|reembolse|desconte)[m]',
    '<stem>e[m]',
    '(devolva|remova|corrija|inclua|insira|reduza|refaça|resolva|responda|suba|faça|traga|traduza|exclua|substitua|providencie)[m]',
    '(troque|coloque|publique|marque|explique|verifique|desligue|ligue|apague|pague|encaminhe|mostre|passe|deixe|pare|escreva)[m]',
    '(imprima|grave|edite|considere|mantenha|evite|transfira|diminua|aumente|acrescente|separe|reserve|junte|corte|tire|assine)[m]',
    '(aprove|preencha|cancele|digitalize|redija|desenhe|pinte|conserte|cuide|chame|busque|revise|reveja|veja|diga|ponha)[m]',
  ],
  ours: [
    '<stem>amos',
    '(fazemos|refazemos|corrigimos|subimos|resolvemos|devolvemos|pomos|trazemos|incluímos|inserimos|respondemos|reduzimos|damos)',
    '(imprimimos|reimprimimos|rodamos|tiramos|trocamos|republicamos|soltamos|cobrimos|assumimos|instalamos|gravamos)',
    '(seguimos|vamos|iniciamos|começamos|voltamos|levamos|buscamos|passamos|ligamos|reunimos|separamos|desenhamos|repomos)',
  ],
  horizon: [
    '(próxim(o|a|os|as)) [#|dois|duas|três|quatro|cinco|seis|doze|dez] (ano~|mês|meses|trimestre~|semestre~|ciclo~|temporada~|safra~|bimestre~|quadrimestre~|década|estação|estações|fase|biênio|exercício)',
    '(ano|semestre|trimestre|ciclo|bimestre) que vem',
    '(primeiro|segundo|terceiro|quarto|último|1º|2º|3º|4º|1o|2o) (semestre|trimestre|bimestre|quadrimestre)',
    '(202~|203~)',
    '(longo|médio) prazo',
    '(até|no) [o] (fim|final) d(o|e) ano [que vem]',
  ],
  would: [
    '(iria|faria|focaria|manteria|tiraria|usaria|esperaria|trocaria|deixaria|colocaria|mudaria|começaria|investiria|seguiria|evitaria|testaria)',
    '(reduziria|aumentaria|priorizaria|apostaria|mexeria|cortaria|arriscaria|acrescentaria|incluiria|adiaria|postergaria|daria|pensaria|optaria)',
    '(concentraria|repensaria|simplificaria|escolheria|apresentaria|colocava|tirava|trocava|deixava|botava|mudava|botaria|poria|subiria|abriria)',
    '(fugiria|abandonaria|aproveitaria|exploraria|separaria|juntaria|diminuiria|encurtaria|clarearia|escureceria|reforçaria|abriria mão)',
  ],
  metric: [
    '(visita~|acesso~|lead~|venda~|clique~|inscri~|cadastr~|visualiz~|seguidor~|download~|convers(ão|ões)|reserva~|ligaç~|pedido~|impress(ão|ões))',
    '(usuári~|cupons|cupom|matéria~|entrevista~|menç~|assinante~|reprodu~|plays|views|ingresso~|participante~|instalaç~|orçamento~|contato~)',
    '(matrícula~|agendamento~|compra~|unidade~|resgat~|comentário~|compartilhamento~|curtida~|espectador~|visitante~|atendimento~|aberturas)',
  ],
  mechanism: [
    '(reflete|absorve|guarda|armazena|calcula|compara|mede|conta|lê|interpreta|percebe|entende|esconde|mostra|exibe|entrega|distribui)',
    '(prioriza|penaliza|considera|leva em conta|passa a|deixa de|cobra|troca|reenvia|perde|recomeça|bloqueia|rejeita|joga|filtra|descarta)',
    '(reduz|comprime|converte|carrega|baixa|trava|engasga|atrasa|apaga|risca|enruga|seca|encolhe|desbota|some|cai|sobe|aparece|recebe)',
    '(envia|manda|confere|exige|depende de|precisa|trabalha com|usa|funciona|puxa|busca|abre|fecha|espera|demora|marca|enche|toca)',
    '(reenviava|recebia|perdia|cobrava|mandava|apagava|somava|contava|bloqueava|duplicava|repetia|trocava|lia|gravava|abria)',
    '(guardam|mostram|calculam|escondem|cobram|trabalham|usam|perdem|travam|bloqueiam|filtram|somem|passam a|deixam de|precisam)',
  ],
  // What somebody did to the work, to its harm.
  harmed: [
    '(err|falh|atras|quebr|larg|estrag|molh|suj|apag|desmarc|desconfigur|bagunç|derrub|arranh|amass|risc|cort)(ou|aram)',
    '(perd|esquec|sum|confund|destru|demol|invert)(eu|eram|iu|iram)',
    '(deslig|extravi|bloque|delet|desativ|arranc|alag|embarg|interdit|barr|extrapol|danific)(ou|aram)',
    '(furou|furaram|vacilou|vacilaram|deixou cair|deixaram cair|troc(ou|aram) (o|a|os|as|tudo)|mand(ou|aram) errado|pass(ou|aram) errado|demor(ou|aram))',
  ],
  outsider: [
    '(operadora|gráfica|transportadora|correio~|banco|plataforma|hospedagem|provedor~|prefeitura|fornecedor~|concessionária|contador|contabilidade|jurídico)',
    '(google|meta|instagram|cartório|alfândega|receita|pedreiro|eletricista|encanador|motoboy|entregador~|estagiári~|porteiro|síndico|sócio|cunhado|secretári~|montador~|fotógraf~)',
  ],
  late: [
    '(há|faz|fazem|tem|são|já são|já faz|já tem|foram|lá se vão|completou|completam) [mais de|quase|uns|umas|cerca de|bem uns|bem umas] <num> (dia~|semana~|mês|meses|hora~|ano~)',
  ],
}
