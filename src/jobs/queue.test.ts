import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inWorkspace, sqlExecutor } from '../store/database.ts'
import { type TestDatabase, testDatabase, testWorkspace } from '../store/database.test-kit.ts'
import type { Job } from '../usecases/deps.ts'
import { openQueue, type OpenQueue, startWork } from './queue.ts'

let database: TestDatabase
let queue: OpenQueue
let workspaceId: string
const done: Job[] = []
let failures = 0
let work: Awaited<ReturnType<typeof startWork>>

beforeAll(async () => {
  database = await testDatabase()
  workspaceId = await testWorkspace(database.db)
  const { connection } = database
  queue = await openQueue({ connection, sqlOf: sqlExecutor })
  work = await startWork(
    { connection },
    {
      run: async (job) => {
        if (failures-- > 0) throw new Error('once more')
        done.push(job)
      },
      giveUp: async () => {},
    },
  )
})
afterAll(async () => {
  await work.close(1000)
  await queue.close()
})

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('a job', () => {
  test('exists if its transaction does, and carries ids alone', async () => {
    const { db } = database
    const lost = inWorkspace(db, workspaceId, async (trx) => {
      await queue.enqueue(trx, { kind: 'place', workspaceId })
      throw new Error('rolled back')
    })
    await expect(lost).rejects.toThrow('rolled back')
    await inWorkspace(db, workspaceId, (trx) => queue.enqueue(trx, { kind: 'assess', workspaceId }))
    await until(() => done.length > 0)
    expect(done).toEqual([{ kind: 'assess', workspaceId }])
  })

  test('that fails is tried again', async () => {
    done.length = 0
    failures = 1
    await inWorkspace(database.db, workspaceId, (trx) =>
      queue.enqueue(trx, { kind: 'place', workspaceId }),
    )
    await until(() => done.length > 0)
    expect(done).toEqual([{ kind: 'place', workspaceId }])
  })
})
