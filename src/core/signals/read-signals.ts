import { acts } from '../../model/acts.ts'
import type { Language, MessageLanguage } from '../../model/language.ts'
import { languages } from '../../model/languages.ts'
import type { Act, Cue, Signals } from '../../model/signal.ts'
import type { Span } from '../../model/span.ts'
import { logistic } from '../../std/stats.ts'
import { asGiven, fold, type Folded } from '../text/fold.ts'
import { identifyLanguage } from '../text/identify-language.ts'
import { cuesOf } from './cues/index.ts'
import type { LanguageCues } from './cues.ts'
import { blendActs, blendRudeness } from './models/blend.ts'
import { readHeads } from './models/read-heads.ts'
import { overlaps } from './overlaps.ts'
import { openPhraseBook, type PhraseBook } from './phrase-book.ts'
import { attitudeKinds, scoreAttitude } from './attitude.ts'

type CueKind =
  | `${Act} ${'says' | 'hints' | 'unless'}`
  | `attitude ${keyof LanguageCues['attitude']}`
  | 'rude says'
  | 'rude unless'
  | 'polite'
  | 'curt'
  | 'closings'

const kindsOfActs = acts.map(
  (act) => ({ act, says: `${act} says`, hints: `${act} hints`, unless: `${act} unless` }) as const,
)

const books = new Map<Language, PhraseBook<CueKind>>()

/** The cue file of a language, read on first use. */
function bookOf(language: Language): PhraseBook<CueKind> {
  const known = books.get(language)
  if (known) return known
  const cues = cuesOf[language]
  const phrases: Partial<Record<CueKind, readonly string[]>> = {
    'rude says': cues.rude.says,
    'rude unless': cues.rude.unless,
    polite: cues.polite,
    curt: cues.curt,
    closings: cues.closings,
  }
  for (const { act, ...kinds } of kindsOfActs) {
    const { says, hints = [], unless = [] } = cues.acts[act]
    phrases[kinds.says] = says
    phrases[kinds.hints] = hints
    phrases[kinds.unless] = unless
  }
  for (const kind of attitudeKinds) phrases[`attitude ${kind}`] = cues.attitude[kind]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every kind has been set.
  const book = openPhraseBook(phrases as Record<CueKind, readonly string[]>, language, cues.classes)
  books.set(language, book)
  return book
}

const silent = (lang: MessageLanguage): Signals => ({
  lang,
  attitude: 0,
  politeness: 0,
  rudeness: 0,
  acts: {},
  cues: [],
  rude: [],
})

/**
 * Reads the signals off one message.
 *
 * `text` should be the sender's own words (what is quoted blanked out); cue offsets are into it as
 * given. `lang` is taken as given where it is one of ours; `around` is the conversation's language.
 */
export function readSignals(
  text: string,
  { lang, around }: { lang?: string | undefined; around?: MessageLanguage | undefined } = {},
): Signals {
  const language = lang ? ourLanguage(lang) : identifyLanguage(text, around)
  if (language === 'other') return silent(language)

  const book = bookOf(language)
  const folded = fold(text, language)
  const body = withoutClosing(folded.text, book)
  const spans = book(body)
  const find = (kind: CueKind): readonly Span[] => spans.get(kind) ?? []

  const found: FoundActs = new Map()
  for (const { act, says, hints, unless } of kindsOfActs) {
    const said = find(says)
    const hinted = find(hints)
    if (said.length + hinted.length === 0) continue
    const hidden = find(unless)
    const isShown = (span: Span): boolean => !overlaps(span, hidden)
    const shown = { says: said.filter(isShown), hints: hinted.filter(isShown) }
    if (shown.says.length + shown.hints.length > 0) found.set(act, shown)
  }
  addQuestionMarks(body, found, find('question unless'))

  const probabilities = actProbabilities(found)
  const odds = readHeads(body, language)
  const rude = find('rude says').filter((span) => !overlaps(span, find('rude unless')))
  const rudeness = blendRudeness(rudenessOdds(text, rude.length), odds, probabilities)

  return {
    lang: language,
    attitude: round(
      scoreAttitude({ text: body, given: text, acts: probabilities, odds }, (kind) =>
        find(`attitude ${kind}`),
      ),
    ),
    politeness: round(
      politenessOf(find('polite').length, find('curt').length, rudeness, odds.politeness),
    ),
    rudeness: round(rudeness),
    acts: blendActs(probabilities, odds),
    cues: cuesAsGiven(found, probabilities, folded),
    rude: rude.map((span) => asGiven(span, folded)),
  }
}

