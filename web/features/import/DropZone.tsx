import { useNavigate } from '@tanstack/react-router'
import { Upload } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { sendFiles, useUpload } from '../../uploads.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormats } from '../../ui/formats.ts'
import { Progress } from '../../ui/surfaces.tsx'

/** Takes files by button; what is dropped anywhere on the page is taken by the shell. */
export function DropZone(): ReactNode {
  const t = useTranslations('import')
  const navigate = useNavigate()
  const picker = useRef<HTMLInputElement>(null)
  const upload = useUpload()

  async function send(files: readonly File[]): Promise<void> {
    const started = await sendFiles(files)
    if (started) await navigate({ to: '/import/$id', params: { id: started.id } })
  }

  return (
    <section className="flex flex-col items-center gap-3 rounded-xl border-2 border-dashed border-line-strong bg-surface px-6 py-10 text-center">
      <Upload size={28} className="text-ink-3" aria-hidden />
      <div>
        <h2 className="text-lg font-semibold">{t('drop')}</h2>
        <p className="text-sm text-ink-2">{t('dropText')}</p>
      </div>
      {upload.state === 'sending' ? (
        <Sending share={upload.share} />
      ) : (
        <Button look="solid" size="md" onClick={() => picker.current?.click()}>
          {t('choose')}
        </Button>
      )}
      {upload.state === 'failed' ? (
        <Failed code={upload.code} onRetry={() => void send(upload.files)} />
      ) : null}
      <input
        ref={picker}
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t('choose')}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          void send(files)
        }}
      />
    </section>
  )
}

function Sending({ share }: { readonly share: number }): ReactNode {
  const t = useTranslations('import')
  const formats = useFormats()
  const words = t('uploading', { percent: formats.percent(share) })
  return (
    <div className="w-full max-w-sm">
      <Progress label={words} done={share} total={1} />
      <p className="mt-1 text-sm text-ink-2 tabular-nums">{words}</p>
    </div>
  )
}

const refusals = {
  'import.too_many_files': 'tooManyFiles',
  'import.file_too_large': 'fileTooLarge',
  'request.too_large': 'fileTooLarge',
  'import.too_many': 'tooManyImports',
} as const

function Failed(props: { readonly code: string; readonly onRetry: () => void }): ReactNode {
  const t = useTranslations()
  const known: Readonly<Record<string, 'tooManyFiles' | 'fileTooLarge' | 'tooManyImports'>> =
    refusals
  const refusal = known[props.code]
  return (
    <div
      role="alert"
      data-tone="poor"
      className="flex flex-wrap items-center justify-center gap-2 rounded-lg bg-tone-tint px-3 py-2"
    >
      <p className="text-sm text-tone-ink">
        {t(refusal === undefined ? 'import.uploadFailed' : `import.${refusal}`)}
      </p>
      <Button onClick={props.onRetry}>{t('app.retry')}</Button>
    </div>
  )
}
