import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigilo-case-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a database that cannot be opened is told, and the command ends and frees the folder', async () => {
  await mkdir(join(folder, 'database'))
  await writeFile(join(folder, 'database', 'PG_VERSION'), 'broken')
  for (const _ of ['once', 'and once more']) {
    const { code, told } = await runCli(['case', 'list'], '', { SIGILO_DATA: folder })
    expect(code).toBe(2)
    expect(told).toContain('DATABASE_DOWN')
  }
}, 60_000)
