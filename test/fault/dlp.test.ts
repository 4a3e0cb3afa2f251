import { describe, expect, test } from 'vitest'
import { type DlpRun, failingMoods, runDlp } from './dlp-run.ts'

const perMood = 20
/** Failures played at the same time: a busy machine must not be the one that makes people wait. */
const together = 3

async function runAll(use: 'hold' | 'local-only'): Promise<readonly DlpRun[]> {
  const left = [...failingMoods]
  const runs: DlpRun[] = []
  while (left.length > 0) {
    const some = left.splice(0, together)
    runs.push(...(await Promise.all(some.map((mood) => runDlp(mood, { use, perMood, inFlight: 10 })))))
  }
  return runs
}

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
