import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keysNewCommand } from '../../src/host/keys-new-command.ts'
import { kmsKey } from '../local-google/local-kms.ts'
import { account } from '../local-google/open-google.ts'
import { openKms } from '../local-google/open-kms.ts'
import { startInProcess, until } from './in-process.ts'
import { openLocalGraph } from './local-graph.ts'
import { prepareData } from './prepare-data.ts'

let google: Awaited<ReturnType<typeof openKms>>
let data: string
let environment: Readonly<Record<string, string>>

beforeAll(async () => {
  google = await openKms()
  data = await mkdtemp(join(tmpdir(), 'sigilo-kms-'))
  await writeFile(join(data, 'account.json'), JSON.stringify(account))
  const place = {
    GOOGLE_KMS_KEY: kmsKey,
    GOOGLE_KMS_URL: google.url,
    GOOGLE_APPLICATION_CREDENTIALS: join(data, 'account.json'),
  }
  const printed: string[] = []
  await keysNewCommand({ out: (line) => printed.push(line), environment: place })
  environment = { ...place, SIGILO_KMS_SECRETS: printed.join() }
  await prepareData(data)
})
afterAll(async () => {
  await google.close()
  await rm(data, { recursive: true })
})

test('while Cloud KMS is away a message is refused or waits, never stored open or lost; then it is answered', {
  timeout: 120_000,
}, async () => {
  let url = ''
  const graph = await openLocalGraph((body, headers) =>
    fetch(`${url}/webhook`, { method: 'POST', body, headers }),
  )
  const server = await startInProcess(data, { ...graph.environment, ...environment })
  url = server.url
  const codesOf = (event: string) =>
    server.events.flatMap((one) => (one.event === event && 'code' in one ? [one.code] : []))
  const taken = () => server.events.filter(({ event }) => event === 'turn-taken').length
  const personOf = (name: string, phone: string) =>
    graph.meta.person({ name, phone, country: 'BR', identity: 'shows-number' })

  google.kms.mood = 'unavailable'
  personOf('Ana Souza', '5511955550171').write('oi, cadê meu pedido?')
  await until(() => codesOf('delivery-refused').length > 0)
  expect(new Set(codesOf('delivery-refused'))).toEqual(new Set(['KEYS_AWAY']))
  expect(await server.storage.transcripts.list()).toEqual([])
  google.kms.mood = 'well'
  // Meta delivers again what was not taken.
  await until(() => taken() === 1)

  google.kms.mood = 'unavailable'
  personOf('Bruno Lima', '5511955550172').write('oi')
  await until(() => codesOf('turn-failed').length > 0)
  expect(new Set(codesOf('turn-failed'))).toEqual(new Set(['KEYS_AWAY']))
  google.kms.mood = 'well'
  await until(() => taken() === 2)
  expect(server.events.filter(({ event }) => event === 'dead-letter')).toEqual([])
  await server.stop()
  await graph.close()
})

test('it is not started while Cloud KMS is away, and it is said why', { timeout: 60_000 }, async () => {
  google.kms.mood = 'denied'
  const start = startInProcess(data, environment)
  await expect(start).rejects.toMatchObject({ code: 'KEYS_AWAY' })
  await expect(start).rejects.toThrow(/PERMISSION_DENIED.*cryptoKeyEncrypterDecrypter/)
  google.kms.mood = 'well'
})
