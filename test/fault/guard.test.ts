import { beforeAll, expect, test } from 'vitest'
import { guardExits } from '../../src/turn/guard-exits.ts'
import { loadBot } from '../turn/turn-room.ts'
import { runClean, runPlants, type Taken } from './guard-run.ts'
import { takenTurns } from './guard-turns.ts'

let turns: readonly Taken[]

beforeAll(async () => {
  turns = await takenTurns(await loadBot())
}, 60_000)

test('what is known of a person is written nowhere in the clear, in whichever form a program puts it there', async () => {
  const { written, untold, masked } = await runPlants(turns, 200, 7)
  expect({ written, untold }).toEqual({ written: [], untold: 0 })
  expect(masked).toBeGreaterThan(20)
})

test('a guard that looks at nothing lets them through, and that is noticed', async () => {
  const blind: typeof guardExits = (needs, claim, person) => ({
    ...guardExits(needs, claim, person),
    ...needs,
  })
  const { written } = await runPlants(turns, 200, 7, blind)
  expect(written.length).toBeGreaterThan(100)
})

test('turns of people who are called like words of our records are not refused', async () => {
  expect((await runClean(turns, 200, 11)).refused).toEqual([])
})
