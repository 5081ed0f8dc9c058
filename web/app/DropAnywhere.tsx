import { useNavigate } from '@tanstack/react-router'
import { Upload } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { filesOf, sendFiles } from '../uploads.ts'

/** Files dropped on any page are imported. */
export function DropAnywhere(): ReactNode {
  const t = useTranslations('import')
  const navigate = useNavigate()
  const [over, setOver] = useState(false)

  useEffect(() => {
    let depth = 0
    const holdsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false
    function onEnter(event: DragEvent): void {
      if (!holdsFiles(event)) return
      depth += 1
      setOver(true)
    }
    function onLeave(event: DragEvent): void {
      if (!holdsFiles(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    function onOver(event: DragEvent): void {
      if (holdsFiles(event)) event.preventDefault()
    }
    async function onDrop(event: DragEvent): Promise<void> {
      depth = 0
      setOver(false)
      if (event.dataTransfer === null || !holdsFiles(event)) return
      event.preventDefault()
      const files = filesOf(event.dataTransfer)
      await navigate({ to: '/import' })
      const started = await sendFiles(files)
      if (started) await navigate({ to: '/import/$id', params: { id: started.id } })
    }
    const drop = (event: DragEvent): void => void onDrop(event)
    addEventListener('dragenter', onEnter)
    addEventListener('dragleave', onLeave)
    addEventListener('dragover', onOver)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragenter', onEnter)
      removeEventListener('dragleave', onLeave)
      removeEventListener('dragover', onOver)
      removeEventListener('drop', drop)
    }
  }, [navigate])

  if (!over) return null
  return (
    <div className="pointer-events-none fixed inset-0 z-60 grid place-items-center bg-backdrop p-6">
      <p className="flex items-center gap-3 rounded-xl border-2 border-dashed border-accent bg-raised px-8 py-6 text-lg font-semibold shadow-pop">
        <Upload size={24} aria-hidden />
        {t('dropAnywhere')}
      </p>
    </div>
  )
}
