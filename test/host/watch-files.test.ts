import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import type { Bot } from '../../src/flow/bot.ts'
import { readCard } from '../../src/flow/media/media-card.ts'
import { readBotFiles } from '../../src/host/read-bot-files.ts'
import { watchFiles } from '../../src/host/watch-files.ts'
import type { LogEvent } from '../../src/log.ts'

type Files = ReadonlyMap<string, string>

type Place = {
  readonly home: string
  readonly flows: string
  readonly prompts: string
  readonly file: string
}

const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
})

/** Folders with one flow file in them. */
async function place(): Promise<Place> {
  const home = await mkdtemp(join(tmpdir(), 'sigilo-watch-'))
  ends.push(() => rm(home, { recursive: true }))
  const made = { home, flows: join(home, 'flows'), prompts: join(home, 'prompts') }
  await mkdir(made.flows)
  await mkdir(made.prompts)
  const file = join(made.flows, 'order.yaml')
  await writeFile(file, 'text: one')
  return { ...made, file }
}

const until = (what: () => boolean) => vi.waitUntil(what, { timeout: 10_000 })

/** Watches the folders for a library that takes whatever it is given, or does what `load` does. */
async function watching(
  folders: Pick<Place, 'flows' | 'prompts'>,
  load: (files: Files) => Promise<void> = async () => undefined,
) {
  const taken: Files[] = []
  const told: string[] = []
  const events: LogEvent[] = []
  const library = {
    draft: () => ({ hash: String(taken.length), flows: new Map() }) as unknown as Bot,
    load: async (files: Files) => {
      await load(files)
      taken.push(files)
      return []
    },
  }
  const needs = {
    library,
    log: (event: LogEvent) => events.push(event),
    tell: (line: string) => told.push(line),
    clock: systemClock,
  }
  const { close } = watchFiles(needs, folders, await readBotFiles(folders.flows, folders.prompts))
  ends.push(close)
  const texts = () => taken.map((files) => files.get('flows/order.yaml'))
  const cards = () => taken.map((files) => files.get('media/door.png'))
  return { texts, cards, told, events }
}

describe.concurrent('while the files are watched', () => {
  test('every edit becomes the draft, however often the file was replaced', async () => {
    const folders = await place()
    const { texts } = await watching(folders)
    for (const [at, word] of ['two', 'three', 'four'].entries()) {
      execFileSync('sed', ['-i', `s/text: .*/text: ${word}/`, folders.file])
      await until(() => texts().length === at + 1)
    }
    expect(texts().map((text) => text?.trim())).toEqual(['text: two', 'text: three', 'text: four'])
  })

  test('an edit between the start’s reading and the first look is not lost', async () => {
    const folders = await place()
    const { texts } = await watching(folders)
    await writeFile(folders.file, 'text: two')
    await until(() => texts().length === 1)
  })

  test('a file that is only touched is no edit', async () => {
    const folders = await place()
    const { texts } = await watching(folders)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await writeFile(folders.file, 'text: one')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(texts()).toEqual([])
  })

  test('a picture that is saved anew is an edit', async () => {
    const folders = await place()
    const picture = join(folders.home, 'media', 'door.png')
    await mkdir(dirname(picture))
    await writeFile(picture, 'one')
    const { cards } = await watching(folders)
    await writeFile(picture, 'two, of another length')
    await until(() => cards().length === 1)
    expect(readCard(cards()[0] ?? '')?.bytes).toBe(22)
  })

  test('a ConfigMap is read through its links, and its next version becomes the draft', async () => {
    const folders = await place()
    const mounted = join(folders.home, 'mounted')
    const put = async (version: string, text: string) => {
      await mkdir(join(mounted, version), { recursive: true })
      await writeFile(join(mounted, version, 'order.yaml'), text)
      await symlink(version, join(mounted, '..new'))
      await rename(join(mounted, '..new'), join(mounted, '..data'))
    }
    await put('..2026_1', 'text: one')
    await symlink(join('..data', 'order.yaml'), join(mounted, 'order.yaml'))
    expect([...(await readBotFiles(mounted, folders.prompts))]).toEqual([['flows/order.yaml', 'text: one']])
    const { texts } = await watching({ ...folders, flows: mounted })
    await put('..2026_2', 'text: two')
    await until(() => texts().length === 1)
    expect(texts()).toEqual(['text: two'])
  })

  test('an edit the database could not take is told once, and taken when it can', async () => {
    const folders = await place()
    let tries = 0
    const { texts, told, events } = await watching(folders, async () => {
      tries += 1
      if (tries < 3) throw new Fault('DATABASE_DOWN', 'the database does not answer (53100)')
    })
    await writeFile(folders.file, 'text: two')
    await until(() => texts().length === 1)
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('the database does not answer (53100) (DATABASE_DOWN)')
    expect(events).toMatchObject([{ event: 'fault', code: 'DATABASE_DOWN' }, { event: 'bot-loaded' }])
  })

  test('a folder that is missing for a moment is told by name, and read when it is back', async () => {
    const folders = await place()
    const { texts, told } = await watching(folders)
    await rename(folders.flows, join(folders.home, 'elsewhere'))
    await until(() => told.length === 1)
    expect(told[0]).toContain('SIGILO_FLOWS')
    await rename(join(folders.home, 'elsewhere'), folders.flows)
    await writeFile(folders.file, 'text: two')
    await until(() => texts().length === 1)
  })

  test('edits are taken one after the other, the newest last', async () => {
    const folders = await place()
    let loading = 0
    const { texts } = await watching(folders, async (files) => {
      loading += 1
      expect(loading).toBe(1)
      await new Promise((resolve) =>
        setTimeout(resolve, files.get('flows/order.yaml') === 'text: two' ? 1500 : 0),
      )
      loading -= 1
    })
    await writeFile(folders.file, 'text: two')
    await until(() => loading === 1)
    await writeFile(folders.file, 'text: three')
    await until(() => texts().length === 2)
    expect(texts()).toEqual(['text: two', 'text: three'])
  })
})
