import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evaluateFolder } from '../../src/host/evaluate-command.ts'
import { account, type LocalGoogle, openGoogle } from '../local-google/open-google.ts'

let google: LocalGoogle
let folder: string
let environment: Readonly<Record<string, string>>

beforeAll(async () => {
  google = await openGoogle()
  folder = await mkdtemp(join(tmpdir(), 'sigilo-eval-'))
  await writeFile(join(folder, 'key.json'), JSON.stringify(account))
  const rows = [
    {
      id: '1',
      lang: 'pt',
      text: 'o quvolzyx chegou',
      spans: [{ start: 2, end: 10, type: 'PERSON' }],
    },
    {
      id: '2',
      lang: 'pt',
      text: 'a senha: mangaba77',
      spans: [{ start: 9, end: 18, type: 'SECRET' }],
    },
  ]
  await writeFile(join(folder, 'made-up.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'))
  environment = {
    GOOGLE_DLP_PROJECT: 'made-up-project',
    GOOGLE_DLP_LOCATION: 'europe-west3',
    GOOGLE_DLP_TRANSPORT: 'rest',
    GOOGLE_DLP_URL: `http://127.0.0.1:${google.rest.port}`,
    GOOGLE_APPLICATION_CREDENTIALS: join(folder, 'key.json'),
  }
})
afterAll(async () => {
  await google.close()
  await rm(folder, { recursive: true })
})

type Scored = { readonly byType: readonly { readonly type: string; readonly found: number }[] }

async function foundBy(engine: string, set = environment): Promise<readonly string[]> {
  const out: string[] = []
  const terminal = { out: (line: string) => out.push(line), tell: () => undefined, environment: set }
  await evaluateFolder(terminal, { folder, engine, json: true, show: '0' })
  const { byType }: Scored = JSON.parse(out[0] ?? '')
  return byType.filter(({ found }) => found > 0).map(({ type }) => type)
}

test('each engine is measured by itself, and both together find what either does', async () => {
  expect(await foundBy('local')).toEqual(['SECRET'])
  expect(await foundBy('dlp')).toEqual(['PERSON'])
  expect(await foundBy('both')).toEqual(['PERSON', 'SECRET'])
})

test('an engine that is not set up, or that there is not, is named', async () => {
  await expect(foundBy('dlp', {})).rejects.toThrow('GOOGLE_DLP_PROJECT')
  await expect(foundBy('other')).rejects.toThrow('--engine is local, dlp or both')
})
