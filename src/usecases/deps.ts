import type { AccountInput, PlacedMessage, UnplacedMessage } from '../core/engine.ts'
import type { ImportItem } from '../core/importers/importer.ts'
import type { Assessment, HistoryPoint } from '../model/assessment.ts'
import type { Message } from '../model/message.ts'
import type { Norms } from '../model/norms.ts'
import type { Auth } from '../model/auth.ts'
import type { Db } from '../store/database.ts'
import type { FileToRead } from './read-file.ts'

/** Work that is done later, by ids alone: no job carries a word of anybody's. */
export type Job =
  | { readonly kind: 'import'; readonly workspaceId: string; readonly importId: string }
  | { readonly kind: 'place'; readonly workspaceId: string }
  | { readonly kind: 'assess'; readonly workspaceId: string }
  | { readonly kind: 'reassess'; readonly workspaceId: string }

/** Puts work off; within a transaction, the job exists if the transaction does. */
export type Queue = { enqueue(db: Db, job: Job): Promise<void> }

export type Placement = {
  readonly accounts: readonly {
    readonly id: string
    readonly name: string
    readonly messages: readonly Pick<PlacedMessage, 'id' | 'side'>[]
  }[]
  readonly unplaced: readonly {
    readonly id: string
    readonly reason: UnplacedMessage['reason']
  }[]
}

/** The core, run where it cannot hold up anybody else, within limits of time and memory. */
export type Compute = {
  /** Reads one file; a reader that hangs or takes all memory is ended, and rejects with ReadStopped. */
  readFile(
    file: FileToRead,
    onItems: (items: readonly ImportItem[], bytesDone: number) => Promise<void>,
    signal: AbortSignal,
  ): Promise<{ readonly format: string | null }>
  place(
    messages: readonly { readonly file: string; readonly message: Message }[],
    options: { readonly us: readonly string[]; readonly norms: Norms },
  ): Promise<Placement>
  assess(
    account: AccountInput,
    options: { readonly norms: Norms; readonly asOf: Date },
  ): Promise<{ readonly assessment: Assessment; readonly history: readonly HistoryPoint[] }>
  close(): Promise<void>
}

/** What every use case is handed: the outside world, as the composition root opened it. */
export type Deps = {
  readonly db: Db
  readonly now: () => Date
  readonly queue: Queue
  readonly compute: Compute
  readonly auth: Auth
  /** Where uploaded files wait to be read. */
  readonly uploads: string
  /** Where the sample agency's conversations are. */
  readonly sample: string
}
