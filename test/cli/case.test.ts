import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareData } from '../host/prepare-data.ts'
import { runCli } from './run-cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigilo-case-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('without a server the commands ask the database itself', async () => {
  const data = join(folder, 'data')
  await mkdir(data)
  await prepareData(data)
  const run = (...args: readonly string[]) => runCli(args, '', { SIGILO_DATA: data })
  expect(await run('unprocessed')).toEqual({ code: 0, out: 'Every message could be processed.\n', told: '' })
  const settled = await run('sends', 'settle', `-${'e'.repeat(21)}.1.1`, 'arrived')
  expect(settled).toMatchObject({ code: 2, out: '' })
  expect(settled.told).toContain('not waiting to be confirmed')
  expect(await run('talk', 'list')).toMatchObject({ code: 0, out: 'No talks.\n' })
  expect(await run('mask', 'count')).toMatchObject({ code: 0, out: 'Nothing was masked by hand.\n' })
  const mask = ['mask', `-${'t'.repeat(21)}`, 'NAME']
  const masked = await runCli(mask, 'Zyqwen Trobb\n', { SIGILO_DATA: data })
  expect(masked).toMatchObject({ code: 2, out: '' })
  expect(masked.told).toContain('nothing is kept of a talk')
  expect(masked.told).not.toContain('Zyqwen')
  const line = ['mask', `-${'t'.repeat(21)}`, 'NAME', '--line', '3', '--incident', '--note', 'chamado 17']
  expect((await run(...line)).told).toContain('nothing is kept of a talk')
  expect(await run('incident', 'list')).toMatchObject({ code: 0, out: 'No incidents.\n' })
}, 60_000)

test('a database that cannot be opened is told, and the command ends and frees the folder', async () => {
  await mkdir(join(folder, 'database'))
  await writeFile(join(folder, 'database', 'PG_VERSION'), 'broken')
  for (const _ of ['once', 'and once more']) {
    const { code, told } = await runCli(['case', 'list'], '', { SIGILO_DATA: folder })
    expect(code).toBe(2)
    expect(told).toContain('DATABASE_DOWN')
  }
}, 60_000)
