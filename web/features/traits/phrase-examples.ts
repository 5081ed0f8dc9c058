import type { Language } from '../../../src/model/language.ts'

/** How signs of somebody who begins on time may be said: the notation at work in each language. */
export const phraseExamples: Readonly<Record<Language, readonly string[]>> = {
  en: ['(right|exactly) on time', 'started [a bit] late', 'kept us waiting'],
  zh: ['(准时|按时)开始', '迟到了', '让我们...等'],
  pt: ['(bem|exatamente) na hora', 'começ~ [um pouco] atrasad~', 'fez ... esperar'],
  th: ['(ตรงเวลา|ทันเวลา)', 'มาสาย', 'ปล่อยให้...รอ'],
  tr: ['(tam|hep) vaktinde', '[biraz] geç başla~', 'bizi ... beklet~'],
}
