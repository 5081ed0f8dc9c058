import { parentPort } from 'node:worker_threads'
import type { Answer, Task } from './compute.ts'

/** Tells the thread that asked. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
export const say = (told: Answer): void => parentPort?.postMessage(told)

/** Answers tasks as they come; `onGoOn` hears that a batch was taken. */
export function answerTasks(
  resultOf: (task: Task) => Promise<unknown>,
  onGoOn: () => void = () => {},
): void {
  parentPort?.on('message', (task: Task | 'go on') => {
    if (task === 'go on') onGoOn()
    else void answer(task, resultOf)
  })
  say({ kind: 'ready' })
}

async function answer(task: Task, resultOf: (task: Task) => Promise<unknown>): Promise<void> {
  try {
    say({ kind: 'done', result: await resultOf(task) })
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
