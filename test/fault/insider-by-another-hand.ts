import { judgeByAnotherHand } from './insider-by-another-hand/judge.ts'

/**
 * `npm run check:insider:other [SEED …]`: the watch over sixty days written by somebody who did not know its rules. Holds
 * no bar: it says where rules and misuses of one hand flatter each other.
 */
const seeds = process.argv.slice(2).map(Number)
for (const seed of seeds.length > 0 ? seeds : [101, 202, 303]) {
  const judged = judgeByAnotherHand(seed, 200)
  const share = (part: number) => `${(part * 100).toFixed(1)} %`
  console.log(`\nseed ${seed}: ${judged.entries} entries`)
  console.log(
    `recall ${share(judged.recall)}, with notes ${share(judged.recallWithNotes)}, false alerts ${judged.falseAWeek.toFixed(3)} per agent and week`,
  )
  console.table(judged.kinds)
  console.table(judged.rules)
}
