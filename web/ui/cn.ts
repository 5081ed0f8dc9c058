import type { ClassValue } from 'clsx'
import { clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

// The type scale has a name of its own (`text-2xs`): without this it would be taken for a colour.
const merge = extendTailwindMerge({ extend: { theme: { text: ['2xs'] } } })

/** Joins class names; of two that contradict each other the later one wins. */
export function cn(...classes: readonly ClassValue[]): string {
  return merge(clsx(classes))
}
