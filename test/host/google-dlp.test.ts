import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LocalPerson } from '../../src/adapter/local-meta/person.ts'
import { postgresDetectorTally } from '../../src/adapter/postgres/detector-tally.ts'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { account, type LocalGoogle, openGoogle } from '../local-google/open-google.ts'
import { builtPlatform } from './built.ts'
import { type InProcess, startInProcess, until } from './in-process.ts'
import { type LocalGraph, openLocalGraph } from './local-graph.ts'
import { prepareData } from './prepare-data.ts'

/** A word that only this Google takes for a name, and an e-mail that ours find as well. */
const words = 'o quvolzyx chegou, e-mail zyx@example.org'
const masked = { ours: 'o quvolzyx chegou, e-mail [EMAIL_1]', both: 'o [NAME_1] chegou, e-mail [EMAIL_1]' }

let google: LocalGoogle
let data: string
let folder: string
let servers = 0
let graph: LocalGraph
let server: InProcess | null = null

beforeAll(async () => {
  google = await openGoogle()
  data = await mkdtemp(join(tmpdir(), 'sigilo-dlp-'))
  await writeFile(join(data, 'key.json'), JSON.stringify(account))
})
afterEach(async () => {
  await server?.stop()
  server = null
  await graph.close()
  google.dlp.mood = 'well'
})
afterAll(async () => {
  await google.close()
  await rm(data, { recursive: true })
})

/** The whole platform, with Google by REST. */
async function started(environment: Readonly<Record<string, string>>): Promise<LocalPerson> {
  folder = join(data, String(++servers))
  await prepareData(folder)
  let url = ''
  graph = await openLocalGraph((body, headers) => fetch(`${url}/webhook`, { method: 'POST', body, headers }))
  server = await startInProcess(folder, {
    ...graph.environment,
    GOOGLE_DLP_PROJECT: 'made-up-project',
    GOOGLE_DLP_LOCATION: 'southamerica-east1',
    GOOGLE_DLP_TRANSPORT: 'rest',
    GOOGLE_DLP_URL: `http://127.0.0.1:${google.rest.port}`,
    GOOGLE_APPLICATION_CREDENTIALS: join(data, 'key.json'),
    ...environment,
  })
  url = server.url
  return graph.meta.person({
    name: 'Ana Souza',
    phone: '5511955550171',
    country: 'BR',
    identity: 'shows-number',
  })
}

/** What the database holds once the server has stopped. */
async function keptBy(): Promise<{ readonly lines: readonly string[]; readonly tally: readonly object[] }> {
  await server?.stop()
  server = null
  const worker = new URL('pglite-worker.js', await builtPlatform())
  const database = await openEmbedded({ folder: join(folder, 'database'), worker })
  try {
    const rows = await database.query<{ words: string }>(
      (sql) => sql`select words ->> 'text' as words from transcript_line where words is not null`,
    )
    const tally = await postgresDetectorTally(database).read()
    return { lines: rows.map((row) => row.words), tally: tally.map(({ day: _, ...counts }) => counts) }
  } finally {
    await database.close()
  }
}

const has = (event: string) => () => server?.events.some((one) => one.event === event) ?? false

describe('with Google DLP', { timeout: 60_000 }, () => {
  test('what it finds is hidden beside what ours find', async () => {
    const person = await started({})
    person.write(words)
    await until(has('turn-taken'))
    expect(google.dlp.requests.at(-1)).toMatchObject({
      parent: 'projects/made-up-project/locations/southamerica-east1',
      rows: [words],
    })
    expect((await keptBy()).lines).toEqual([masked.both])
  })

  test('nothing is stored while it is away; the message is heard when it is back', async () => {
    google.dlp.mood = 'internal'
    const person = await started({})
    person.write(words)
    await until(has('turn-failed'))
    expect(server?.events).toContainEqual({
      event: 'detector-failed',
      detector: 'google-dlp',
      why: 'failed',
      messages: 1,
    })
    google.dlp.mood = 'well'
    await until(has('turn-taken'))
    expect((await keptBy()).lines).toEqual([masked.both])
  })

  test('it is done without at once, where the policy is local only', async () => {
    google.dlp.mood = 'hangs'
    const person = await started({ GOOGLE_DLP_POLICY: 'local-only' })
    const start = performance.now()
    person.write(words)
    await until(has('turn-taken'))
    expect(performance.now() - start).toBeLessThan(5000)
    expect(await keptBy()).toEqual({ lines: [masked.ours], tally: [] })
  })

  test('in the shadow only counts of how it differs are kept', async () => {
    const person = await started({ GOOGLE_DLP_MODE: 'shadow' })
    person.write(words)
    await until(has('turn-taken'))
    // What the turn does not wait for.
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await keptBy()).toEqual({
      lines: [masked.ours],
      tally: [
        { kind: 'EMAIL', both: 1, onlyOurs: 0, onlyTheirs: 0 },
        { kind: 'NAME', both: 0, onlyOurs: 0, onlyTheirs: 1 },
      ],
    })
  })

  test('a key file that is not there refuses the start, without its path', async () => {
    const refused = await started({ GOOGLE_APPLICATION_CREDENTIALS: '/made/up.json' }).catch(String)
    expect(refused).toContain('GOOGLE_APPLICATION_CREDENTIALS')
    expect(refused).not.toContain('/made/up')
  })
})
