import { Worker } from 'node:worker_threads'
import type { FileToRead, ReadBatch } from '../usecases/read-file.ts'
import type { Compute } from '../usecases/deps.ts'

export type Task =
  | { readonly kind: 'read'; readonly file: FileToRead }
  | {
      readonly kind: 'place'
      readonly messages: Parameters<Compute['place']>[0]
      readonly options: Parameters<Compute['place']>[1]
    }
  | {
      readonly kind: 'assess'
      readonly account: Parameters<Compute['assess']>[0]
      readonly options: Parameters<Compute['assess']>[1]
    }

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'batch'; readonly batch: ReadBatch }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly message: string }

export type ComputeLimits = {
  /** Memory of a reader, which takes in what strangers wrote. */
  readonly readerHeapMb: number
  readonly engineHeapMb: number
  /** How long a reader may be silent: one message of 25 MB takes seconds, a bomb for ever. */
  readonly silentReaderMs: number
  readonly engineMs: number
}

const defaults: ComputeLimits = {
  readerHeapMb: 768,
  engineHeapMb: 3072,
  silentReaderMs: 30_000,
  engineMs: 15 * 60_000,
}

/** Runs the core in threads of its own: readers and engine apart, each replaced when it had to be ended. */
export function createCompute(given: Partial<ComputeLimits> = {}): Compute {
  const limits = { ...defaults, ...given }
  const reader = createLane('./reader-thread.ts', limits.readerHeapMb)
  const engine = createLane('./engine-thread.ts', limits.engineHeapMb)
  const onEngine = (task: Task) => engine.run(task, { limitMs: limits.engineMs })

  return {
    readFile: (file, onItems, signal) =>
      as<{ format: string | null }>(
        reader.run(
          { kind: 'read', file },
          {
            limitMs: limits.silentReaderMs,
            signal,
            onBatch: ({ items, bytesDone }) => onItems(items, bytesDone),
          },
        ),
      ),
    place: (messages, options) => as(onEngine({ kind: 'place', messages, options })),
    assess: (account, options) => as(onEngine({ kind: 'assess', account, options })),
    async close() {
      await Promise.all([reader.close(), engine.close()])
    },
  }
}

/** A thread answers a task with the result of that task's function. */
const as = <Result>(answer: Promise<unknown>): Promise<Result> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above.
  answer as Promise<Result>

type RunOptions = {
  /** How long the thread may be silent before it is ended. */
  readonly limitMs: number
  readonly signal?: AbortSignal
  readonly onBatch?: (batch: ReadBatch) => Promise<void>
}

type Lane = {
  run(task: Task, options: RunOptions): Promise<unknown>
  close(): Promise<void>
}

/** One thread and its tasks, one after the other. */
function createLane(entry: string, heapMb: number): Lane {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()

  function end(): void {
    void worker?.terminate()
    worker = undefined
  }

  async function runNow(task: Task, options: RunOptions): Promise<unknown> {
    options.signal?.throwIfAborted()
    worker ??= new Worker(new URL(entry, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
      stdout: false,
    })
    worker.unref()
    try {
      return await converse(worker, task, options)
    } catch (error) {
      if (!(error instanceof TaskFailed)) end()
      throw error
    }
  }

  return {
    run(task, options) {
      const result = last.then(() => runNow(task, options))
      last = result.catch(() => {})
      return result
    },
    async close() {
      await worker?.terminate()
      worker = undefined
    },
  }
}

/** A task that threw, in a thread that is as good as before. */
class TaskFailed extends Error {
  override name = 'TaskFailed'
}

/** The thread could not even be loaded: our fault, and no file's. */
class ComputeBroken extends Error {
  override name = 'ComputeBroken'
  readonly code = 'compute.broken'

  constructor(cause: unknown) {
    super(`the compute thread does not load: ${String(cause)}`, { cause })
  }
}

/** Threads that have loaded. */
const ready = new WeakSet<Worker>()

function converse(
  worker: Worker,
  task: Task,
  { limitMs, signal, onBatch }: RunOptions,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const watch = (): void => {
      timer = setTimeout(() => settle(() => reject(tooSlow(limitMs))), limitMs)
    }
    const settle = (how: () => void): void => {
      clearTimeout(timer)
      worker.off('message', onAnswer).off('error', onError).off('exit', onExit)
      signal?.removeEventListener('abort', onAbort)
      how()
    }
    const onAbort = (): void => settle(() => reject(signal?.reason))
    const onAnswer = (answer: Answer): void => {
      clearTimeout(timer)
      if (answer.kind === 'done') settle(() => resolve(answer.result))
      else if (answer.kind === 'failed') settle(() => reject(new TaskFailed(answer.message)))
      else if (answer.kind === 'batch') void takeBatch(answer.batch)
      else {
        ready.add(worker)
        watch()
      }
    }
    const takeBatch = async (batch: ReadBatch): Promise<void> => {
      try {
        await onBatch?.(batch)
        if (signal?.aborted) return
        watch()
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
        worker.postMessage('go on')
      } catch (error) {
        settle(() => reject(error))
      }
    }

    const onError = (error: unknown): void =>
      settle(() => reject(whyEnded(error, ready.has(worker))))
    const onExit = (): void => settle(() => reject(new Error('the thread ended')))

    worker.on('message', onAnswer).on('error', onError).on('exit', onExit)
    signal?.addEventListener('abort', onAbort)
    watch()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
    worker.postMessage(task)
  })
}

const tooSlow = (limitMs: number): Error =>
  new Error(`nothing came of it within ${Math.round(limitMs / 1000)} seconds`)

function whyEnded(error: unknown, wasReady: boolean): Error {
  const outOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (outOfMemory) return new Error('it takes more memory than allowed')
  if (!wasReady) return new ComputeBroken(error)
  return new Error(error instanceof Error ? error.message : String(error), { cause: error })
}
