import createClient from 'openapi-fetch'
import type { Language } from '../src/model/language.ts'
import type { paths } from './api-types.ts'

/** A refused or failed request: the server's code, or `network` where no answer came. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  /** The fields that are wrong, where the server names them. */
  readonly issues: readonly Issue[]
  constructor(code: string, status: number, issues: readonly Issue[] = []) {
    super(code)
    this.name = 'ApiError'
    this.code = code
    this.status = status
    this.issues = issues
  }
}

type Issue = { readonly path: string; readonly message: string }

/** The code of a failed request; undefined where something else went wrong. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof ApiError ? error.code : undefined
}

const client = createClient<paths>({ baseUrl: location.origin, fetch: (request) => fetch(request) })

type Sent<Answer> = {
  readonly data?: Answer
  readonly error?: unknown
  readonly response: Response
}

/** What a request brought; throws an ApiError where it was refused or never arrived. */
async function answer<Answer>(request: Promise<Sent<Answer>>): Promise<NonNullable<Answer>> {
  const { data, error, response } = await request.catch(() => {
    throw new ApiError('network', 0)
  })
  if (!response.ok) {
    throw new ApiError(problemCode(error, response.status), response.status, issuesOf(error))
  }
  // A 204 has no body, and its callers want none.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- so a caller of a 204 never looks.
  return (data ?? undefined) as NonNullable<Answer>
}

/** The server's own code; without one it was a proxy that answered, and the server is away. */
function problemCode(error: unknown, status: number): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code)
  return status >= 502 && status <= 504 ? 'network' : 'unknown'
}

function issuesOf(error: unknown): readonly Issue[] {
  if (typeof error !== 'object' || error === null || !('issues' in error)) return []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server checks what it answers against its schema.
  return error.issues as readonly Issue[]
}

type Body<Path extends keyof paths, Method extends 'post' | 'put' | 'patch'> =
  paths[Path] extends Record<
    Method,
    { requestBody?: { content: { 'application/json': infer Content } } }
  >
    ? Content
    : never

export type Setup = Body<'/api/setup', 'post'>
export type Verdict = Body<'/api/accounts/{accountId}/corrections', 'post'>['verdict']
export type Norms = Body<'/api/accounts/{accountId}/norms', 'put'>
export type NewTrait = Body<'/api/traits', 'post'>
export type TraitWords = Body<'/api/traits/{traitId}', 'put'>

