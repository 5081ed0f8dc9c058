import openapiTypescript, { astToString } from 'openapi-typescript'
import { createApp } from '../src/http/app.ts'
import type { Deps } from '../src/usecases/deps.ts'

/** The API's types for the web app, as TypeScript source. */
export async function apiTypes(): Promise<string> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- describing the routes calls none of them.
  const app = await createApp({ now: () => new Date(0) } as Deps)
  await app.ready()
  const document = app.swagger()
  await app.close()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- two names of one document type.
  const nodes = await openapiTypescript(document as Parameters<typeof openapiTypescript>[0])
  return `// Written by npm run openapi from src/http/routes. Do not edit.\n${astToString(nodes)}`
}
