import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtPlatform } from '../host/built.ts'
import { prepareData } from '../host/prepare-data.ts'
import { checkOnce, isFlawless, type Told } from './check-once.ts'
import { runKills } from './kill-run.ts'

test('kill -9 under load loses, doubles and reorders nothing', { timeout: 240_000 }, async () => {
  const data = await mkdtemp(join(tmpdir(), 'sigilo-kill-'))
  await prepareData(data)
  const { verdict } = await runKills({
    kills: 2,
    people: 4,
    duplicates: 0.3,
    life: [300, 900],
    built: await builtPlatform(),
    data,
    databaseUrl: null,
    seed: 3,
  })
  await rm(data, { recursive: true })
  expect(verdict).toMatchObject({ lost: 0, takenTwice: 0, outOfOrder: 0, missing: 0, doubled: 0, strange: 0 })
  expect(isFlawless(verdict)).toBe(true)
})

describe('the check itself goes red', () => {
  const told: Told = {
    written: ['a', 'b', 'c'],
    kept: ['a', 'b', 'c'],
    committed: [
      { effect: 't.1.1', settled: true },
      { effect: 't.2.1', settled: true },
    ],
    shown: ['t.1.1', 't.2.1'],
  }

  test('not over a person who was served well', () => {
    expect(isFlawless(checkOnce([told]))).toBe(true)
  })

  test.each([
    ['a message without a turn', { kept: ['a', 'c'] }, { lost: 1 }],
    ['a message in two turns', { kept: ['a', 'b', 'b', 'c'] }, { takenTwice: 1 }],
    ['messages taken in another order', { kept: ['b', 'a', 'c'] }, { outOfOrder: 1 }],
    ['a reply on the phone twice', { shown: ['t.1.1', 't.2.1', 't.1.1'] }, { doubled: 1 }],
    ['replies on the phone in another order', { shown: ['t.2.1', 't.1.1'] }, { outOfOrder: 1 }],
    ['a reply that never came', { shown: ['t.1.1'] }, { missing: 1 }],
    [
      'a reply we do not know the end of',
      {
        committed: [
          { effect: 't.1.1', settled: true },
          { effect: 't.2.1', settled: false },
        ],
      },
      { missing: 1 },
    ],
    ['a reply nobody committed', { shown: ['t.1.1', 't.2.1', 'x.1.1'] }, { strange: 1 }],
    ['nothing to look at', { written: [], kept: [], committed: [], shown: [] }, { inbound: 0 }],
  ])('over %s', (_, change, counted) => {
    const verdict = checkOnce([{ ...told, ...change }])
    expect(verdict).toMatchObject(counted)
    expect(isFlawless(verdict)).toBe(false)
  })
})
