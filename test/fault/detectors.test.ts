import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtPlatform } from '../host/built.ts'
import { prepareData } from '../host/prepare-data.ts'
import { failures } from './broken-detectors.ts'
import { runDetectors } from './detector-run.ts'

test('detectors that fail in ten ways let no word through, and everybody is answered within five seconds', {
  timeout: 120_000,
}, async () => {
  const data = await mkdtemp(join(tmpdir(), 'sigilo-detectors-'))
  await prepareData(data)
  const { slowest, ...run } = await runDetectors({
    data,
    built: await builtPlatform(),
    perFailure: 20,
    inFlight: 80,
    patience: 500,
  })
  await rm(data, { recursive: true })
  expect(run).toEqual({ messages: 200, heard: 200, dead: 0, leaks: [] })
  expect(Object.keys(slowest).sort()).toEqual([...failures].sort())
  for (const waited of Object.values(slowest)) expect(waited).toBeLessThan(5_000)
})
