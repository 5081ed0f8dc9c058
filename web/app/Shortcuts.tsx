import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/surfaces.tsx'

const shortcuts = [
  { key: 'palette', keys: ['⌘ / Ctrl', 'K'] },
  { key: 'filter', keys: ['/'] },
  { key: 'move', keys: ['J', 'K'] },
  { key: 'peek', keys: ['Space'] },
  { key: 'open', keys: ['Enter'] },
  { key: 'portfolio', keys: ['G', 'P'] },
  { key: 'quotes', keys: ['←', '→'] },
  { key: 'help', keys: ['?'] },
] as const

export function Shortcuts(props: { readonly onClose: () => void }): ReactNode {
  const t = useTranslations('shortcuts')
  return (
    <Dialog title={t('title')} onClose={props.onClose}>
      <dl className="divide-y divide-line overflow-auto px-4 py-1">
        {shortcuts.map(({ key, keys }) => (
          <div key={key} className="flex items-center justify-between gap-4 py-2">
            <dt className="text-sm text-ink-2">{t(key)}</dt>
            <dd className="flex gap-1">
              {keys.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
