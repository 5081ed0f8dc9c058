import type { MailWords } from './language-words.ts'

/**
 * What mail programs in other languages write above a quoted mail: whoever writes in one of ours
 * may run his program in another.
 */
export const foreignMailWords: Pick<MailWords, 'replyHeaders' | 'fromField' | 'otherFields' | 'separators' | 'sentFrom'> = {
  replyHeaders: [
    /^\W{0,3}(?:am|den)\s.{4,400}\bschrieb(?:\s.{1,200})?\s*:\s*$/iu,
    /^\W{0,3}le\s.{4,400}\ba\s+écrit\s*:\s*$/iu,
    /^\W{0,3}el\s.{4,400}\bescribi[óo]\s*:\s*$/iu,
    /^\W{0,3}(?:il|in data|da)\s.{4,400}\bha scritto\s*:\s*$/iu,
    /^\W{0,3}op\s.{4,400}\b(?:schreef|het volgende geschreven)(?:\s.{1,200})?\s*:\s*$/iu,
    /^\W{0,3}(?:den|på)\s.{4,400}\bskrev(?:\s.{1,200})?\s*:\s*$/iu,
    /^\W{0,3}\S.{4,400}\b(?:kirjoitti|napisał\(?a?\)?|napisała|пишет|написал\(?а?\)?|написала)\s*:\s*$/iu,
    /^\W{0,3}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.{3,300}(?:написал|пишет|wrote|skrev|schrieb)\S{0,3}\s*:\s*$/iu,
    /^.{4,400}(?:님이 작성|のメール|書きました|작성:).{0,10}[:：]\s*$/u,
  ],
  fromField: ['von', 'expéditeur', 'da', 'van', 'fra', 'från', 'lähettäjä', 'od', 'от', 'remitente', '差出人', '보낸 사람'],
  otherFields: [
    'gesendet', 'datum', 'an', 'betreff', 'envoyé', 'envoyé le', 'à', 'objet', 'enviado el', 'fecha', 'asunto', 'inviato', 'a', 'oggetto', 'verzonden', 'aan', 'onderwerp', 'sendt', 'dato', 'til', 'emne', 'skickat', 'till',
    'ämne', 'lähetetty', 'vastaanottaja', 'aihe', 'wysłano', 'wysłane', 'do', 'temat', 'отправлено', 'дата', 'кому', 'тема', '送信日時', '宛先', '件名', '보낸 날짜', '받는 사람', '제목',
  ],
  separators: ['ursprüngliche nachricht', 'weitergeleitete nachricht', 'message d\'origine', 'message transféré', 'mensaje original', 'mensaje reenviado', 'messaggio originale', 'messaggio inoltrato', 'oorspronkelijk bericht', 'oprindelig meddelelse', 'oprindelig besked', 'ursprungligt meddelande', 'alkuperäinen viesti', 'wiadomość oryginalna', 'исходное сообщение', 'пересланное сообщение'],
  sentFrom: [/^\W{0,3}(?:von meinem|gesendet von|envoyé (?:de(?:puis)?|à partir d)[e ]|enviado desde mi|inviato da|verstuurd vanaf mijn|wysłane z|отправлено с)\s.{1,40}$/iu],
}
