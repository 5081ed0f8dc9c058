import { acts as allActs } from '../../model/acts.ts'
import type { Language, MessageLanguage } from '../../model/language.ts'
import { languages } from '../../model/languages.ts'
import type { Act, Cue, Signals } from '../../model/signal.ts'
import type { Span } from '../../model/span.ts'
import { logistic } from '../../std/stats.ts'
import { beginningOf } from '../text/beginning.ts'
import { asGiven, fold, type Folded } from '../text/fold.ts'
import { identifyLanguage } from '../text/identify-language.ts'
import { attitudeKinds, scoreAttitude } from './attitude.ts'
import { cuesOf } from './cues/index.ts'
import type { LanguageCues } from './cues.ts'
import { inOtherScript } from './other-script.ts'
import { joinSignals, placed } from './join-signals.ts'
import { blendActs, blendRudeness } from './models/blend.ts'
import { readHeads } from './models/read-heads.ts'
import { blanked, overlaps, united } from './overlaps.ts'
import { openPhraseBook, type PhraseBook } from './phrase-book.ts'
import { quotationsIn } from './quotations.ts'
import { stretchesOf } from './stretches.ts'
import { isSpaced } from './text-columns.ts'

type CueKind =
  | `${Act} ${'says' | 'hints' | 'unless'}`
  | `attitude ${keyof LanguageCues['attitude']}`
  | 'rude says'
  | 'rude unless'
  | 'polite'
  | 'curt'

const kindsOfActs = allActs.map(
  (act) => ({ act, says: `${act} says`, hints: `${act} hints`, unless: `${act} unless` }) as const,
)

const exceptions: Partial<Record<CueKind, CueKind>> = { 'rude says': 'rude unless' }
for (const { says, hints, unless } of kindsOfActs) {
  exceptions[says] = unless
  exceptions[hints] = unless
}

type Books = {
  readonly signals: PhraseBook<CueKind>
  /** Apart, as it is asked of single lines. */
  readonly closings: PhraseBook<'closings'>
}
const books = new Map<Language, Books>()

/** The cue file of a language, read on first use. */
function booksOf(language: Language): Books {
  const known = books.get(language)
  if (known) return known
  const cues = cuesOf[language]
  const phrases: Partial<Record<CueKind, readonly string[]>> = {
    'rude says': cues.rude.says,
    'rude unless': cues.rude.unless,
    polite: cues.polite,
    curt: cues.curt,
  }
  for (const { act, ...kinds } of kindsOfActs) {
    const { says, hints = [], unless = [] } = cues.acts[act]
    phrases[kinds.says] = says
    phrases[kinds.hints] = hints
    phrases[kinds.unless] = unless
  }
  for (const kind of attitudeKinds) phrases[`attitude ${kind}`] = cues.attitude[kind]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every kind has been set.
  const complete = phrases as Record<CueKind, readonly string[]>
  const opened = {
    signals: openPhraseBook(complete, language, cues.classes, exceptions),
    closings: openPhraseBook({ closings: cues.closings }, language, cues.classes),
  }
  books.set(language, opened)
  return opened
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
 * Of a text above `MOST_READ` only the beginning is read, up to `readTo`.
 */
export function readSignals(text: string, known: KnownLanguages = {}): Signals {
  const beginning = beginningOf(text)
  const signals = readAll(beginning, known)
  return beginning.length < text.length ? { ...signals, readTo: beginning.length } : signals
}

type KnownLanguages = {
  readonly lang?: string | undefined
  readonly around?: MessageLanguage | undefined
}

function readAll(text: string, { lang, around }: KnownLanguages): Signals {
  const language = lang ? ourLanguage(lang) : identifyLanguage(text, around)
  if (language === 'other') return silent(language)
  const others = lang ? [] : inOtherScript(text, language)
  if (others.length === 0 && text.length <= LONGEST_AT_ONCE) return readStretch(text, language)
  return joinSignals(language, [
    ...readInStretches(blanked(text, others), language),
    ...readEach(others, text),
  ])
}

/** More than the longest letter, and little enough to be held many times over. */
const LONGEST_AT_ONCE = 32_768

/** A long text is read a stretch at a time. */
function readInStretches(text: string, language: Language): Signals[] {
  return [...stretchesOf(text, LONGEST_AT_ONCE)].map(({ start, end }) =>
    placed(readStretch(text.slice(start, end), language), start),
  )
}

/** Stretches in another language than the whole, each in its own. */
function readEach(spans: readonly Span[], text: string): Signals[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    const language = identifyLanguage(words, 'en')
    return language === 'other' ? [] : placed(readStretch(words, language), start)
  })
}

