import { failingMoods, runDlp } from './dlp-run.ts'

/**
 * `npm run check:dlp`: 2,000 messages for each of fifteen ways in which Google's DLP fails, by either policy. Ends with 1 when a raw
 * word was stored, logged or thrown, when nothing was decided about a message, or when somebody waited longer than five seconds.
 */
const perMood = Number(process.argv[2] ?? 2_000)
let isBad = false
for (const use of ['local-only', 'hold'] as const) {
  for (const mood of failingMoods) {
    const { stored, held, slowest, leaks } = await runDlp(mood, { use, perMood, inFlight: 100 })
    console.log(
      `${use}, ${mood}: ${stored} stored, ${held} held, ${slowest.toFixed(0)} ms at most, raw words in ${leaks.join(', ') || 'nothing'}`,
    )
    isBad ||= leaks.length > 0 || stored + held !== perMood || slowest >= 5_000
    isBad ||= use === 'local-only' && held > 0
  }
}
process.exit(isBad ? 1 : 0)
