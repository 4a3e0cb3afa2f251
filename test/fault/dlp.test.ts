import { describe, expect, test } from 'vitest'
import { failingMoods, runDlp } from './dlp-run.ts'

const perMood = 40
const runAll = (use: 'hold' | 'local-only') =>
  Promise.all(failingMoods.map((mood) => runDlp(mood, { use, perMood, inFlight: 30 })))
describe('a Google DLP that fails in fifteen ways', { timeout: 60_000 }, () => {
  test('lets no word through, and nobody waits five seconds, where it can be done without', async () => {
    const runs = await runAll('local-only')
    expect(runs.map(({ slowest: _, ...run }) => run)).toEqual(
      failingMoods.map((mood) => ({ mood, stored: perMood, held: 0, leaks: [] })),
    )
    expect(Math.max(...runs.map(({ slowest }) => slowest))).toBeLessThan(5000)
  })

  test('lets nothing be stored, and says so in time, where it cannot', async () => {
    const runs = await runAll('hold')
    for (const { mood, stored, held, leaks } of runs) {
      expect([mood, stored + held, leaks]).toEqual([mood, perMood, []])
      // Who takes their time answers in the end, if there is so much.
      if (mood !== 'slow') expect([mood, stored]).toEqual([mood, 0])
    }
    expect(Math.max(...runs.map(({ slowest }) => slowest))).toBeLessThan(5000)
  })
})
