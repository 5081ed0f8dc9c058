import { describe } from 'vitest'
import { testCues } from '../cues.test-kit.ts'

describe('English cues', () => {
  testCues('en', {
    question: { finds: ['«When does it go live?»'], ignores: ['It goes live on Monday.'] },
  })
})