function ourLanguage(lang: string): MessageLanguage {
  return languages.find((one) => one === lang) ?? 'other'
}

type FoundActs = Map<Act, { readonly says: Span[]; readonly hints: Span[] }>

/** A letter's closing line and the few words after it (a name, a title) say nothing of their own. */
function withoutClosing(text: string, book: PhraseBook<CueKind>): string {
  const lines = text.split('\n')
  const from = Math.max(1, lines.length - 6)
  for (let i = from; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim()
    if (line.length === 0 || line.length > 40) continue
    const [closing] = book(line).get('closings') ?? []
    if (!closing || closing.start > 0 || line.slice(closing.end).length > 3) continue
    const kept = lines.slice(0, i).join('\n')
    return kept.padEnd(text.length, ' ')
  }
  return text
}

/** A sentence that ends in a question mark asks something, unless it asks for a deed or a view. */
function addQuestionMarks(text: string, found: FoundActs, rhetorical: readonly Span[]): void {
  const elsewhere = (['request', 'opinion-ask', 'commitment', 'deferral'] as const).flatMap(
    (act) => found.get(act)?.says ?? [],
  )
  if (!/[?？]/.test(text) && !found.has('question')) return
  const asked = found.get('question') ?? { says: [], hints: [] }
  for (const own of askedSentences(text)) {
    if (own.end - own.start < 2 || overlaps(own, elsewhere) || overlaps(own, rhetorical)) continue
    if (!overlaps(own, asked.says)) asked.says.push(own)
  }
  const says = asked.says.filter((span) => !overlaps(span, elsewhere))
  if (says.length + asked.hints.length > 0) found.set('question', { says, hints: asked.hints })
  else found.delete('question')
}

/** The stretches between sentence ends that a question mark closes. */
function* askedSentences(text: string): Generator<Span> {
  let from = 0
  for (const { index, 0: mark } of text.matchAll(/[.!?。！？\n]/g)) {
    const sentence = text.slice(from, index + 1)
    if (mark === '?' || mark === '？')
      yield { start: index + 1 - sentence.trimStart().length, end: index + 1 }
    from = index + 1
  }
}

/** One phrase that says it decides; of hints it takes two, and no number of hints makes a threat. */
function actProbabilities(found: FoundActs): Partial<Record<Act, number>> {
  const probabilities: Partial<Record<Act, number>> = {}
  for (const act of acts) {
    const spans = found.get(act)
    if (!spans) continue
    const said = spans.says.length
    const hinted = spans.hints.filter((span) => !overlaps(span, spans.says)).length
    const mostHints = act === 'escalation' && said === 0 ? 1 : 3
    const odds =
      -2.4 +
      3.6 * Math.min(said, 1) +
      0.5 * Math.max(0, said - 1) +
      1.4 * Math.min(hinted, mostHints)
    if (said + hinted > 0) probabilities[act] = round(logistic(odds))
  }
  return probabilities
}

/** Profanity and insult by phrase; shouting by capitals and runs of exclamation marks. */
function rudenessOdds(given: string, phrases: number): number {
  const shouted = given.match(/\b\p{Lu}{4,}(?:[\s,]+\p{Lu}{2,}){2,}/gu)?.length ?? 0
  return -4 + 5 * Math.min(phrases, 1) + Math.max(0, phrases - 1) + 4.5 * Math.min(shouted, 1)
}

/** By courteous and curt phrases; where a model reads the whole, they count half. */
function politenessOf(polite: number, curt: number, rudeness: number, model?: number): number {
  const phrases = 0.6 * (polite - curt)
  const sum = model === undefined ? phrases : 0.5 * phrases + 0.8 * model
  return Math.tanh(sum - (rudeness >= 0.5 ? 1.2 : 0))
}

function cuesAsGiven(
  found: FoundActs,
  probabilities: Partial<Record<Act, number>>,
  folded: Folded,
): Cue[] {
  const cues: Cue[] = []
  for (const act of acts) {
    if ((probabilities[act] ?? 0) < 0.5) continue
    const { says = [], hints = [] } = found.get(act) ?? {}
    const apart = hints.filter((span) => !overlaps(span, says))
    for (const span of [...says, ...apart]) cues.push({ act, ...asGiven(span, folded) })
  }
  return cues.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
