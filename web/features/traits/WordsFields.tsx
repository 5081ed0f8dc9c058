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

type FieldsProps = {
  readonly language: Language
  readonly typed: Typed
  readonly errors: Errors
  /** A name that was given once stays as it is. */
  readonly keepsName: boolean
  readonly onChange: (change: Partial<Typed>) => void
}

/** The words of a trait in one language, folded away where it is not the reader's. */
export function WordsFields(props: FieldsProps & { readonly isOpen: boolean }): ReactNode {
  const { language, typed, errors } = props
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
      <Fields {...props} />
    </details>
  )
}

/** How long a text may be, as the server has it. */
const most = { name: 80, text: 500 } as const

function Fields(props: FieldsProps): ReactNode {
  const t = useTranslations('traits')
  const { language, typed, errors, keepsName, onChange } = props
  const own = { lang: locales[language], autoComplete: 'off' } as const
  const bind = (field: keyof Typed) => ({
    ...own,
    value: typed[field],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange({ [field]: event.target.value }),
  })
  return (
    <div className="flex flex-col gap-4 pb-5">
      <Field label={t('name')} hint={keepsName ? t('nameStays') : undefined} error={errors.name}>
        {(control) => (
          <Input {...control} {...bind('name')} maxLength={most.name} readOnly={keepsName} />
        )}
      </Field>
      <Field label={t('meaning')}>
        {(control) => <Textarea {...control} {...bind('meaning')} maxLength={most.text} />}
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
            {...bind('phrases')}
            rows={4}
            spellCheck={false}
            autoCapitalize="none"
          />
        )}
      </Field>
      <Field label={t('question')} hint={t('questionHint')}>
        {(control) => <Input {...control} {...bind('question')} maxLength={most.text} />}
      </Field>
    </div>
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
