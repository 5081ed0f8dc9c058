import { readInBatches } from '../usecases/read-file.ts'
import { answerTasks, say } from './thread.ts'

// The inside of a reader thread, which takes in what strangers wrote.

let goOn: (() => void) | undefined

answerTasks(
  async (task) => {
    if (task.kind !== 'read') throw new Error(`a reader does not ${task.kind}`)
    const { format, batches } = await readInBatches(task.file)
    for await (const batch of batches) {
      const taken = new Promise<void>((resolve) => (goOn = resolve))
      say({ kind: 'batch', batch })
      await taken
    }
    return { format }
  },
  () => goOn?.(),
)
