import { afterEach, expect, test } from 'vitest'
import { UsageError } from './command.ts'
import { inTerminal } from './in-terminal.ts'

afterEach(() => {
  process.exitCode = undefined
})

const failWith = (error: Error): Promise<void> =>
  inTerminal(async () => {
    throw error
  })

test('bad use is exit code 2', async () => {
  await failWith(new UsageError('which files?'))
  expect(process.exitCode).toBe(2)
})

test('a mistake of ours is thrown on, with its stack, also where it has a code', async () => {
  const error = Object.assign(new TypeError('a path is no string'), {
    code: 'ERR_INVALID_ARG_TYPE',
  })
  await expect(failWith(error)).rejects.toBe(error)
  expect(process.exitCode).toBeUndefined()
})
