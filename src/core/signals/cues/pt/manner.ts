import type { LanguageCues } from '../../cues.ts'

/** Wording that is rude, courteous or curt, and the lines that close a letter. */
export const manner = {
  rude: {
    says: [
      // Swearing, also as an exclamation.
      '(merda~|porra|caralho|cacete|bosta|buceta|cu|cuzão|cuzões|pqp|vsf|vtnc|vtmnc|tnc|krl|crl|fdp|fdps|foda-se|fodase|foda|fodas|fodid~|fodeu|foder|fuder|fudeu|fudid~|put(a|as) que pariu|filh(o|a|os|as) da (puta|mãe)|puta merda|puta|puto|putos|putaria|cagada|cagaram|cagou|m3rda|p0rra|carai|karalho)',
      '(vai|vão|vá|vao) (tomar n(o|a)|se (foder|fuder|ferrar|danar|lascar)|(à|a|pra|pro) (merda|puta|inferno|caralho|raio que o parta)|cagar|catar coquinho|pastar)',
      // Insults.
      '(idiot(a|as)|imbeci(l|s)|imbecis|otári(o|a|os|as)|babaca~|trouxa~|retardad~|palhaço~|palhaça~|burr(o|a|os|as)|jument(o|a|os)|anta~|estúpid~|cretin~|canalha~|vagabund~|desgraçad~|arrombad~|corno~|nojent(o|a|os|as)|escrot(o|a|os|as)|vigarista~|picareta~|ladrão|ladrões|pilantra~|safad(o|a|os|as)|mentiros(o|a|os|as)|sem-vergonha|sem vergonha|cara de pau|caras de pau|lerd(o|a|os|as)|tapad(o|a|os|as)|débil mental|débeis mentais|energúmen~|preguiços(o|a|os|as)|best(a|as) quadrad(a|as)|parasita~|sanguessuga~|analfabet(o|a|os|as)|bundão|bundões|inúte(l|is)|animais)',
      '(bando|cambada|corja|quadrilha) de *',
      '(raça|turma|monte) de (incompetent~|inúte~|inúti~|amador~|ladr~|palhaç~|picaret~|irresponsáve~|preguiç~|folgad~|vagab~|idiota~|mentiros~|desocupad~|sem)',
      '<you> (são|é|não passa~ de) [um|uma|uns|tudo|muito|mesmo|todos|tão|pura|o|a|bem] [bando de|monte de] (lixo|piada|vergonha|incompetent(e|es)|inúti(l|eis)|ridícul~|nojo|amador(es|a)|fracassad~|zero à esquerda|patétic~|ignorant~|medíocre~|desgraça|golpista~|desonest~|enganador~)',
      '(seu|seus|sua|suas) (incompetent~|inúti(l|eis)|lixo~|ridícul~|ignorant~|moleque~|amador[es]|irresponsáve~|folgad~|merd~)',
      // Contempt.
      '(cala|calem|cale) [essa|a|esse] (boca|bico|matraca)',
      '(toma|tome|tomem|tenha|tenham|cria|criem|tem) vergonha [na cara]',
      '(enfi(a|em|e)) [isso|esse|essa|o|a] ... (no|onde|naquele)',
      '(qualquer|até (um|o|a)|um|meu (sobrinho|filho|cachorro|gato)) (idiota|imbecil|retardado|criança|macaco|estagiário de # anos|cachorro) (faz|faria|sabe|consegue|entende|faz melhor)',
      '(meu|até meu) (cachorro|gato|papagaio) (faz|faria|entende)',
      '(some|suma|sumam|sumir) daqui',
      'nem (se eu|que eu|com) desenh~',
      '<you> não (tem|têm) [a menor|nem|o menor] (capacidade|competência|cérebro|noção|vergonha|miolo|inteligência|educação)',
      '(você|vc|vocês|vcs) (tem|têm) (merda|titica|bosta|o que|algum problema) na cabeça',
      '(não serve~|não presta~) (pra|para) (nada|porra)',
      '(site|trabalho|serviço|texto|projeto|isso aqui|arte) (de|é|tá|está) [um|uma] (merda|bosta|lixo|cocô)',
      '(é surdo|são surdos|é cego|são cegos|é analfabeto|tem cérebro|têm cérebro|sabe ler|sabem ler|não sabe ler|não sabem ler) ',
      '(deixa|deixem|larga) de ser (burr~|idiota~|trouxa~|palhaç~|preguiç~|ridícul~|mentiros~|cínic~)',
      '(quem você pensa que é|quem vocês pensam que são|se enxerg(a|uem)|vão trabalhar|vai trabalhar vagab~|vão lamber sabão)',
      'ridículos',
      '(uns|umas) (incompetent~|inúteis|amadores|palhaç~|ridícul~)',
    ],
    unless: [
      'saco de',
      '(comentou|contou|disse|falou|reclamou|gritou|chamou|escreveu|xingou|comentário~) ... [que] ... (put(o|a)|merda|idiota|burr(o|a)|lixo|palhaç(o|os)|mentiros(o|a)|porra|lerd(o|a)|babaca)',
      '(fantasia|nariz|festa|show|cara|foto|oficina) de palhaço~',
      '(palhaço~) (da|do|para|pra) (festa|circo|evento|hospital)',
      '(lixo eletrônico|caixa de lixo|lata de lixo|coleta de lixo|lixo zero)',
      '(site|sistema|servidor|internet|página|app|carregamento) [está|tá|é|muito|meio|bem|ficando] [muito|meio|bem|super|tão] lerd(o|a)',
      '(público|foto~|clínica|ração|pet|hospital) ... animais',
      'animais (de|do|silvestres|domésticos|para|adotad~|em|e)',
      '(fui|me senti|sou|sendo|fazer de|eu) [eu|um|feito] [de] (burr(o|a)|idiota|trouxa|palhaç(o|a)|anta|lerd(o|a)|besta)',
      '(dia|alfabetização) d~ analfabet~',
      '("|\') * ("|\')',
      '(senha|nome) ... burro',
    ],
  },
  polite: [
    '(por favor|pfv|por gentileza|por obséquio|se possível|se puder|se puderem|se não for incômodo|se não for pedir muito|quando puder|quando puderem|quando possível|gentilmente|cordialmente|respeitosamente|encarecidamente|com licença|fique à vontade|fiquem à vontade)',
    '(poderia|poderiam|poderíamos|gostaria|gostaríamos|conseguiria|conseguiriam|seria possível|teria como|teriam como|você se importaria|vocês se importariam|agradeceria|agradeceríamos|ficaria grat~|ficaríamos grat~)',
    '(prezad~|caro|cara|caros|estimad~|senhor|senhora|sr.|sra.|vossa)',
    '(bom dia|boa tarde|boa noite|tudo bem|espero que [este|esse|esteja~|você~])',
    '(obrigad~|agradeço|agradecemos|muito grat~|desculp~|perdão|com prazer|à disposição|imagina|disponha|não há de quê)',
    '(solicitamos|solicito) gentilmente',
  ],
  curt: [
    '(rápido|anda|andem|logo|já|agora) !',
    '(me (manda|passa|envia|responde)|manda|quero|exijo|resolve|resolvam|faz|façam|arruma|arrumem|se vira~|te vira) [isso|logo|o|a|já] (logo|já|agora|hoje|imediatamente|isso|aí)',
    '(e daí|tanto faz|problema (seu|de vocês)|não interessa|não quero saber|não me interessa|sem desculpas|chega|cadê|kd|quantas vezes|já falei|já disse|pela última vez)',
    '(exijo|exigimos|imediatamente|sem falta|pra ontem)',
    '^(não|nao|n|tá|ok) $',
  ],
  closings: [
    '[muito|muitíssimo|desde já] (obrigad~|brigad~|grat(o|a|os)|agradeço|agradecemos|agradecid~|obg|vlw|valeu) [desde já|pela atenção|e|mais uma vez] [um abraço|abraços|abs|att]',
    '(atenciosamente|atentamente|cordialmente|respeitosamente|att|at.te|sds|saudações|cordiais saudações|com os melhores cumprimentos|melhores cumprimentos|grande abraço|forte abraço|um abraço|abraços|abraço|abs|abçs|bjs|beijos|beijo|bjo|até breve|até mais|até logo|sem mais|sem mais para o momento|com estima|com carinho|com apreço|à disposição|fico à disposição|ficamos à disposição|fraternalmente)',
    '(agradeço|agradecemos|obrigad~) (a|pela|desde já pela) [sua] (atenção|compreensão|colaboração|parceria)',
    '(bom trabalho|boa semana|bom dia|boa tarde|bom fim de semana|bom final de semana|bom feriado)',
    'enviado do meu (iphone|android|celular|samsung)',
  ],
} satisfies Pick<LanguageCues, 'rude' | 'polite' | 'curt' | 'closings'>