function readStretch(text: string, language: Language): Signals {
  const { signals, closings } = booksOf(language)
  const folded = fold(text, language)
  const body = withoutClosing(withoutFaces(folded.text), closings)
  const spans = signals(body)
  const quoted = quotationsIn(body, language)
  const own = blanked(body, quoted)
  const find = (kind: CueKind): readonly Span[] => outside(quoted, spans.get(kind) ?? [])

  const found: FoundActs = new Map()
  const denied = new Set<Act>()
  for (const { act, says, hints, unless } of kindsOfActs) {
    const said = find(says)
    const hinted = find(hints)
    if (said.length + hinted.length === 0) continue
    const hidden = find(unless)
    const isShown = (span: Span): boolean => !overlaps(span, hidden)
    const shown = { says: said.filter(isShown), hints: hinted.filter(isShown) }
    if (shown.says.length + shown.hints.length > 0) found.set(act, shown)
    // A question has more forms than its words: what an exception hides, a model may still hear.
    else if (act !== 'question') denied.add(act)
  }
  addQuestionMarks(own, found, find('question unless'))

  const probabilities = actProbabilities(found, body)
  const odds = isBrief(own, language) ? {} : readHeads(own, language)
  const civil = find('rude unless')
  const rude = find('rude says').filter((span) => !overlaps(span, civil))
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
    acts: blendActs(probabilities, odds, denied),
    cues: cuesAsGiven(found, probabilities, folded),
    rude: rude.map((span) => asGiven(span, folded)),
  }
}

/** Spans that do not begin in any of the stretches. */
function outside(stretches: readonly Span[], spans: readonly Span[]): readonly Span[] {
  if (stretches.length === 0) return spans
  return spans.filter(({ start }) => !overlaps({ start, end: start + 1 }, stretches))
}

/** A word or two ("Mm-hm.", "嗯") are too little for what is learned from whole sentences. */
function isBrief(body: string, language: Language): boolean {
  return !(isSpaced(language) ? ENOUGH : ENOUGH_UNSPACED).test(body)
}

const ENOUGH = /(?:[\p{L}\p{M}\p{N}][^\p{L}\p{M}\p{N}]*){9}/u
const ENOUGH_UNSPACED = /(?:[\p{L}\p{M}\p{N}][^\p{L}\p{M}\p{N}]*){4}/u

function ourLanguage(lang: string): MessageLanguage {
  return languages.find((one) => one === lang) ?? 'other'
}

type FoundActs = Map<Act, { readonly says: Span[]; readonly hints: Span[] }>

const FACE = /[:;=]-?[)(dp]+(?!\S)/g

/** A smile written in signs is neither a colon nor a bracket. */
function withoutFaces(text: string): string {
  return text.replace(FACE, (face) => ' '.repeat(face.length))
}

/** A closing line stands among the last lines of a letter, and is short. */
const LAST_LINES = 6
const LONGEST_CLOSING = 40

/** A letter's closing line and the few words after it (a name, a title) say nothing of their own. */
function withoutClosing(text: string, closings: PhraseBook<'closings'>): string {
  let end = text.length
  for (let left = LAST_LINES; left > 0 && end >= 0; left--) end = text.lastIndexOf('\n', end - 1)
  // The first line closes nothing.
  let start = text.indexOf('\n', Math.max(0, end)) + 1
  while (start > 0) {
    const next = text.indexOf('\n', start) + 1
    if (isClosing(text.slice(start, next > 0 ? next - 1 : text.length).trim(), closings))
      return text.slice(0, start - 1).padEnd(text.length, ' ')
    start = next
  }
  return text
}

