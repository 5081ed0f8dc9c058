import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/**
 * Brings the first wrong field of a form into view whenever something new is wrong.
 *
 * To the middle of the page: a bar at the foot must not lie over the sentence that says what it is.
 */
export function useFirstError(wrong: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!wrong) return
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid]')
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: 'center' })
  }, [wrong])
  return form
}
