import { useTranslations } from 'use-intl'
import type { Assessment } from '../../api.ts'
import { readNorm } from '../../../src/model/norm-text.ts'
import { useFormats } from '../../ui/formats.ts'
import { useLanguage } from '../../ui/locale.tsx'

type Norm = Assessment['norms'][number]

/** The norms and their values in the reader's language. */
export function useNormWords() {
  const formats = useFormats()
  const { messages } = useLanguage()
  const names: Readonly<Record<string, string>> = messages.words.norms
  const values: Readonly<Record<string, string>> = messages.words.normValues
  return {
    name: (name: string, person: string | null = null): string =>
      person === null ? (names[name] ?? name) : `${names[name] ?? name} (${person})`,
    value: (value: string | number): string =>
      typeof value === 'number' || /^-?\d+(\.\d+)?$/.test(value)
        ? formats.number(Number(value))
        : (values[value] ?? value),
    isKnown: (name: string): boolean => name in names,
  }
}

/** What changed how a piece of evidence weighs ("profanity: fine", "correction: banter"), in words. */
export function useSayNorm(norms: readonly Norm[]): (norm: string) => string {
  const t = useTranslations('evidence')
  const formats = useFormats()
  const words = useNormWords()
  const verdicts: Readonly<Record<string, string>> = {
    agree: t('agree'),
    disagree: t('disagree'),
    'not-about-us': t('notAboutUs'),
    banter: t('banter'),
  }
  return (text) => {
    const { name, value, learnedSince } = readNorm(text)
    if (name === 'correction') return t('correction', { verdict: verdicts[value] ?? value })
    const norm = words.isKnown(name) ? `${words.name(name)}: ${words.value(value)}` : text
    const set = norms.find((one) => one.name === name && !one.isLearned)?.since ?? null
    if (learnedSince !== null)
      return t('norm', { norm: t('normLearned', { norm, date: formats.plainDay(learnedSince) }) })
    return t('norm', {
      norm: set === null ? norm : t('normByHand', { norm, date: formats.plainDay(set) }),
    })
  }
}