/** The server's routes, one function each; their types are written from its own description. */
export const api = {
  session: () => answer(client.GET('/api/session')),
  setUp: (body: Setup) => answer(client.POST('/api/setup', { body })),
  signIn: (body: Body<'/api/session', 'post'>) => answer(client.POST('/api/session', { body })),
  signOut: () => answer(client.DELETE('/api/session')),
  changeMe: (body: Body<'/api/me', 'patch'>) => answer(client.PATCH('/api/me', { body })),
  changeWorkspace: (body: Body<'/api/workspace', 'patch'>) =>
    answer(client.PATCH('/api/workspace', { body })),

  portfolio: (lang: Language) =>
    answer(client.GET('/api/accounts', { params: { query: { lang } } })),
  account: (accountId: string, lang: Language) =>
    answer(
      client.GET('/api/accounts/{accountId}', { params: { path: { accountId }, query: { lang } } }),
    ),
  norms: (accountId: string) =>
    answer(client.GET('/api/accounts/{accountId}/norms', { params: { path: { accountId } } })),
  normsHistory: (accountId: string) =>
    answer(
      client.GET('/api/accounts/{accountId}/norms-history', { params: { path: { accountId } } }),
    ),
  saveNorms: (accountId: string, body: Norms) =>
    answer(
      client.PUT('/api/accounts/{accountId}/norms', { params: { path: { accountId } }, body }),
    ),
  traits: () => answer(client.GET('/api/traits')),
  weightChanges: () => answer(client.GET('/api/trait-weight-changes')),
  traitCounts: () => answer(client.GET('/api/trait-counts')),
  saveTraitWeights: (weights: Readonly<Record<string, number>>) =>
    answer(client.PUT('/api/trait-weights', { body: { weights } })),
  addTrait: (body: NewTrait) => answer(client.POST('/api/traits', { body })),
  changeTrait: (traitId: string, body: TraitWords) =>
    answer(client.PUT('/api/traits/{traitId}', { params: { path: { traitId } }, body })),

  messages: (accountId: string, before: string | null) =>
    answer(
      client.GET('/api/accounts/{accountId}/messages', {
        params: { path: { accountId }, query: before === null ? {} : { before } },
      }),
    ),
  message: (accountId: string, messageId: string) =>
    answer(
      client.GET('/api/accounts/{accountId}/messages/{messageId}', {
        params: { path: { accountId, messageId } },
      }),
    ),
  correct: (accountId: string, evidence: string, verdict: Verdict) =>
    answer(
      client.POST('/api/accounts/{accountId}/corrections', {
        params: { path: { accountId } },
        body: { evidence, verdict, why: null },
      }),
    ),
  takeBack: (accountId: string, correctionId: string) =>
    answer(
      client.DELETE('/api/accounts/{accountId}/corrections/{correctionId}', {
        params: { path: { accountId, correctionId } },
      }),
    ),

  imports: () => answer(client.GET('/api/imports')),
  import: (importId: string) =>
    answer(client.GET('/api/imports/{importId}', { params: { path: { importId } } })),
  stopImport: (importId: string) =>
    answer(
      client.POST('/api/imports/{importId}/stop', { params: { path: { importId } }, body: {} }),
    ),
  undoImport: (importId: string) =>
    answer(client.DELETE('/api/imports/{importId}', { params: { path: { importId } } })),
  addSpeakers: (importId: string, provider: string[]) =>
    answer(
      client.POST('/api/imports/{importId}/speakers', {
        params: { path: { importId } },
        body: { provider },
      }),
    ),
  issuesCsv: (importId: string) => `/api/imports/${encodeURIComponent(importId)}/issues.csv`,
  upload,

  loadSample: () => answer(client.POST('/api/sample', { body: {} })),
  removeSample: () => answer(client.DELETE('/api/sample')),
}

type AnswerOf<
  Name extends
    | 'session'
    | 'portfolio'
    | 'account'
    | 'import'
    | 'messages'
    | 'message'
    | 'normsHistory'
    | 'traits',
> = Awaited<ReturnType<(typeof api)[Name]>>

export type Session = AnswerOf<'session'>
export type User = NonNullable<Session['user']>
export type Workspace = NonNullable<Session['workspace']>
export type Portfolio = AnswerOf<'portfolio'>
export type PortfolioRow = Portfolio['accounts'][number]
export type AccountPage = AnswerOf<'account'>
export type Assessment = AccountPage['assessment']
export type Health = Assessment['health']
export type Direction = Assessment['direction']
export type Heard = Assessment['heard']
export type Trait = Assessment['traits'][number]
export type Evidence = Trait['evidence'][number]
export type Expectation = Assessment['expectations'][number]
export type HistoryPoint = AccountPage['history'][number]
export type NormsVersion = AnswerOf<'normsHistory'>['versions'][number]
export type Catalogue = AnswerOf<'traits'>
export type CatalogueTrait = Catalogue['traits'][number]
export type Import = AnswerOf<'import'>
export type ImportIssue = Import['issues'][number]
export type MessageInContext = AnswerOf<'message'>
export type TimelineMessage = MessageInContext['message']

/** Sends files as one import. An XMLHttpRequest, because fetch does not tell how much is sent. */
async function upload(
  files: readonly File[],
  onProgress: (share: number) => void,
): Promise<Import> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/imports')
    request.responseType = 'json'
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    })
    request.addEventListener('error', () => reject(new ApiError('network', 0)))
    request.addEventListener('load', () => {
      const { response, status } = request
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server checks what it answers against its schema.
      if (status === 202) resolve(response as Import)
      else reject(new ApiError(problemCode(response, status), status))
    })
    request.send(form)
  })
}
