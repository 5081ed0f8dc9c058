import { createTranslator } from 'use-intl/core'
import type { Assessment, AssessmentView, Reason } from '../../model/assessment.ts'
import type { Language } from '../../model/language.ts'
import { traitIds } from '../../model/trait.ts'
import { engineMessages, type EngineMessages, localeOf, wordsOf } from '../../locales/engine.ts'

export type Say = (reason: Reason) => string

const sayers = new Map<Language, Say>()

/** A function that says reasons in a language; trait ids among their parameters become names. */
export function sayIn(language: Language): Say {
  const known = sayers.get(language)
  if (known) return known
  const translate = createTranslator<{ engine: EngineMessages }, 'engine'>({
    locale: localeOf[language],
    messages: { engine: engineMessages[language] },
    namespace: 'engine',
    onError: (error) => {
      throw error
    },
  })
  const names: Readonly<Record<string, string>> = wordsOf[language].traits
  const say: Say = ({ key, params }) => {
    const { trait } = params
    const values =
      typeof trait === 'string' && traitIds.some((id) => id === trait)
        ? { ...params, trait: names[trait] ?? trait }
        : params
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test covers the key of every reason.
    return (translate as unknown as (key: string, values: Reason['params']) => string)(key, values)
  }
  sayers.set(language, say)
  return say
}

/** An assessment with its sentences in a language: contract/assessment.md's account. */
export function renderAssessment(assessment: Assessment, language: Language): AssessmentView {
  const say = sayIn(language)
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
