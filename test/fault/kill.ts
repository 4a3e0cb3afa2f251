import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtPlatform } from '../host/built.ts'
import { shareModels } from '../host/share-models.ts'
import { isFlawless } from './check-once.ts'
import { runKills } from './kill-run.ts'

/**
 * `npm run check:kill`: 20 times kill -9 under load, on the embedded database, and on the PostgreSQL of
 * `DATABASE_URL` (which must be empty) where that is set. Ends with 1 when a promise was broken.
 */
const kills = Number(process.argv[2] ?? 20)
const built = await builtPlatform()
for (const databaseUrl of [null, ...(process.env.DATABASE_URL ? [process.env.DATABASE_URL] : [])]) {
  const data = await mkdtemp(join(tmpdir(), 'sigilo-kill-'))
  await shareModels(data)
  const settings = {
    kills,
    people: 12,
    duplicates: 0.3,
    life: [300, 3000],
    built,
    data,
    databaseUrl,
  } as const
  const { verdict, deliveries, faults, seconds } = await runKills({ ...settings, seed: 7 })
  console.log(`${databaseUrl ? 'PostgreSQL' : 'embedded'}: ${kills} kills in ${seconds.toFixed(0)} s`)
  console.log(JSON.stringify({ ...verdict, ...deliveries }))
  if (faults.length > 0)
    console.log(`${faults.length} faults told:\n${[...new Set(faults)].slice(0, 20).join('\n')}`)
  if (!isFlawless(verdict)) process.exitCode = 1
  await rm(data, { recursive: true })
}
// Timers of the local Meta outlive it.
process.exit()
