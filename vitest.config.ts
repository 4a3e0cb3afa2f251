import { defineConfig } from 'vitest/config'
import { testsAlone } from './test/alone.ts'
import LongFirst from './test/long-first.ts'

const alone = [...testsAlone()]
const patience = { testTimeout: 20_000, hookTimeout: 60_000 }
// Many tests wait for a browser or a clock: with two workers a third of two cores stood idle.
const workers = { pool: 'forks', maxWorkers: 3 } as const

export default defineConfig({
  test: {
    globalSetup: ['test/postgres-setup.ts'],
    reporters: ['default', './test/closing-line.ts'],
    sequence: { sequencer: LongFirst },
    ...workers,
    projects: [
      { test: { name: 'alone', include: alone, ...patience, ...workers } },
      {
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: alone,
          isolate: false,
          setupFiles: ['test/left-as-found.ts'],
          ...patience,
          ...workers,
        },
      },
    ],
  },
})
