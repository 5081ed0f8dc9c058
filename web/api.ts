import type * as z from 'zod'
import type * as account from '../src/model/account.ts'
import type * as assessment from '../src/model/assessment.ts'
import type * as correction from '../src/model/correction.ts'
import type * as imports from '../src/model/import.ts'
import type { Language } from '../src/model/language.ts'
import type * as norms from '../src/model/norms.ts'
import type * as timeline from '../src/model/timeline.ts'
import type * as user from '../src/model/user.ts'
import type * as workspace from '../src/model/workspace.ts'

// What travels is JSON: a moment is ISO text here and a Date on the server, hence the schemas' input.
export type Session = z.input<typeof workspace.Session>
export type User = z.input<typeof user.User>
export type Workspace = z.input<typeof workspace.Workspace>
export type Account = z.input<typeof account.Account>
export type Portfolio = z.input<typeof account.Portfolio>
export type PortfolioRow = z.input<typeof account.PortfolioRow>
export type Assessment = z.input<typeof assessment.AssessmentView>
export type Health = Assessment['health']
export type Direction = Assessment['direction']
export type Heard = Assessment['heard']
export type Trait = Assessment['traits'][number]
export type Evidence = Trait['evidence'][number]
export type Expectation = Assessment['expectations'][number]
export type Debate = Assessment['debates'][number]
export type HistoryPoint = z.input<typeof assessment.HistoryPoint>
export type Correction = z.input<typeof correction.CorrectionView>
export type Import = z.input<typeof imports.Import>
export type ImportFile = Import['files'][number]
export type ImportIssue = Import['issues'][number]
export type TimelineMessage = z.input<typeof timeline.TimelineMessage>
export type Timeline = z.input<typeof timeline.Timeline>
export type MessageInContext = z.input<typeof timeline.MessageInContext>
export type Norms = z.input<typeof norms.AccountNorms>
export type AccountPage = {
  readonly account: Account
  readonly asOf: string
  readonly assessmentId: string
  readonly assessment: Assessment
  readonly history: readonly HistoryPoint[]
  readonly corrections: readonly Correction[]
}

/** A refused or failed request: the server's code, or `network` where no answer came. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  constructor(code: string, status: number) {
    super(code)
    this.name = 'ApiError'
    this.code = code
    this.status = status
  }
}

/** The code of a failed request; undefined where something else went wrong. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof ApiError ? error.code : undefined
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

async function call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const headers: HeadersInit = body === undefined ? {} : { 'content-type': 'application/json' }
  let response: Response
  try {
    response = await fetch(`/api${path}`, { method, headers, ...sent })
  } catch {
    throw new ApiError('network', 0)
  }
  if (!response.ok) throw await problemOf(response)
  return (response.status === 204 ? undefined : await response.json()) as Answer
}

async function problemOf(response: Response): Promise<ApiError> {
  const gone = response.status >= 502 && response.status <= 504
  try {
    const problem: unknown = await response.json()
    if (typeof problem === 'object' && problem !== null && 'code' in problem) {
      return new ApiError(String(problem.code), response.status)
    }
  } catch {
    // A proxy's page, not ours.
  }
  return new ApiError(gone ? 'network' : 'unknown', response.status)
}

const part = encodeURIComponent

export type Setup = {
  readonly agency: string
  readonly us: readonly string[]
  readonly name: string
  readonly email: string
  readonly password: string
  readonly language: Language
}

export type Verdict = Correction['verdict']

/** The server's routes, one function each. */
export const api = {
  session: () => call<Session>('GET', '/session'),
  setUp: (setup: Setup) => call<Session>('POST', '/setup', setup),
  signIn: (email: string, password: string) =>
    call<Session>('POST', '/session', { email, password }),
  signOut: () => call<void>('DELETE', '/session'),
  changeMe: (change: Partial<Pick<User, 'name' | 'language' | 'theme'>>) =>
    call<User>('PATCH', '/me', change),
  changeWorkspace: (change: { readonly name?: string; readonly us?: readonly string[] }) =>
    call<Workspace>('PATCH', '/workspace', change),

  portfolio: (language: Language) => call<Portfolio>('GET', `/accounts?lang=${language}`),
  account: (id: string, language: Language) =>
    call<AccountPage>('GET', `/accounts/${part(id)}?lang=${language}`),
  norms: (id: string) =>
    call<{ readonly version: number; readonly norms: Norms }>('GET', `/accounts/${part(id)}/norms`),
  saveNorms: (id: string, changed: Norms) => call('PUT', `/accounts/${part(id)}/norms`, changed),
  messages: (id: string, before: string | null) =>
    call<Timeline>(
      'GET',
      `/accounts/${part(id)}/messages${before === null ? '' : `?before=${part(before)}`}`,
    ),
  message: (id: string, message: string) =>
    call<MessageInContext>('GET', `/accounts/${part(id)}/messages/${part(message)}`),
  correct: (id: string, evidence: string, verdict: Verdict) =>
    call<{ readonly correctionId: string }>('POST', `/accounts/${part(id)}/corrections`, {
      evidence,
      verdict,
      why: null,
    }),
  takeBack: (id: string, correction: string) =>
    call('DELETE', `/accounts/${part(id)}/corrections/${part(correction)}`),

  imports: () => call<{ readonly imports: readonly Import[] }>('GET', '/imports'),
  import: (id: string) => call<Import>('GET', `/imports/${part(id)}`),
  stopImport: (id: string) => call<Import>('POST', `/imports/${part(id)}/stop`, {}),
  undoImport: (id: string) => call<void>('DELETE', `/imports/${part(id)}`),
  addSpeakers: (id: string, provider: readonly string[]) =>
    call<Import>('POST', `/imports/${part(id)}/speakers`, { provider }),
  issuesCsv: (id: string) => `/api/imports/${part(id)}/issues.csv`,
  upload,

  loadSample: () => call<Import>('POST', '/sample', {}),
  removeSample: () => call<void>('DELETE', '/sample'),
}

/** Sends files as one import. An XMLHttpRequest, because fetch does not tell how much is sent. */
function upload(
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
      const answer = request.response as (Import & { readonly code?: string }) | null
      if (request.status === 202 && answer !== null) resolve(answer)
      else reject(new ApiError(answer?.code ?? 'unknown', request.status))
    })
    request.send(form)
  })
}
