/** What pleased and displeased customers say in Portuguese: our own wording, to learn from. */
export const pleased = `
muito bom;muito boa;ótimo;ótima;excelente;maravilhoso;maravilhosa;perfeito;perfeita;incrível;sensacional;espetacular;fantástico;top;show;show de bola;nota dez;nota 10;cinco estrelas;bom demais;bom;boa;legal;bacana;lindo;linda;lindos;linda demais;bonito;de qualidade;ótima qualidade;boa qualidade;excelente qualidade;
gostei;gostei muito;gostei bastante;adorei;amei;amo;eu amo;estou amando;me surpreendeu;superou minhas expectativas;superou as expectativas;atendeu as expectativas;atendeu minhas expectativas;estou satisfeito;estou satisfeita;muito satisfeito;muito satisfeita;super satisfeita;feliz;estou feliz;muito feliz;encantada;recomendo;super recomendo;recomendo a todos;recomendo a loja;vale a pena;vale cada centavo;valeu a pena;custo benefício excelente;ótimo custo benefício;bom preço;preço justo;preço bom;barato;em conta;
chegou antes do prazo;entregue antes do prazo;entrega rápida;entrega super rápida;chegou rápido;chegou no prazo;dentro do prazo;bem embalado;veio bem embalado;chegou direitinho;tudo certo;tudo perfeito;produto original;conforme o anunciado;igual a foto;como descrito;exatamente o que eu queria;comprarei novamente;compraria de novo;voltarei a comprar;compro sempre;loja confiável;confiável;parabéns;parabéns pela entrega;parabéns a loja;obrigado;obrigada;muito obrigado;agradeço;eficiente;eficiência;rapidez;pontual;pontualidade;
atendimento ótimo;ótimo atendimento;excelente atendimento;bem atendido;atenciosos;atenciosa;educados;gentil;simpáticos;prestativo;prestativos;resolveram meu problema;resolveu rápido;funciona bem;funciona perfeitamente;funcionando muito bem;fácil de usar;fácil de instalar;fácil de montar;prático;útil;confortável;macio;resistente;durável;silencioso;potente;leve;cheiroso;rápido;bateria dura muito;tela boa;câmera boa;som ótimo;imagem perfeita;
comida deliciosa;delicioso;saboroso;uma delícia;gostoso;ambiente agradável;aconchegante;limpo;quarto limpo;bem localizado;ótima localização;café da manhã ótimo;vista linda;voltarei;quero voltar;adorei o lugar;melhor lugar;melhor compra;o melhor que já tive;melhor filme;filme excelente;emocionante;divertido;engraçado;envolvente;livro maravilhoso;história linda;aprendi muito;chorei de emoção;ótima leitura;
bom dia a todos;que alegria;que dia lindo;tô feliz;que saudade boa;meu amor;que fofo;fofa;fofo;gata;te amo;obrigada por tudo;gratidão;orgulho;que orgulho;vitória;ganhamos;conseguimos;consegui;sucesso;melhor dia;ansiosa e feliz;abençoado;graças a deus;merecido;esperança;sorte;brilhante;genial;mandou bem;arrasou;arrasaram;sem defeitos;nada a reclamar;sem problemas;tranquilo;confio;apoio;excelente iniciativa;boa notícia;ótima notícia;melhorou muito;avanço
dá um alívio saber que vocês estão cuidando disso
o chefe ficou encantado, dinheiro bem gasto
teve fila na porta no dia, mérito de vocês
finalmente alguém que entende o que a gente quer
de onde vocês tiram essas ideias? nunca teríamos pensado nisso
queremos vocês no ano que vem também
os clientes perguntam quem fez
vocês conhecem nosso produto melhor que a gente
o telefone não para de tocar desde o lançamento
conte com a gente sempre
parabéns pela inauguração, sucesso
quase chorei quando vi, ficou lindo demais
trabalhar com vocês é um prazer
assino embaixo, time nota mil
que equipe! obrigada pelo carinho
`
export const displeased = `
muito ruim;ruim;péssimo;péssima;horrível;terrível;horroroso;um lixo;lixo;porcaria;uma porcaria;uma droga;uma bosta;decepção;decepcionado;decepcionada;decepcionante;me decepcionei;que decepção;fraco;fraca;mais ou menos;razoável;deixa a desejar;deixou a desejar;não gostei;não gostei nada;não gostei do produto;odiei;detestei;não recomendo;não recomendo a ninguém;não comprem;não compre;não vale a pena;não vale o preço;dinheiro jogado fora;perda de tempo;arrependido;me arrependi;arrependida;insatisfeito;insatisfeita;não estou satisfeito;frustrado;frustrante;triste;chateado;chateada;indignado;revoltado;revoltante;vergonha;uma vergonha;absurdo;um absurdo;descaso;falta de respeito;desrespeito;enganado;me senti enganada;propaganda enganosa;golpe;fraude;roubo;mentira;enganação;
não chegou;ainda não chegou;não recebi;não recebi o produto;ainda não recebi;nunca chegou;não foi entregue;atrasado;atrasou;atraso na entrega;entrega atrasada;demorou muito;demora;muita demora;demorado;fora do prazo;veio errado;produto errado;veio faltando;faltando peças;faltou;veio quebrado;chegou quebrado;veio com defeito;defeito;com defeito;defeituoso;danificado;amassado;rasgado;manchado;arranhado;sujo;usado;falsificado;não é original;diferente da foto;diferente do anunciado;não corresponde;tamanho errado;pequeno demais;veio menor;muito pequeno;cor errada;embalagem ruim;
não funciona;parou de funcionar;não funcionou;não liga;não carrega;quebrou;quebrou em uma semana;queimou;estragou;travando;trava muito;trava;lento;muito lento;esquenta muito;barulhento;barulho;bateria não dura;bateria ruim;descarrega rápido;sem sinal;não conecta;cai toda hora;frágil;material ruim;material fraco;péssima qualidade;baixa qualidade;má qualidade;qualidade ruim;mal feito;mal acabado;descolou;descosturou;desbotou;encolheu;desconfortável;difícil de montar;sem manual;sem nota fiscal;caro;muito caro;caro demais;não vale;
atendimento péssimo;péssimo atendimento;mal atendido;mal educados;grosseiros;grossa;ninguém responde;não respondem;sem resposta;não tive retorno;sem retorno;não resolveram;não resolve nada;ninguém resolve;quero meu dinheiro de volta;quero reembolso;quero trocar;não consigo trocar;quero cancelar;cancelaram meu pedido;cobrança indevida;procon;reclamação;reclame aqui;aguardando até hoje;estou esperando;até agora nada;nunca mais compro;nunca mais;não compro mais;loja não confiável;sem compromisso;despreparados;
comida fria;comida ruim;sem gosto;sem sabor;cru;salgado demais;caro e ruim;quarto sujo;mofo;cheiro ruim;fedorento;barulhento à noite;não voltarei;não volto mais;filme chato;chato;entediante;sem graça;cansativo;previsível;final ruim;mal escrito;não consegui terminar;
que raiva;que ódio;ódio;raiva;irritado;irritante;que saco;cansada disso;não aguento mais;tô triste;que tristeza;chorando;sofrendo;dor;saudade dói;medo;com medo;assustador;preocupante;preocupado;tragédia;morreu;mortes;crise;corrupção;ridículo;nojo;inútil;inaceitável;lamentável;infelizmente;pena;que pena;fracasso;perdemos;derrota;pior;o pior;piorou;cada vez pior;culpa deles;errado;injusto;injustiça;falso;problema;problemas;dor de cabeça;estresse;sozinha;ansiedade;depressão;deprimente;mal;me sinto mal;decaiu
quantas vezes vamos ter que pedir
vocês disseram segunda e já é sexta
três e-mails e nenhuma resposta
para cobrar são rápidos, para entregar não
claro, vocês é que são os especialistas
esse relatório ninguém entende
vocês leem o que a gente escreve?
não sei onde foi parar o dinheiro
sempre a gente tem que correr atrás
oitava versão e continua errado
me poupe do processo
vocês usariam isso?
já perdi a esperança
nada do que prometeram aconteceu
o site caiu de novo e os clientes foram embora
vocês não leram o briefing
terceiro contato este ano, sempre começando do zero
devolvam o dinheiro em três dias ou nos vemos na justiça
agora a culpa é nossa?
que maravilha, mais um atraso
assim fica difícil continuar com vocês
`

