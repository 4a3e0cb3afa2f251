import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canaries } from '../canary/made-up-person.ts'
import { needlesOf } from '../canary/needles.ts'
import { leaksInFolder } from '../canary/search.ts'
import { builtPlatform } from '../host/built.ts'
import { shareModels } from '../host/share-models.ts'
import { runDetectors } from './detector-run.ts'

/**
 * `npm run check:detectors`: 2,000 messages for each of ten ways in which a detector fails, on the embedded database.
 * Ends with 1 when a raw word was kept, a message was not heard or somebody waited longer than five seconds.
 */
const perFailure = Number(process.argv[2] ?? 2_000)
const data = await mkdtemp(join(tmpdir(), 'sigilo-detectors-'))
await shareModels(data)
/** As long as a detector may take in production. Milliseconds. */
const patience = 2_000
const run = await runDetectors({ data, built: await builtPlatform(), perFailure, inFlight: 100, patience })
for (const [failure, milliseconds] of Object.entries(run.slowest))
  console.log(`${failure}: first answer after ${milliseconds.toFixed(0)} ms at most`)
const files = await leaksInFolder(data, needlesOf(canaries))
await rm(data, { recursive: true })
const leaks = [...run.leaks, ...files.leaks]
console.log(`${run.messages} messages, ${run.heard} heard, ${run.dead} not`)
console.log(`raw words in ${leaks.join(', ') || 'nothing'} (tables, log and ${files.bytes} bytes of files)`)
const isSlow = Object.values(run.slowest).some((milliseconds) => milliseconds >= 5_000)
process.exit(isSlow || leaks.length > 0 || run.heard !== run.messages || run.dead > 0 ? 1 : 0)
