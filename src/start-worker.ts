import { parentPort, workerData } from 'node:worker_threads'
import { createCompute } from './jobs/compute.ts'
import { startWork } from './jobs/queue.ts'
import { giveUpJob, runJob } from './jobs/run-job.ts'
import { type Connection, openDatabase } from './store/database.ts'

// The thread that does the jobs: an event loop of its own, so that the web's stays free.

export type WorkerSettings = {
  readonly connection: Connection
  readonly uploads: string
  readonly sample: string
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
const tell = (message: object): void => parentPort?.postMessage(message)

/** How long a job may still run when we are asked to stop; cut off, it runs again at the next start. */
const PATIENCE = 6000

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- start.ts gives it.
const { connection, uploads, sample } = workerData as WorkerSettings
const db = openDatabase(connection, { max: 4 })
const compute = createCompute()
const deps = { db, compute, uploads, sample, now: () => new Date() }

const work = await startWork(
  { connection },
  {
    run: async (job) => {
      try {
        await runJob(deps, job)
      } catch (error) {
        tell({
          kind: 'failed',
          job,
          error: String(error instanceof Error ? error.stack : error),
        })
        throw error
      }
    },
    giveUp: (job) => giveUpJob(deps, job),
  },
)
tell({ kind: 'ready' })
parentPort?.once('message', async () => {
  await work.close(PATIENCE)
  await compute.close()
  await db.destroy()
  process.exit(0)
})
