import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../src/adapter/postgres/open-embedded.ts'
import { systemClock } from '../../src/clock.ts'
import { readConfig } from '../../src/host/config.ts'
import { openOutsideDetector } from '../../src/host/open-outside-detector.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { embeddedDetectors } from '../../src/privacy/detect/embedded.ts'
import type { DayCount } from '../../src/privacy/detector-tally.ts'
import { noMaskingWords } from '../../src/privacy/masking-words.ts'
import { anonymizerWith } from '../../src/privacy/outside-detector.ts'
import { createTalkMemory } from '../../src/privacy/talk-memory.ts'
import { account, type LocalGoogle, openGoogle } from '../local-google/open-google.ts'
import { builtPlatform } from './built.ts'
import { startInProcess, until } from './in-process.ts'
import { openLocalGraph } from './local-graph.ts'
import { prepareData } from './prepare-data.ts'

/** A word that only this Google takes for a name, and an e-mail that ours find as well. */
const words = 'o quvolzyx chegou, e-mail zyx@example.org'
const masked = { ours: 'o quvolzyx chegou, e-mail [EMAIL_1]', both: 'o [NAME_1] chegou, e-mail [EMAIL_1]' }

let google: LocalGoogle
let data: string
let environment: Readonly<Record<string, string>>

beforeAll(async () => {
  google = await openGoogle()
  data = await mkdtemp(join(tmpdir(), 'sigilo-dlp-'))
  await writeFile(join(data, 'key.json'), JSON.stringify(account))
  environment = {
    GOOGLE_DLP_PROJECT: 'made-up-project',
    GOOGLE_DLP_LOCATION: 'southamerica-east1',
    GOOGLE_DLP_TRANSPORT: 'rest',
    GOOGLE_DLP_URL: `http://127.0.0.1:${google.rest.port}`,
    GOOGLE_APPLICATION_CREDENTIALS: join(data, 'key.json'),
  }
})
afterEach(() => {
  google.dlp.mood = 'well'
})
afterAll(async () => {
  await google.close()
  await rm(data, { recursive: true })
})

/** The whole platform beside this Google, and somebody who writes to it. */
async function started() {
  await prepareData(data)
  let url = ''
  const graph = await openLocalGraph((body, headers) =>
    fetch(`${url}/webhook`, { method: 'POST', body, headers }),
  )
  const server = await startInProcess(data, { ...graph.environment, ...environment })
  url = server.url
  const person = graph.meta.person({
    name: 'Ana Souza',
    phone: '5511955550171',
    country: 'BR',
    identity: 'shows-number',
  })
  const times = (event: string) => server.events.filter((one) => one.event === event).length
  const stop = async () => {
    await server.stop()
    await graph.close()
  }
  return { server, person, times, stop }
}

/** What the transcript holds once the server has stopped. */
async function storedLines(): Promise<readonly string[]> {
  const worker = new URL('pglite-worker.js', await builtPlatform())
  const database = await openEmbedded({ folder: join(data, 'database'), worker })
  try {
    const rows = await database.query<{ words: string }>(
      (sql) => sql`select words ->> 'text' as words from transcript_line where words is not null`,
    )
    return rows.map((row) => row.words)
  } finally {
    await database.close()
  }
}

test('what either finds is hidden; what is written while Google is away is stored when it is back', {
  timeout: 60_000,
}, async () => {
  const { server, person, times, stop } = await started()
  expect(server.told.join()).toContain('name Google among the processors')
  person.write(words)
  await until(() => times('turn-taken') === 1)
  expect(google.dlp.requests.at(-1)).toMatchObject({
    parent: 'projects/made-up-project/locations/southamerica-east1',
    rows: [words],
  })
  google.dlp.mood = 'internal'
  person.write(words)
  await until(() => times('turn-failed') > 0)
  const failed = { event: 'detector-failed', detector: 'google-dlp', why: 'failed', messages: 1 }
  expect(server.events).toContainEqual(failed)
  google.dlp.mood = 'well'
  await until(() => times('turn-taken') === 2)
  await stop()
  expect(await storedLines()).toEqual([masked.both, masked.both])
})

/** What is made of the words by an anonymizer that asks as is configured, and what is counted. */
async function anonymizedWith(change: Readonly<Record<string, string>>) {
  const counted: DayCount[] = []
  const tally = {
    add: async (counts: readonly DayCount[]) => void counted.push(...counts),
    read: async () => [],
  }
  const needs = { clock: systemClock, random: Math.random, log: () => undefined, tally }
  const { outside, close } = await openOutsideDetector(needs, readConfig({ ...environment, ...change }))
  const parts = { detectors: embeddedDetectors(), masking: noMaskingWords, patience: 2000 }
  const context = {
    hint: { locale: 'pt-BR', country: 'BR' },
    known: [],
    asked: [],
    memory: createTalkMemory([]),
  }
  const before = google.dlp.requests.length
  const { text } = await anonymizerWith(parts, outside).anonymize(new RawText(words), context)
  await until(() => google.dlp.requests.length > before)
  // The shadow's answer is not waited for.
  await new Promise((resolve) => setTimeout(resolve, 100))
  await close()
  return { text, counted: counted.map(({ day: _, ...count }) => count) }
}

test('it is done without where the policy is local only', async () => {
  expect((await anonymizedWith({ GOOGLE_DLP_POLICY: 'local-only' })).text).toBe(masked.both)
  google.dlp.mood = 'hangs'
  expect((await anonymizedWith({ GOOGLE_DLP_POLICY: 'local-only' })).text).toBe(masked.ours)
})

test('in the shadow nothing of it is masked, and only counts of how it differs are kept', async () => {
  expect(await anonymizedWith({ GOOGLE_DLP_MODE: 'shadow' })).toEqual({
    text: masked.ours,
    counted: [
      { kind: 'EMAIL', both: 1, onlyOurs: 0, onlyTheirs: 0 },
      { kind: 'NAME', both: 0, onlyOurs: 0, onlyTheirs: 1 },
    ],
  })
})

test('a key file that is not there, or is none, refuses the start without a word of it', async () => {
  const gone = await anonymizedWith({ GOOGLE_APPLICATION_CREDENTIALS: '/made/up.json' }).catch(String)
  expect(gone).toContain('GOOGLE_APPLICATION_CREDENTIALS')
  expect(gone).not.toContain('/made/up')
  const other = join(data, 'other.json')
  for (const text of ['my-secret', '{"private_key":"my-secret"}', '["my-secret"]']) {
    await writeFile(other, text)
    const refused = await anonymizedWith({ GOOGLE_APPLICATION_CREDENTIALS: other }).catch(String)
    expect(refused).toContain('service account')
    expect(refused).not.toContain('my-secret')
  }
})
