import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../../src/model/language.ts'
import { Field, Input, Textarea } from '../../ui/Field.tsx'
import { languageNames, locales } from '../../ui/locale.tsx'
import { phraseExamples } from './phrase-examples.ts'
import type { Typed } from './words.ts'

type Errors = { readonly name?: string | undefined; readonly phrases?: string | undefined }

/** The words of a trait in one language, folded away where it is not the reader's. */
export function WordsFields(props: {
  readonly language: Language
  readonly typed: Typed
  readonly errors: Errors
  readonly isOpen: boolean
  /** A name that was given once stays as it is. */
  readonly keepsName: boolean
  readonly onChange: (change: Partial<Typed>) => void
}): ReactNode {
  const t = useTranslations('traits')
  const { language, typed, errors, onChange } = props
  const [isOpen, setOpen] = useState(props.isOpen)
  const hasError = errors.name !== undefined || errors.phrases !== undefined
  const lang = locales[language]
  return (
    <details
      open={isOpen || hasError}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group border-t border-line"
    >
      <summary className="flex min-h-11 items-center gap-2 text-sm font-medium marker:content-none">
        <ChevronRight
          size={14}
          className="shrink-0 text-ink-3 transition-transform group-open:rotate-90"
          aria-hidden
        />
        <span lang={lang}>{languageNames[language]}</span>
        <span lang={lang} className="min-w-0 truncate font-normal text-ink-3">
          {typed.name}
        </span>
      </summary>
      <div className="flex flex-col gap-4 pb-5">
        <Field
          label={t('name')}
          hint={props.keepsName ? t('nameStays') : undefined}
          error={errors.name}
        >
          {(control) => (
            <Input
              {...control}
              lang={lang}
              maxLength={80}
              autoComplete="off"
              readOnly={props.keepsName}
              value={typed.name}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('meaning')}>
          {(control) => (
            <Textarea
              {...control}
              lang={lang}
              maxLength={500}
              value={typed.meaning}
              onChange={(event) => onChange({ meaning: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={t('phrases')}
          error={errors.phrases}
          hint={
            <>
              {t(isUnspaced(language) ? 'phrasesHintUnspaced' : 'phrasesHint')} {t('example')}{' '}
              <Examples language={language} />
            </>
          }
        >
          {(control) => (
            <Textarea
              {...control}
              lang={lang}
              rows={4}
              spellCheck={false}
              autoCapitalize="none"
              value={typed.phrases}
              onChange={(event) => onChange({ phrases: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('question')} hint={t('questionHint')}>
          {(control) => (
            <Input
              {...control}
              lang={lang}
              maxLength={500}
              value={typed.question}
              onChange={(event) => onChange({ question: event.target.value })}
            />
          )}
        </Field>
      </div>
    </details>
  )
}

/** Chinese and Thai part no words by spaces, so no word there can go on. */
function isUnspaced(language: Language): boolean {
  return language === 'zh' || language === 'th'
}

function Examples({ language }: { readonly language: Language }): ReactNode {
  return (
    <span lang={locales[language]} className="inline-flex flex-wrap gap-1">
      {phraseExamples[language].map((phrase) => (
        <code key={phrase} className="rounded bg-hover px-1 font-sans text-ink-2">
          {phrase}
        </code>
      ))}
    </span>
  )
}
