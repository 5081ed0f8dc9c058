import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    env: { TZ: 'UTC' },
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
