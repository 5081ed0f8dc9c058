import { createTranslator } from 'use-intl/core'
import { engineMessages, localeOf, wordsOf } from '../locales/engine.ts'
import type { Analysis } from '../core/analyse.ts'
import { isHeldBack } from '../model/held-back.ts'
import type { Language } from '../model/language.ts'
import type { AddedTrait } from '../model/norms.ts'
import { readNorm } from '../model/norm-text.ts'
import { traitNames } from '../core/reports/render-assessment.ts'

type Account = Analysis['accounts'][number]

const marks: Readonly<Record<string, string>> = {
  shown: '✓',
  fading: '◐',
  missing: '○',
  absent: '–',
  forming: '◆',
  present: '▲',
  unknown: '◌',
  good: '●',
  watch: '◆',
  poor: '▲',
  improving: '↗',
  steady: '→',
  declining: '↘',
}
const mark = (state: string): string => (state in marks ? `${marks[state]} ` : '')

/** The checklists for a terminal, in the reader's language. */
export function printAnalysis(
  { accounts, skipped }: Analysis,
  {
    language,
    speakers,
    added,
  }: {
    readonly language: Language
    readonly speakers: readonly string[]
    readonly added: readonly AddedTrait[]
  },
): string {
  const t = createTranslator({
    locale: localeOf[language],
    messages: { terminal: engineMessages[language].terminal },
    namespace: 'terminal',
  })
  const names = traitNames(language, added)
  const lines: string[] = []
  if (accounts.length === 0) lines.push(t('none'))
  for (const account of accounts) lines.push(...printAccount(account, { language, names, t }), '')
  if (speakers.length > 0) lines.push(t('unknownSpeakers', { names: speakers.join(', ') }))
  if (skipped.length > 0) {
    lines.push(t('skipped'))
    for (const { file, reason, messages } of skipped)
      lines.push(
        `  ${file}: ${reason}${messages > 0 ? ` (${t('messages', { count: messages })})` : ''}`,
      )
  }
  return `${lines.join('\n')}\n`
}

type Translate = ReturnType<
  typeof createTranslator<{ terminal: (typeof engineMessages)['en']['terminal'] }, 'terminal'>
>

type TraitNames = ReturnType<typeof traitNames>

function printAccount(
  account: Account,
  { language, names, t }: { language: Language; names: TraitNames; t: Translate },
): string[] {
  const words = wordsOf[language]
  const { health, direction, heard } = account
  const range = `${health.estimate} (${health.low}–${health.high})`
  const number =
    health.estimate === null
      ? ''
      : isHeldBack(health)
        ? ` (${t('alone', { number: range })})`
        : ` ${range}`
  const down = direction.probabilityDown
  const certainty =
    direction.state === 'declining'
      ? down
      : direction.state === 'improving' && down !== null
        ? 1 - down
        : null
  const sure = certainty === null ? '' : ` (${t('sure', { percent: Math.round(certainty * 100) })})`
  return [
    `${account.name} · ${account.id}`,
    `  ${t('health')}: ${mark(health.state)}${words.health[health.state]}${number} · ${t('known', { percent: Math.round(health.coverage * 100) })}`,
    `  ${health.because}`,
    ...printWithoutNorms(account.withoutNorms ?? null, { words, names, t }),
    `  ${t('direction')}: ${mark(direction.state)}${words.direction[direction.state]}${sure}`,
    `  ${t('heard')}: ${heard.lastFromClient?.slice(0, 10) ?? t('never')}`,
    ...section(
      t('traits'),
      account.traits.map((trait) => printTrait(trait, { language, names, t })),
    ),
    ...section(
      t('norms'),
      (account.norms ?? []).map((norm) => printNorm(norm, { language, t })),
    ),
    ...section(
      t('warnings'),
      account.warnings.map(({ kind, because }) => `◆ ${words.warnings[kind]}: ${because}`),
    ),
    ...section(
      t('workOn'),
      account.workOn.map(({ because }) => because),
    ),
    ...section(
      t('ask'),
      account.ask.map(({ question, due }) => `${question} (${t('due', { date: due })})`),
    ),
    ...section(
      t('expectations'),
      account.expectations
        .filter(({ due }) => due !== null)
        .map(
          ({ text, by, due, state }) =>
            `${words.expectationState[state]} · ${words.side[by]} · ${due} · ${oneLine(text)}`,
        ),
    ),
    ...section(
      t('debates'),
      account.debates.map(({ about, state }) => `${words.debateState[state]} · ${oneLine(about)}`),
    ),
  ]
}

function printWithoutNorms(
  without: Account['withoutNorms'] | null,
  { words, names, t }: { words: (typeof wordsOf)[Language]; names: TraitNames; t: Translate },
): string[] {
  if (!without) return []
  const { health, traits } = without
  const states = [
    `${words.health[health.state]} ${health.estimate ?? ''}`.trim(),
    ...traits.map(({ id, state }) => `${names[id] ?? id}: ${words.traitState[state]}`),
  ]
  return [`  ${t('withoutNorms', { states: states.join(' · ') })}`]
}

function printTrait(
  trait: Account['traits'][number],
  { language, names, t }: { language: Language; names: TraitNames; t: Translate },
): string {
  const words = wordsOf[language]
  const name = `${mark(trait.state)}${names[trait.id] ?? trait.id}: ${words.traitState[trait.state]}`
  const telling = tellingEvidence(trait)
  if (!telling) return name
  const quote = `${name}\n      “${oneLine(telling.quote)}”`
  const { name: norm, value, learnedSince } = readNorm(telling.norm ?? '')
  if (!(norm in words.norms)) return quote
  const isLearned = learnedSince !== null
  const said = printNorm({ name: norm, value, isLearned, since: learnedSince }, { language, t })
  return `${quote}\n      ${t('byNorm', { norm: said })}`
}

type Norm = NonNullable<Account['norms']>[number]

/** "Swearing: Fine · learned, since 2026-01-31". */
function printNorm(
  { name, value, isLearned, since, person = null }: Omit<Norm, 'person'> & Partial<Norm>,
  { language, t }: { language: Language; t: Translate },
): string {
  const names: Readonly<Record<string, string>> = wordsOf[language].norms
  const values: Readonly<Record<string, string>> = wordsOf[language].normValues
  const source = isLearned ? t('learned', { date: since ?? '' }) : t('byHand')
  const whose = person === null ? '' : ` (${person})`
  return `${names[name] ?? name}${whose}: ${values[value] ?? value} · ${source}`
}

/** The weightiest words behind a state: for what is missing or fading, those that speak against it. */
function tellingEvidence({
  state,
  evidence,
}: Account['traits'][number]): Account['traits'][number]['evidence'][number] | undefined {
  if (state === 'unknown' || state === 'absent') return undefined
  const supports = state !== 'missing' && state !== 'fading'
  const [best] = evidence
    .filter((item) => item.supports === supports && item.quote !== '' && item.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return best
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)]
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