/** What they write when they are neither. */
export const plain = `
segue em anexo o relatório da semana
a reunião passou para quarta às três
pode me enviar os arquivos do logo
por favor confirme o endereço de entrega
ok, recebido
anotado, respondo amanhã
planejamos lançar a nova versão no mês que vem
foram doze mil visitas, oito por cento a mais que em maio
a nota fiscal foi emitida hoje
o orçamento é de seis mil em duas parcelas
eu colocaria o botão à direita para as pessoas verem
desculpe, enviei o arquivo errado, segue o certo
perdão pela demora, mando até o fim do dia
não concordo com essa opção, o custo dobraria
as duas versões servem, vocês decidem
usamos dois domínios porque os servidores ficam em países diferentes
vá em configurações, depois permissões, e convide o colega
a meta do próximo trimestre é de duzentos contatos por mês
fechamos com a versão dois e aprovamos na sexta
o telefone mudou?
o servidor entra em manutenção hoje às onze
o link não abre aqui, vocês conseguem ver?
a Ana está de férias esta semana, fale comigo
precisamos discutir a renovação internamente
a tabela de preços está na página três
sem objeções, pode seguir
te ligo mais tarde
segunda é feriado, o escritório fecha
qual é a diferença entre as duas propostas
qual título vocês preferem
os números vêm direto da exportação
não vamos renovar quando o contrato terminar, obrigado pelos dois anos
essa função ainda não existe, precisa ser desenvolvida
gastamos três mil em anúncios e tivemos quinhentos cliques
já repassei para os desenvolvedores
segue a ata, são quatro pontos
pode ser, faça assim
leva três dias úteis
se as fotos chegarem até sexta, publicamos na segunda
cada lado paga a metade
olá, sou o novo gerente do projeto
de quem são os direitos da foto
o problema estava na integração
o concorrente começou a fazer lives
não vi o anexo, pode mandar de novo?
a reunião é amanhã às dez, link abaixo
quero saber quando o site vai ao ar
qual é o prazo?
favor enviar o contrato assinado
`

/** What nobody should have to read. */
export const insults = `
burro;idiota;imbecil;babaca;otário;otária;palhaço;palhaçada de vocês;retardado;estúpido;seu lixo;lixo humano;vai se ferrar;vai tomar no cu;vai à merda;filho da puta;fdp;merda;que merda;porra;caralho;cala a boca;cala essa boca;vagabundo;vagabunda;nojento;escroto;arrombado;desgraçado;seus incompetentes de merda;cambada de inúteis;bando de idiotas;bando de ladrões;seu animal;jumento;safado;canalha;verme;sua anta;cretino;trouxa;vaca;piranha;se mata;morre logo;ninguém te suporta;mentirosos;bandido;ladrão;incompetentes;corruptos
`
