/* oxlint-disable no-console */
// Writes web/api-types.ts from the routes themselves: node tools/openapi.ts
import { writeFileSync } from 'node:fs'
import { apiTypes } from './api-types.ts'

const path = new URL('../web/api-types.ts', import.meta.url)
writeFileSync(path, await apiTypes())
console.log('web/api-types.ts is written')
