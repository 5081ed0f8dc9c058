import { useSyncExternalStore } from 'react'
import type { Import } from './api.ts'
import { api } from './api.ts'

type Upload =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly share: number }
  | { readonly state: 'failed'; readonly files: readonly File[]; readonly code: string }

let current: Upload = { state: 'idle' }
const listeners = new Set<() => void>()

function change(next: Upload): void {
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is being sent now; it goes on while the reader looks at another page. */
export function useUpload(): Upload {
  return useSyncExternalStore(subscribe, () => current)
}

/** Sends files as one import; gives it, or undefined where it failed (the files are then kept). */
export async function sendFiles(files: readonly File[]): Promise<Import | undefined> {
  if (files.length === 0 || current.state === 'sending') return undefined
  change({ state: 'sending', share: 0 })
  try {
    const started = await api.upload(files, (share) => change({ state: 'sending', share }))
    change({ state: 'idle' })
    return started
  } catch (error) {
    const code = error instanceof Error ? error.message : 'unknown'
    change({ state: 'failed', files, code })
    return undefined
  }
}

/** The files of a drop, without the folders that a browser gives as empty files. */
export function filesOf(transfer: DataTransfer): readonly File[] {
  return [...transfer.items].flatMap((item) => {
    if (item.kind !== 'file' || item.webkitGetAsEntry()?.isDirectory) return []
    const file = item.getAsFile()
    return file === null ? [] : [file]
  })
}
