import { NEVER, anyOf, deviceLine, type LanguageWords } from '../language-words.ts'

const weekdays = {
  'segunda-feira': 1,
  'segunda feira': 1,
  segunda: 1,
  seg: 1,
  'terça-feira': 2,
  'terca-feira': 2,
  'terça feira': 2,
  terça: 2,
  terca: 2,
  ter: 2,
  'quarta-feira': 3,
  'quarta feira': 3,
  quarta: 3,
  qua: 3,
  'quinta-feira': 4,
  'quinta feira': 4,
  quinta: 4,
  qui: 4,
  'sexta-feira': 5,
  'sexta feira': 5,
  sexta: 5,
  sex: 5,
  sábado: 6,
  sabado: 6,
  sáb: 6,
  domingo: 7,
  dom: 7,
  '2ª': 1,
  '3ª': 2,
  '4ª': 3,
  '5ª': 4,
  '6ª': 5,
}
/** Said bare: the short ones are words of their own ("ter", "sex", "segunda versão" is left to the by-word). */
const clearDays = {
  'segunda-feira': 1,
  'segunda feira': 1,
  'terça-feira': 2,
  'terca-feira': 2,
  'terça feira': 2,
  terça: 2,
  'quarta-feira': 3,
  'quarta feira': 3,
  'quinta-feira': 4,
  'quinta feira': 4,
  'sexta-feira': 5,
  'sexta feira': 5,
  sexta: 5,
  sábado: 6,
  sabado: 6,
  domingo: 7,
}
const months = {
  janeiro: 1,
  jan: 1,
  fevereiro: 2,
  fev: 2,
  março: 3,
  marco: 3,
  mar: 3,
  abril: 4,
  abr: 4,
  maio: 5,
  mai: 5,
  junho: 6,
  jun: 6,
  julho: 7,
  jul: 7,
  agosto: 8,
  ago: 8,
  setembro: 9,
  set: 9,
  outubro: 10,
  out: 10,
  novembro: 11,
  nov: 11,
  dezembro: 12,
  dez: 12,
}
const numbers = {
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  três: 3,
  tres: 3,
  quatro: 4,
  cinco: 5,
  seis: 6,
  sete: 7,
  oito: 8,
  nove: 9,
  dez: 10,
  doze: 12,
  quinze: 15,
  vinte: 20,
  trinta: 30,
}
/** Days of a month said in words; its beginning and its middle are days too. */
const daysInWords = {
  ...numbers,
  primeiro: 1,
  início: 5,
  inicio: 5,
  começo: 5,
  comeco: 5,
  meados: 15,
  'primeira semana': 7,
  'segunda semana': 14,
  'primeira quinzena': 15,
}
const L = String.raw`(?<![\p{L}\d])`
const R = String.raw`(?![\p{L}\d])`
const DAY = `(?<weekday>${anyOf(weekdays)})${R}`
const CLEAR = `(?<weekday>${anyOf(clearDays)})${R}`
const N = `(?<n>\\d{1,3}|${anyOf(numbers)})`
const DAY_IN_WORDS = `(?<day>${anyOf(daysInWords)})`
const WITHIN =
  '(?:em até|em|dentro d[eo]|daqui(?: a)?|n[ao]s próxim[ao]s|n?[ou]m? prazo (?:máximo )?de)'
/** What may stand between "instead of", "not" and the date. */
const TO_DAY = String.raw`(?:\s+(?:na|no|em|para|pra|p\/|até|ate|o|a|dia|mais|d[aeo]))*\s*$`
const CANNOT =
  'n[ãa]o (?:consig[ou]|conseguimos|vou conseguir|vamos conseguir|d[áa]|vai dar|rola|vai rolar|tem como)'
const HOUR = 'uma|duas|três|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze'
const PART_OF_DAY = '(?:da manhã|da tarde|da noite)'
const FLAGS = 'gu'

