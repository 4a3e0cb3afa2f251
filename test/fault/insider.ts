import { judgeWatch } from './insider/judge-watch.ts'
import { simulate } from './insider/simulate.ts'

/**
 * `npm run check:insider [SEED …]`: forty people over sixty days, two hundred misuses among their work, and what the
 * watch makes of it. The rules were looked at on seeds 1 and 2; the others they never saw. Misuses and rules are of one hand.
 */
const seeds = process.argv.slice(2).map(Number)
for (const seed of seeds.length > 0 ? seeds : [1, 2, 101, 102, 103]) {
  const simulation = simulate(seed, { days: 60, misused: 200 })
  const judged = judgeWatch(simulation, 60)
  console.log(`\nseed ${seed}${seed > 2 ? ', never tuned on' : ''}: ${simulation.acts.length} entries`)
  console.log(
    `recall ${(judged.recall * 100).toFixed(1)} %, false alerts ${judged.falseAWeek.toFixed(3)} per agent and week, notes ${judged.notesAWeek.toFixed(2)}, ${judged.microseconds.toFixed(1)} µs an entry`,
  )
  console.table(judged.kinds)
  console.table(judged.rules)
}
