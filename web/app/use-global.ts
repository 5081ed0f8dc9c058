import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { tell } from '../ui/Toast.tsx'
import { useKeys } from '../ui/use-key.ts'

/** The keys that work on every page. */
export function useGlobalKeys(open: (what: 'palette' | 'shortcuts' | null) => void): void {
  const navigate = useNavigate()
  const pressedG = useRef(0)
  useKeys({
    'Shift+Slash': () => open('shortcuts'),
    KeyG: (event) => {
      pressedG.current = event.timeStamp
    },
    KeyP: (event) => {
      if (event.timeStamp - pressedG.current < 1000) void navigate({ to: '/' })
    },
    KeyI: (event) => {
      if (event.timeStamp - pressedG.current < 1000) void navigate({ to: '/import' })
    },
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.metaKey || event.ctrlKey) || event.code !== 'KeyK') return
      event.preventDefault()
      open('palette')
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [open])
}

/** Says when the line is cut and when it is back. */
export function useConnection(): void {
  const t = useTranslations('toast')
  useEffect(() => {
    const onOffline = (): void => tell(t('offline'))
    const onOnline = (): void => tell(t('online'))
    addEventListener('offline', onOffline)
    addEventListener('online', onOnline)
    return () => {
      removeEventListener('offline', onOffline)
      removeEventListener('online', onOnline)
    }
  }, [t])
}
