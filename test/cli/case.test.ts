import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { incidentListCommand } from '../../src/host/incident-command.ts'
import { maskCountCommand, talkListCommand } from '../../src/host/mask-command.ts'
import { builtPlatform } from '../host/built.ts'
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
  const mask = ['mask', `-${'t'.repeat(21)}`, 'NAME', '--incident', '--note', 'chamado 17']
  const masked = await runCli(mask, 'Zyqwen Trobb\n', { SIGILO_DATA: data })
  expect(masked).toMatchObject({ code: 2, out: '' })
  expect(masked.told).toContain('nothing is kept of a talk')
  expect(masked.told).not.toContain('Zyqwen')
  const lines: string[] = []
  const io = { out: (line: string) => lines.push(line), environment: { SIGILO_DATA: data } }
  // In this process, so that not each of them starts a program of its own.
  for (const command of [talkListCommand, maskCountCommand, incidentListCommand])
    expect(await command({ ...io, built: await builtPlatform() })).toBe(0)
  expect(lines).toEqual(['No talks.', 'Nothing was masked by hand.', 'No incidents.'])
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
