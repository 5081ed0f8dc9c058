import { parentPort } from 'node:worker_threads'
import { assess, place, readInBatches } from '../usecases/core-tasks.ts'
import type { Answer, Task } from './compute.ts'

// The inside of a compute thread: one task at a time, and nothing shared with anybody.

const port = parentPort
if (!port) throw new Error('compute-thread.ts runs as a worker thread')

const say = (answer: Answer): void => port.postMessage(answer)
let goOn: (() => void) | undefined

port.on('message', (task: Task | 'go on') => {
  if (task === 'go on') goOn?.()
  else void run(task)
})

async function run(task: Task): Promise<void> {
  try {
    say({ kind: 'done', result: await resultOf(task) })
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? String(error.stack) : String(error) })
  }
}

async function resultOf(task: Task): Promise<unknown> {
  switch (task.kind) {
    case 'place':
      return place(task.messages, task.options)
    case 'assess':
      return assess(task.account, task.options)
    case 'read': {
      const { format, batches } = await readInBatches(task.file)
      for await (const batch of batches) {
        const taken = new Promise<void>((resolve) => (goOn = resolve))
        say({ kind: 'batch', batch })
        await taken
      }
      return { format }
    }
  }
}
