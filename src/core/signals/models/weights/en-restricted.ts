// Written by `npm run train`; see manifest.json for what it was learned from.
import type { Head } from '../head.ts'

export const heads: readonly Head[] = []
