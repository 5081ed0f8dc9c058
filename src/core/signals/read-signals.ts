import { Language, type MessageLanguage } from '../../model/language.ts'
import { type Act, acts, type Cue, type Signals } from '../../model/signal.ts'
import type { Span } from '../../model/span.ts'
import { fold, type Folded } from '../text/fold.ts'
import { identifyLanguage } from '../text/identify-language.ts'
import { cuesOf } from './cues/index.ts'
import { matchPhrases, overlaps } from './match.ts'
import { compilePhrases, type PhraseSet } from './phrase.ts'
import { scoreAttitude } from './attitude.ts'

/** The cue file of a language, compiled on first use. */
type Reader = {
  readonly language: Language
  readonly acts: readonly {
    readonly act: Act
    readonly says: PhraseSet
    readonly hints: PhraseSet
    readonly unless: PhraseSet
  }[]
  readonly attitude: Readonly<
    Record<
      'warm' | 'veryWarm' | 'cold' | 'veryCold' | 'unless' | 'negatorsBefore' | 'negatorsAfter',
      PhraseSet
    >
  >
  readonly rude: { readonly says: PhraseSet; readonly unless: PhraseSet }
  readonly polite: PhraseSet
  readonly curt: PhraseSet
  readonly closings: PhraseSet
}

const readers = new Map<Language, Reader>()

function readerOf(language: Language): Reader {
  const known = readers.get(language)
  if (known) return known
  const cues = cuesOf[language]
  const compile = (phrases: readonly string[] = []): PhraseSet =>
    compilePhrases(phrases, language, cues.classes)
  const reader: Reader = {
    language,
    acts: acts.map((act) => ({
      act,
      says: compile(cues.acts[act].says),
      hints: compile(cues.acts[act].hints),
      unless: compile(cues.acts[act].unless),
    })),
    attitude: {
      warm: compile(cues.attitude.warm),
      veryWarm: compile(cues.attitude.veryWarm),
      cold: compile(cues.attitude.cold),
      veryCold: compile(cues.attitude.veryCold),
      unless: compile(cues.attitude.unless),
      negatorsBefore: compile(cues.attitude.negatorsBefore),
      negatorsAfter: compile(cues.attitude.negatorsAfter),
    },
    rude: { says: compile(cues.rude.says), unless: compile(cues.rude.unless) },
    polite: compile(cues.polite),
    curt: compile(cues.curt),
    closings: compile(cues.closings),
  }
  readers.set(language, reader)
  return reader
}

