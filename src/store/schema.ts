import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { z } from 'zod'
import type { AccountSummary } from '../model/account.ts'
import type { Assessment, HistoryPoint } from '../model/assessment.ts'
import type { ImportFileState, ImportIssue, ImportState } from '../model/import.ts'
import type { Language } from '../model/language.ts'
import type { MessageChannel, Person } from '../model/message.ts'
import type { AccountNorms } from '../model/norms.ts'
import type { Record as OurRecord } from '../model/record.ts'
import type { Side } from '../model/side.ts'
import type { TraitKind, TraitState } from '../model/trait.ts'
import type { Theme } from '../model/user.ts'

type Json<T extends object | null> = JSONColumnType<T>
type At = ColumnType<Date, Date, Date>
type Default<T> = Generated<T>

type AuthUser = {
  id: string
  name: string
  email: string
  email_verified: boolean
  image: string | null
  created_at: Date
  updated_at: Date
}

type AuthAccount = {
  id: string
  account_id: string
  provider_id: string
  user_id: string
  password: string | null
  created_at: Date
  updated_at: Date
}

type Workspace = {
  workspace_id: string
  name: string
  us: Json<string[]>
  language: Language
  /** Since when all accounts are being assessed anew; null when they are not. */
  reassessing_since: Date | null
  created_at: Default<Date>
}

type Member = {
  workspace_id: string
  user_id: string
  role: 'owner' | 'member'
  language: Language
  theme: Theme
}

type Account = {
  workspace_id: string
  account_id: string
  name: string
  /** Whether somebody of the agency gave the name; then no import changes it. */
  is_named: Default<boolean>
  is_sample: boolean
  created_at: Default<Date>
}

type Message = {
  workspace_id: string
  message_id: string
  is_sample: boolean
  /** Null while no account is known: `unplaced` says why, or null where nobody has tried. */
  account_id: string | null
  side: Side | null
  unplaced: string | null
  at: Date | null
  conversation: string
  file: string
  channel: z.infer<typeof MessageChannel>
  sender: Json<Person>
  recipients: Json<Person[]>
  given_side: Side | null
  given_account: string | null
  claimed_at: Date | null
  received_at: Date | null
  ended_at: Date | null
  subject: string | null
  text: string
  reply_to: string | null
  automatic: string | null
  unverified: string | null
}

type Record = {
  workspace_id: string
  type: OurRecord['type']
  record_id: string
  account_id: string
  at: At
  is_sample: boolean
  content: Json<object>
}

type Import = {
  workspace_id: string
  import_id: string
  state: ImportState
  is_sample: boolean
  bytes_done: Default<string | number>
  bytes_total: string | number
  messages_read: Default<number>
  messages_added: Default<number>
  stop_requested: Default<boolean>
  started_by: string
  started_at: Date
  finished_at: Date | null
}

type ImportFile = {
  workspace_id: string
  import_id: string
  file_no: number
  name: string
  size: string | number
  format: string | null
  state: Default<ImportFileState>
  messages: Default<number>
}

type ImportIssueRow = {
  workspace_id: string
  import_id: string
  issue_no: number
  file_no: number
  code: ImportIssue['code']
  place: string | null
  detail: string | null
  messages: number
}

type ImportMessage = {
  workspace_id: string
  import_id: string
  message_id: string
  /** Whether it was unknown before this import. */
  is_new: boolean
}

type ImportRecord = {
  workspace_id: string
  import_id: string
  type: OurRecord['type']
  record_id: string
}

type AssessmentRow = {
  workspace_id: string
  account_id: string
  assessment_id: string
  as_of: Date
  summary: Json<z.input<typeof AccountSummary>>
  current: Json<z.input<typeof Assessment>>
  history: Json<z.input<typeof HistoryPoint>[]>
  /** The state of each trait, taken from `current` by the database. */
  trait_states: GeneratedAlways<{ [trait: string]: TraitState }>
}

type Norms = {
  workspace_id: string
  account_id: string
  version: number
  norms: Json<AccountNorms>
  set_by: string | null
  set_at: Date
}

type Trait = {
  workspace_id: string
  trait_id: string
  kind: TraitKind
  weight: Default<number>
  name: Json<{ [language: string]: string }>
  meaning: Json<{ [language: string]: string }>
  cues: Json<{ [language: string]: string[] }>
  question: Json<{ [language: string]: string }>
  /** When the agency added it; null for one that we ship, or that was added before this was noted. */
  added_at: Default<Date | null>
}

type WeightChange = {
  workspace_id: string
  change_id: string
  trait_id: string
  /** Null where the trait was added with its weight. */
  weight_before: number | null
  weight: number
  set_by: string | null
  set_at: Date
}

type Correction = {
  workspace_id: string
  correction_id: string
  account_id: string
  evidence: string
  verdict: 'agree' | 'disagree' | 'not-about-us' | 'banter'
  why: string | null
  user_id: string
  at: Date
}

/** Every table, as Kysely sees it. */
export type Database = {
  auth_user: AuthUser
  auth_account: AuthAccount
  workspace: Workspace
  member: Member
  account: Account
  message: Message
  record: Record
  import: Import
  import_file: ImportFile
  import_issue: ImportIssueRow
  import_message: ImportMessage
  import_record: ImportRecord
  assessment: AssessmentRow
  norms: Norms
  trait: Trait
  weight_change: WeightChange
  correction: Correction
}