export const pt: LanguageWords = {
  mail: {
    replyHeaders: [
      /^\W{0,3}(?:em|no dia|na|no|a|às|dia)\s.{4,400}\b(?:escreveu|escreveram|disse)\s*[:：]?\s*$/iu,
      /^[^<>]{1,120}<[^<>\s]+@[^<>\s]+>\s*(?:escreveu|escreveu em .{4,60})\s*[:：]$/iu,
    ],
    fromField: ['de'],
    otherFields: [
      'enviado',
      'enviada',
      'enviada em',
      'enviado em',
      'data',
      'para',
      'cc',
      'assunto',
      'responder a',
      'cco',
      'com cópia',
      'enviado a',
      'anexos',
    ],
    separators: [
      'mensagem encaminhada',
      'mensagem original',
      'início da mensagem reencaminhada',
      'início da mensagem encaminhada',
      'e-mail encaminhado',
      'mensagem reencaminhada',
      'encaminhada',
      'mensagem anterior',
      'original message',
    ],
    signOffs: [
      'atenciosamente',
      'att',
      'atte',
      'at.te',
      'abraço',
      'abraços',
      'um abraço',
      'um grande abraço',
      'grande abraço',
      'abs',
      'abç',
      'abçs',
      'abrs',
      'forte abraço',
      'cordialmente',
      'cumprimentos',
      'melhores cumprimentos',
      'com os melhores cumprimentos',
      'saudações',
      'beijos',
      'beijo',
      'bjs',
      'bj',
      'respeitosamente',
      'até mais',
      'até logo',
      'cordiais saudações',
      'bom fim de semana',
      'boa semana',
      'sds',
      'os melhores cumprimentos',
      'um beijo',
      'abraço a todos',
      'abraços a todos',
      'fico à disposição',
      'à disposição',
      'com carinho',
    ],
    thanks: [
      'obrigado',
      'obrigada',
      'muito obrigado',
      'muito obrigada',
      'obg',
      'grato',
      'grata',
      'desde já agradeço',
      'desde já obrigado',
      'desde já obrigada',
      'obrigado e abraço',
      'agradecido',
      'agradeço',
      'valeu',
    ],
    sentFrom: [
      deviceLine(
        'enviad[oa] (?:do|da|de|a partir do|pelo|com o|com|via|através do|no|usando o) (?:meu |minha |o )?',
        '(?:[^,?!]|, um ){0,60}[!.]?',
        'celular|smartphone|telemóvel|dispositivo móvel|e-?mail para windows|e-?mail do windows',
      ),
      /^\W{0,3}(?:obter|obtenha|baixe|instale) o outlook para (?:ios|android|mac)\b.{0,80}$/iu,
    ],
    notices: [
      /^(?=.*\b(?:esta|este|a presente|o conteúdo desta|as informações contidas nesta)\s(?:mensagem|e-?mail|comunicação|correio|transmissão)(?![\p{L}]).{0,200}(?:confidencia|privilegiad|sigilos|uso exclusivo|destina-se|destinad[oa] exclusiv))(?=.*(?:anexo|destinat|destina-se|uso exclusivo|apag|elimin|divulg|remetente|engano|indevid|proibid|autoriza))/iu,
      /\bse (?:você|voce|vossa|v\.s|não for|recebeu|o leitor).{0,80}(?:(?:o|seu|real|verdadeiro) destinatári|(?:esta|este|essa|esse|a) (?:mensagem|e-?mail|comunicação)?.{0,20}(?:por engano|por erro|indevidamente))/iu,
      /^\W{0,4}(?:aviso legal|aviso de confidencialidade|termo de confidencialidade|isenção de responsabilidade)\s*(?:[:：.–—-]|$)/iu,
      /\bantes de imprimir\b.{0,80}(?:meio ambiente|ambiente|necessári)/iu,
      /^\W{0,4}(?:cuidado|atenção|aviso|e-?mail externo)\W.{0,60}(?:origem externa|remetente externo|fora da (?:organização|empresa))/iu,
      /^[\W_]{0,90}(?:reunião do microsoft teams|ingressar na reunião|entrar na reunião zoom|id da reunião)(?![\p{L}])(?=.*(?:https?:|\d{3}))/iu,
    ],
    names: [],
    contactLabels: [
      'tel',
      'telefone',
      'fone',
      'celular',
      'cel',
      'telemóvel',
      'fax',
      'email',
      'e-mail',
      'site',
      'endereço',
      'whatsapp',
      'ramal',
      'skype',
      'cnpj',
      'cep',
      'rua',
      'av',
      'instagram',
    ],
    automaticSubjects: [
      /^(?:resposta automática|resposta automatica|ausência temporária|fora do escritório|ausente do escritório|ausência do escritório|mensagem automática|estou de férias|férias:)/iu,
      /^(?:não entregue|nao entregue|não foi possível entregar|falha (?:na|de) entrega|notificação de (?:status|estado|falha) d[ea] (?:entrega|distribuição)|mensagem não entregue|devolvido ao remetente|undeliverable|status da entrega|aviso de entrega)/iu,
      /(?:resposta automática|fora do escritório|ausência temporária)/iu,
      /^(?:lida|lido|não lida|confirmação de leitura)\s*[:：]/iu,
    ],
    calendarSubjects: [
      /^(?:aceit[oa]|recusad[oa]|convite|convite atualizado|cancelad[oa]|provisóri[oa]|evento cancelado|tentativa)\s*:/iu,
    ],
  },
  dates: {
    weekdays,
    months,
    numbers: daysInWords,
    byBefore:
      /(?<!\p{L})(?:até|ate|antes d[eao]|para|pra|p\/|no máximo(?: até)?|o mais tardar|prazo(?: é|:)?|vence|limite)(?:\s+(?:o|a|no|na|este|esta|nesta|neste|ao|à|às|próxim[oa]|d[oa]))?\s*$/u,
    byAfter: /^\s*(?:no máximo|o mais tardar|sem falta)/,
    notBefore: new RegExp(
      `${L}(?:(?:em vez|ao inv[ée]s|no lugar|em lugar) d[aeo]|(?<!(?:ou|que) )n[ãa]o(?: (?:é|seria|será))?|desde|${CANNOT}(?: mais)?(?: (?:entregar|mandar|enviar|fazer|terminar|fechar|publicar|ser|ficar))?)${TO_DAY}|${L}(?:de|d[oa]|desde o) (?:dia )?\\d{1,2}º? (?:a|ao|até)(?: o)?(?: dia)? $`,
      'u',
    ),
    notAfter: new RegExp(`^(?:-feira)?\\s+(?:eu |a gente |já )?${CANNOT}${R}(?!\\s+antes)`, 'u'),
    movedTo:
      /^,?\s*(?:(?:passou|passa|mudou|muda|foi|fica|ficou) )?(?:para|pra|p\/)(?:\s+[oa])?\s*$/u,
    until: /^(?:\s+de (?:manhã|tarde|noite))?\s*(?:até|ate|ao|à|a)(?:\s+[oa])?\s*$|^[-–—]$/u,
    moved:
      /(?<!\p{L})(?:adi[aeoáé]|remarc|mud[aeo]|transfer|prorrog|estend|posterg|antecip|empurr|passou)/u,
    or: /^(?:,? ou |\/|\s\()(?:até |n[ao] |a |o )?$/u,
    ifBefore:
      /(?<!\p{L}|\p{L}-|gente |nos )(?:se(?! (?:vê|vemos|fala|falamos|encontra|reún))|caso|contanto que|desde que|assim que|quando)(?!\p{L})(?:(?!(?<!\p{L})(?:então|entrego|entregamos|mando|mandamos|envio|enviamos|fica pront|vou|vamos)(?!\p{L}))[^,.;!?\n]){0,90}$/u,
    ifAfter: NEVER,
    yesterday: /(?<!\p{L})(?<!ante)ontem(?!\p{L})/u,
    last: /(?<!\p{L})[úu]ltim[oa]s? (?=segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo)|(?<=segunda|ter[çc]a|quarta|quinta|sexta|feira|s[áa]bado|domingo) passad[oa]/gu,
    rules: [
      {
        pattern: new RegExp(
          `${L}(?:até|ate|antes d[ao]s?|no máximo)\\s+(?:(?:as|às|a|à|o)\\s+)?(?:(?:[01]?\\d|2[0-3])\\s?h(?:s|rs|\\d{2})?|(?:[01]?\\d|2[0-3]):\\d{2}|meio[- ]dia|meia[- ]noite|(?:${HOUR}|1?\\d)(?: horas| e meia)? ${PART_OF_DAY})${R}`,
          FLAGS,
        ),
        means: { kind: 'clock' },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?:até|ate)\\s+(?:as|às|a|à)|antes das?)\\s+(?:${HOUR}|[01]?\\d|2[0-3])(?: horas| e meia)?(?=\\s*(?:[.,;!?)]|$|de hoje|de amanhã|eu |te |a gente |sem falta))`,
          FLAGS,
        ),
        means: { kind: 'clock' },
      },
      { pattern: /(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)/g, means: { kind: 'date' } },
      {
        pattern: new RegExp(
          `${L}(?<day>\\d{1,2})º?\\s+(?:de\\s+)?(?<name>${anyOf(months)})${R}(?:\\s+(?:de\\s+)?(?<year>20\\d\\d))?`,
          FLAGS,
        ),
        means: { kind: 'date' },
      },
      {
        pattern:
          /(?<![\d/.])(?:dia )?(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>(?:20)?\d\d))?(?![\d/%])/g,
        means: { kind: 'date' },
      },
      {
        pattern:
          /(?<![\d/.])(?<day>[0-3]\d)\.(?<month>[01]\d)(?:\.(?<year>(?:20)?\d\d))?(?![\d.,%])/g,
        means: { kind: 'date' },
        needsBy: true,
      },
      {
        pattern: new RegExp(`${L}${DAY_IN_WORDS}\\s+de\\s+(?<name>${anyOf(months)})${R}`, FLAGS),
        means: { kind: 'date' },
      },
      { pattern: /depois de amanhã|depois de amanha/g, means: { kind: 'day', plus: 2 } },
      {
        pattern: new RegExp(`${L}(?:amanhã|amanha)${R}(?:\\s+(?:cedo|de manhã|à tarde))?`, FLAGS),
        means: { kind: 'day', plus: 1 },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?<!(?:a partir de|desde) )hoje|ainda hoje|hj|agora (?:à|de) (?:tarde|noite|manhã)|n?est[ae] (?:manhã|tarde|noite)|(?<=(?:envio|mando|entrego|passo|retorno|respondo|subo|devolvo)\\s(?:(?:tudo|isso|[oa]s? \\p{L}+)\\s)?)(?:à|de) (?:tarde|tardinha|noite)|(?:o |no )?(?:fim|final) d(?:o dia|a tarde|o expediente)(?!\\s+d[eao]\\s+(?:${DAY}|amanhã|amanha)))${R}`,
          FLAGS,
        ),
        means: { kind: 'day', plus: 0 },
      },
      {
        pattern: new RegExp(
          `${L}${DAY}\\s+(?:da semana que vem|da pr[óo]xima semana|da semana seguinte|que vem)`,
          FLAGS,
        ),
        means: { kind: 'weekday', week: 1 },
      },
      {
        pattern: new RegExp(
          `${L}(?:na )?(?:semana que vem|pr[óo]xima semana),?\\s+(?:na\\s+)?${DAY}`,
          FLAGS,
        ),
        means: { kind: 'weekday', week: 1 },
      },
      {
        pattern: new RegExp(`${L}pr[óo]xim[ao]\\s+${DAY}`, FLAGS),
        means: { kind: 'weekday', week: null },
      },
      {
        pattern: new RegExp(`${L}(?:n?est[ae]|n?ess[ae])\\s+${DAY}`, FLAGS),
        means: { kind: 'weekday', week: 0 },
      },
      {
        pattern: new RegExp(
          `${L}(?:até|ate|no máximo|antes de|para|pra|na|no|à|de|desde|desta|até a|até o|p/)\\s+${DAY}(?!\\s+(?:vez|versão|opção|etapa|parte|fase|via|semana|metade|rodada))`,
          FLAGS,
        ),
        means: { kind: 'weekday', week: null },
      },
      {
        // "Quarta eu mando", where "a quarta" is the fourth.
        pattern: new RegExp(
          `(?<![\\p{L}\\d]|(?:^|[^\\p{L}])(?:a|as|da|das|uma|minha|nossa|sua|outra|essa|esta) )(?<weekday>segunda|quarta|quinta)\\s+(?:sem falta|cedo|agora|de manhã|à tarde|à noite|no máximo|eu|te|lhe|já|a gente|digo|mando|envio|respondo|confirmo|aviso|entrego|ligo|trago|passo|tens|tem|têm)${R}`,
          FLAGS,
        ),
        means: { kind: 'weekday', week: null },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?:na|no|até(?: a)?|ate|pra|para(?: a)?) )?${DAY},?\\s+(?:dia )?(?<day>\\d{1,2})(?![\\p{L}\\d%:/]|[.,]\\d)`,
          FLAGS,
        ),
        means: { kind: 'weekdayAndDay' },
      },
      {
        pattern: new RegExp(`${L}${DAY}\\s*\\((?:dia )?(?<day>\\d{1,2})\\)`, FLAGS),
        means: { kind: 'dayOfMonth', plus: null },
      },
      {
        pattern: new RegExp(`${L}${CLEAR}(?!\\s+(?:vez|versão|opção|etapa|parte|fase))`, FLAGS),
        means: { kind: 'weekday', week: null },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?:o |no )?(?:fim|final) d[ae]s?t?a? ?semana(?! que vem)|n?esta semana|ainda essa semana|n?essa semana)`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'week', plus: 0 },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?:fim|final) da )?(?:semana que vem|pr[óo]xima semana)`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'week', plus: 1 },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?:o |no )?(?:fim|final) d[eo]s?t?e? ?m[êe]s(?! que vem)|n?este m[êe]s|n?esse m[êe]s)`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'month', plus: 0 },
      },
      {
        pattern: new RegExp(
          `${L}(?:(?:fim|final) do )?(?:m[êe]s que vem|pr[óo]ximo m[êe]s)`,
          FLAGS,
        ),
        means: { kind: 'end', of: 'month', plus: 1 },
      },
      {
        pattern: new RegExp(`${L}(?:fim|final) de (?<name>${anyOf(months)})${R}`, FLAGS),
        means: { kind: 'date' },
      },
      {
        pattern: new RegExp(`${L}(?:(?:fim|final) d[oe]s?t?e? ?trimestre|n?este trimestre)`, FLAGS),
        means: { kind: 'end', of: 'quarter', plus: 0 },
      },
      {
        pattern: new RegExp(`${L}pr[óo]ximo trimestre`, FLAGS),
        means: { kind: 'end', of: 'quarter', plus: 1 },
      },
      {
        pattern: new RegExp(`${L}(?:fim|final) d[oe] ano`, FLAGS),
        means: { kind: 'end', of: 'year', plus: 0 },
      },
      {
        pattern: new RegExp(`${L}${WITHIN}\\s+${N}\\s+dias? úte?i?s?l?`, FLAGS),
        means: { kind: 'in', unit: 'workday' },
      },
      {
        pattern: new RegExp(`${L}${WITHIN}\\s+${N}\\s+dias?${R}`, FLAGS),
        means: { kind: 'in', unit: 'day' },
      },
      {
        pattern: new RegExp(`${L}${WITHIN}\\s+${N}\\s*(?:horas?|hrs?|hs?)${R}`, FLAGS),
        means: { kind: 'in', unit: 'hour' },
      },
      {
        pattern: new RegExp(`${L}${WITHIN}\\s+${N}\\s+semanas?${R}`, FLAGS),
        means: { kind: 'in', unit: 'week' },
      },
      {
        pattern: new RegExp(`${L}${WITHIN}\\s+${N}\\s+m[êe]s(?:es)?${R}`, FLAGS),
        means: { kind: 'in', unit: 'month' },
      },
      {
        pattern: new RegExp(
          `${L}${WITHIN}\\s+(?:${N}\\s*min(?:utos?|utinhos?)?|meia hora|instantes)${R}`,
          FLAGS,
        ),
        means: { kind: 'day', plus: 0 },
      },
      {
        pattern: new RegExp(`${L}${WITHIN}\\s+uma quinzena${R}`, FLAGS),
        means: { kind: 'day', plus: 15 },
      },
      {
        pattern: new RegExp(
          `${L}dia\\s+(?<day>\\d{1,2})\\s+d(?:o m[êe]s que vem|o pr[óo]ximo m[êe]s)`,
          FLAGS,
        ),
        means: { kind: 'dayOfMonth', plus: 1 },
      },
      {
        pattern: new RegExp(
          `${L}(?<day>in[íi]cio|come[çc]o|meados) d(?:o m[êe]s que vem|o pr[óo]ximo m[êe]s)`,
          FLAGS,
        ),
        means: { kind: 'dayOfMonth', plus: 1 },
      },
      {
        pattern: new RegExp(`${L}dia\\s+${DAY_IN_WORDS}${R}`, FLAGS),
        means: { kind: 'dayOfMonth', plus: null },
        needsBy: true,
      },
      {
        pattern: new RegExp(`${L}dia\\s+(?<day>\\d{1,2})º?${R}`, FLAGS),
        means: { kind: 'dayOfMonth', plus: null },
      },
    ],
  },
}
