import { loadBot } from '../turn/turn-room.ts'
import { runClean, runPlants } from './guard-run.ts'
import { takenTurns } from './guard-turns.ts'

/** The work of `npm run check:guard` (`guard.ts`), in a process of its own. */
const plants = Number(process.argv[2] ?? 10_000)
const clean = Number(process.argv[3] ?? 100_000)
/** Milliseconds of one turn. */
const mostAtP99 = 0.3

const turns = await takenTurns(await loadBot())
const run = await runPlants(turns, plants, 7)
console.log(
  `${run.planted} planted in ${turns.length} kinds of turns: ${run.written.length} written, ${run.masked} made tokens, ${run.untold} refused and not told`,
)
for (const leak of run.written.slice(0, 20)) console.log(`  written: ${leak}`)
const calm = await runClean(turns, clean, 11)
console.log(
  `${calm.turns} clean turns: ${calm.refused.length} refused; guarding one takes, in ms of a processor:`,
)
for (const [when, { p50, p99 }] of [
  ['  from the first turn on', calm.whole],
  ['  once it is warm', calm.warm],
] as const)
  console.log(`${when}: ${p50.toFixed(3)} (p50), ${p99.toFixed(3)} (p99)`)
for (const one of calm.refused.slice(0, 10)) console.log(`  refused: ${one}`)
const isBroken = run.written.length + run.untold + calm.refused.length > 0 || calm.warm.p99 > mostAtP99
process.exit(isBroken ? 1 : 0)
