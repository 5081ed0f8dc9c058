import { createTranslator } from 'use-intl/core'
import type { Assessment, AssessmentView, Reason } from '../../model/assessment.ts'
import type { Language } from '../../model/language.ts'
import type { AddedTrait } from '../../model/norms.ts'
import { engineMessages, type EngineMessages, localeOf, wordsOf } from '../../locales/engine.ts'

export type Say = (reason: Reason) => string

/** A function that says reasons in a language; trait ids among their parameters become names. */
export function sayIn(language: Language, added: readonly AddedTrait[] = []): Say {
  const names = traitNames(language, added)
  const translate = translatorOf(language)
  return ({ key, params }) => {
    const { trait } = params
    const values = typeof trait === 'string' ? { ...params, trait: names[trait] ?? trait } : params
    return withMinusSigns(ownQuestion(key, trait, { added, language }) ?? translate(key, values))
  }
}

/** A number below zero has the minus sign that the sentences have, and not a hyphen. */
function withMinusSigns(sentence: string): string {
  return sentence.replaceAll(/(?<=\s)-(?=\d)/g, '−')
}

/** The names of the traits in a language; an added one may have its name in another language only. */
export function traitNames(
  language: Language,
  added: readonly AddedTrait[],
): Readonly<Record<string, string>> {
  const own = added.map(({ id, name }) => [
    id,
    name[language] ?? name['en'] ?? Object.values(name)[0] ?? id,
  ])
  return { ...wordsOf[language].traits, ...Object.fromEntries(own) }
}

function ownQuestion(
  key: string,
  trait: unknown,
  { added, language }: { readonly added: readonly AddedTrait[]; readonly language: Language },
): string | undefined {
  if (key !== 'asks.added.question') return undefined
  return added.find(({ id }) => id === trait)?.question[language]
}

type Translate = (key: string, values: Reason['params']) => string

const translators = new Map<Language, Translate>()

function translatorOf(language: Language): Translate {
  const known = translators.get(language)
  if (known) return known
  const translate = createTranslator<{ engine: EngineMessages }, 'engine'>({
    locale: localeOf[language],
    messages: { engine: engineMessages[language] },
    namespace: 'engine',
    onError: (error) => {
      throw error
    },
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test covers the key of every reason.
  const free = translate as unknown as Translate
  translators.set(language, free)
  return free
}

/** An assessment with its sentences in a language. */
export function renderAssessment(
  assessment: Assessment,
  language: Language,
  added: readonly AddedTrait[] = [],
): AssessmentView {
  const say = sayIn(language, added)
  const sayAll = <Item extends { readonly because: Reason }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, because: say(item.because) }))
  return {
    ...assessment,
    health: { ...assessment.health, because: say(assessment.health.because) },
    traits: assessment.traits.map((trait) => ({ ...trait, evidence: sayAll(trait.evidence) })),
    warnings: assessment.warnings.map((warning) => ({
      ...warning,
      because: say(warning.because),
      evidence: sayAll(warning.evidence),
    })),
    workOn: sayAll(assessment.workOn),
    ask: assessment.ask.map((ask) => ({
      ...ask,
      question: say(ask.question),
      because: say(ask.because),
    })),
  }
}