const silent = (lang: MessageLanguage): Signals => ({
  lang,
  attitude: 0,
  politeness: 0,
  rudeness: 0,
  acts: {},
  cues: [],
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
  const given = Language.safeParse(lang)
  const language = given.success ? given.data : lang ? 'other' : identifyLanguage(text, around)
  if (language === 'other') return silent(language)

  const reader = readerOf(language)
  const folded = fold(text, language)
  const body = withoutClosing(folded.text, reader.closings)
  const boundaries = lazily(() => wordBoundaries(body, language))
  const find = (phrases: PhraseSet): Span[] => matchPhrases(body, phrases, boundaries)

  const found = new Map<Act, { readonly says: Span[]; readonly hints: Span[] }>()
  for (const { act, says, hints, unless } of reader.acts) {
    const said = find(says)
    const hinted = find(hints)
    if (said.length + hinted.length === 0) continue
    const blocked = find(unless)
    found.set(act, {
      says: said.filter((span) => !overlaps(span, blocked)),
      hints: hinted.filter((span) => !overlaps(span, blocked)),
    })
  }
  addQuestionMarks(body, found, find(unlessOf(reader, 'question')))

  const probabilities = actProbabilities(found)
  const rudeSpans = find(reader.rude.says)
  const rudeUnless = rudeSpans.length > 0 ? find(reader.rude.unless) : []
  const rudeness = rudenessOf(text, rudeSpans.filter((span) => !overlaps(span, rudeUnless)).length)

  return {
    lang: language,
    attitude: round(scoreAttitude(body, reader.attitude, find, probabilities, text)),
    politeness: round(politenessOf(find(reader.polite).length, find(reader.curt).length, rudeness)),
    rudeness: round(rudeness),
    acts: probabilities,
    cues: cuesAsGiven(found, probabilities, folded),
  }
}

function unlessOf(reader: Reader, act: Act): PhraseSet {
  const one = reader.acts.find((candidate) => candidate.act === act)
  if (!one) throw new Error(`No cues for ${act}`)
  return one.unless
}

/** A letter's closing line and the few words after it (a name, a title) say nothing of their own. */
function withoutClosing(text: string, closings: PhraseSet): string {
  const lines = text.split('\n')
  const from = Math.max(1, lines.length - 6)
  for (let i = from; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim()
    if (line.length === 0 || line.length > 40) continue
    const [match] = line.matchAll(closings.pattern)
    if (!match || match.index > 0 || line.slice(match[0].length).length > 3) continue
    const kept = lines.slice(0, i).join('\n')
    return kept.padEnd(text.length, ' ')
  }
  return text
}

/** A sentence that ends in a question mark asks something, unless it asks for a deed or a view. */
function addQuestionMarks(
  text: string,
  found: Map<Act, { readonly says: Span[]; readonly hints: Span[] }>,
  rhetorical: readonly Span[],
): void {
  const elsewhere = (['request', 'opinion-ask', 'commitment', 'deferral'] as const).flatMap(
    (act) => found.get(act)?.says ?? [],
  )
  const asked = found.get('question') ?? { says: [], hints: [] }
  for (const match of text.matchAll(/[^.!?。！？\n]*[?？]/g)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const own = { start: span.start + (match[0].length - match[0].trimStart().length), end: span.end }
    if (own.end - own.start < 2 || overlaps(own, elsewhere) || overlaps(own, rhetorical)) continue
    if (!overlaps(own, asked.says)) asked.says.push(own)
  }
  const says = asked.says.filter((span) => !overlaps(span, elsewhere))
  if (says.length + asked.hints.length > 0) found.set('question', { says, hints: asked.hints })
}

/** One phrase that says it decides; of hints it takes two. */
function actProbabilities(
  found: ReadonlyMap<Act, { readonly says: readonly Span[]; readonly hints: readonly Span[] }>,
): Partial<Record<Act, number>> {
  const probabilities: Partial<Record<Act, number>> = {}
  for (const act of acts) {
    const spans = found.get(act)
    if (!spans) continue
    const said = spans.says.length
    const hinted = spans.hints.filter((span) => !overlaps(span, spans.says)).length
    const odds = -2.4 + 3.6 * Math.min(said, 1) + 0.5 * Math.max(0, said - 1) + 1.4 * Math.min(hinted, 3)
    const probability = 1 / (1 + Math.exp(-odds))
    if (said + hinted > 0) probabilities[act] = round(probability)
  }
  return probabilities
}

/** Profanity and insult by phrase; shouting by capitals and runs of exclamation marks. */
function rudenessOf(given: string, phrases: number): number {
  const shouted = given.match(/\b\p{Lu}{4,}(?:[\s,]+\p{Lu}{2,}){2,}/gu)?.length ?? 0
  const odds = -4 + 5 * Math.min(phrases, 1) + Math.max(0, phrases - 1) + 4.5 * Math.min(shouted, 1)
  return 1 / (1 + Math.exp(-odds))
}

function politenessOf(polite: number, curt: number, rudeness: number): number {
  return Math.tanh(0.6 * polite - 0.6 * curt - (rudeness >= 0.5 ? 1.2 : 0))
}

function cuesAsGiven(
  found: ReadonlyMap<Act, { readonly says: readonly Span[]; readonly hints: readonly Span[] }>,
  probabilities: Partial<Record<Act, number>>,
  { offsets }: Folded,
): Cue[] {
  const cues: Cue[] = []
  for (const act of acts) {
    if ((probabilities[act] ?? 0) < 0.5) continue
    const spans = found.get(act)
    for (const { start, end } of [...(spans?.says ?? []), ...(spans?.hints ?? [])])
      cues.push({ act, start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 })
  }
  return cues.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function wordBoundaries(text: string, language: Language): ReadonlySet<number> {
  const boundaries = new Set([0, text.length])
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  for (const { index } of segmenter.segment(text)) boundaries.add(index)
  return boundaries
}

function lazily<Value>(compute: () => Value): () => Value {
  let value: Value | undefined
  return () => (value ??= compute())
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