function isClosing(line: string, closings: PhraseBook<'closings'>): boolean {
  if (line.length === 0 || line.length > LONGEST_CLOSING) return false
  const [closing] = closings(line).get('closings') ?? []
  return closing !== undefined && closing.start === 0 && line.length - closing.end <= 3
}

/** A sentence that ends in a question mark asks something, unless it asks for a deed or a view. */
function addQuestionMarks(text: string, found: FoundActs, rhetorical: readonly Span[]): void {
  const asksByMark = /[?？]/.test(text)
  if (!asksByMark && !found.has('question')) return
  const elsewhere = united(
    (['request', 'opinion-ask', 'commitment', 'deferral'] as const).flatMap(
      (act) => found.get(act)?.says ?? [],
    ),
  )
  const { says: asked, hints } = found.get('question') ?? { says: [], hints: [] }
  const isApart = (own: Span): boolean =>
    own.end - own.start >= 2 &&
    ![elsewhere, rhetorical, asked].some((others) => overlaps(own, others))
  const sentences = asksByMark ? askedSentences(text).filter(isApart) : []
  const says = [...asked, ...sentences]
    .filter((span) => !overlaps(span, elsewhere))
    .toSorted((a, b) => a.start - b.start)
  if (says.length + hints.length > 0) found.set('question', { says, hints })
  else found.delete('question')
}

/** The stretches between sentence ends that a question mark closes. */
function askedSentences(text: string): Span[] {
  const asked: Span[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(/[.!?。！？\n]/g)) {
    const sentence = text.slice(from, index + 1)
    if (mark === '?' || mark === '？')
      asked.push({ start: index + 1 - sentence.trimStart().length, end: index + 1 })
    from = index + 1
  }
  return asked
}

/** One phrase that says it decides; of hints it takes two different ones, and no number of hints makes a threat. */
function actProbabilities(found: FoundActs, text: string): Partial<Record<Act, number>> {
  const probabilities: Partial<Record<Act, number>> = {}
  for (const act of allActs) {
    const spans = found.get(act)
    if (!spans) continue
    const said = spans.says.length
    const hinted = countWordings(
      spans.hints.filter((span) => !overlaps(span, spans.says)),
      text,
    )
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

/** How many these are, each wording counted once. */
function countWordings(spans: readonly Span[], text: string): number {
  if (spans.length < 2) return spans.length
  return new Set(spans.map(({ start, end }) => text.slice(start, end))).size
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

/** Hints that share their sentence with another span; a lone one shows nothing ("sold until today: 38"). */
function inCompany(hints: readonly Span[], says: readonly Span[], text: string): readonly Span[] {
  if (hints.length === 0) return hints
  const sentenceOf = ({ start }: Span): number =>
    text.slice(0, start).match(/[.!?]\s|[。！？\n]/g)?.length ?? 0
  const bySentence = Map.groupBy([...says, ...hints], sentenceOf)
  return [...bySentence.values()].flatMap((spans) =>
    spans.length > 1 ? spans.filter((span) => hints.includes(span)) : [],
  )
}

function cuesAsGiven(
  found: FoundActs,
  probabilities: Partial<Record<Act, number>>,
  folded: Folded,
): Cue[] {
  const cues: Cue[] = []
  for (const act of allActs) {
    if ((probabilities[act] ?? 0) < 0.5) continue
    const { says = [], hints = [] } = found.get(act) ?? {}
    const apart = hints.filter((span) => !overlaps(span, says))
    const shown = says.length === 0 ? apart : inCompany(apart, says, folded.text)
    for (const span of [...says, ...shown]) cues.push({ act, ...asGiven(span, folded) })
  }
  return cues.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
