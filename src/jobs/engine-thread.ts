import { assess, place } from '../usecases/engine-tasks.ts'
import { answerTasks } from './thread.ts'

// The inside of an engine thread.

answerTasks(async (task) => {
  if (task.kind === 'place') return place(task.messages, task.options)
  if (task.kind === 'assess') return assess(task.account, task.options)
  throw new Error(`an engine does not ${task.kind}`)
})
