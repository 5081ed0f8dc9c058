import { type ConstructorOptions, type Db as SqlDb, PgBoss } from 'pg-boss'
import type { Job, Queue } from '../usecases/deps.ts'

type Db = Parameters<Queue['enqueue']>[0]

export type QueueOptions = {
  /** Where the queue's tables are, and as whom. */
  readonly connection: ConstructorOptions
  /** Runs plain SQL within a transaction of ours, so that a job exists if the transaction does. */
  readonly sqlOf: (db: Db) => SqlDb
}

export type OpenQueue = Queue & { close(): Promise<void> }

export type Work = {
  /** Does one job; throws to have it tried again. */
  readonly run: (job: Job) => Promise<void>
  /** Told of a job that failed every time. */
  readonly giveUp: (job: Job) => Promise<void>
}

const QUEUE = 'work'
const DEAD = 'work-dead'
const HOUR = 60 * 60

/** One job is a whole import or re-assessment: it may take hours, but not be silent. */
const policy = {
  retryLimit: 3,
  retryDelay: 1,
  retryBackoff: true,
  heartbeatSeconds: 10,
  expireInSeconds: 12 * HOUR,
  deadLetter: DEAD,
}

/** Every night each workspace is looked at anew: silence is a sign, and no message announces it. */
const NIGHTLY = '15 3 * * *'

/** The side that puts work off. */
export async function openQueue({ connection, sqlOf }: QueueOptions): Promise<OpenQueue> {
  const boss = await startBoss({ ...connection, max: 2, supervise: false, schedule: false })
  return {
    async enqueue(db, job) {
      await boss.send(QUEUE, job, { db: sqlOf(db) })
    },
    close: () => boss.stop({ graceful: false }),
  }
}

/** The side that does the work, one job at a time; `close` lets a running one end for so long. */
export async function startWork(
  { connection }: Pick<QueueOptions, 'connection'>,
  { run, giveUp }: Work,
): Promise<{ close(patienceMs: number): Promise<void> }> {
  const boss = await startBoss({
    ...connection,
    max: 3,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
  })
  const options = { batchSize: 1, pollingIntervalSeconds: 0.5 } as const
  await boss.work<Job>(QUEUE, options, async ([job]) => {
    if (!job) return
    await run(job.data)
    const { workspaceId } = job.data
    await boss.schedule(
      QUEUE,
      NIGHTLY,
      { kind: 'assess', workspaceId },
      {
        key: workspaceId,
        missed: 'once',
      },
    )
  })
  await boss.work<Job>(DEAD, { ...options, pollingIntervalSeconds: 2 }, async ([job]) => {
    if (job) await giveUp(job.data)
  })
  return { close: (patienceMs) => boss.stop({ graceful: true, timeout: patienceMs }) }
}

async function startBoss(options: ConstructorOptions): Promise<PgBoss> {
  const boss = new PgBoss({ ...options, schema: 'pgboss', createSchema: false })
  // Errors of its background work: it tries again by itself, and the next call of ours would tell.
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(DEAD, { retryLimit: 2 })
  await boss.createQueue(QUEUE, policy)
  return boss
}
