import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCard } from '../../src/flow/media/media-card.ts'
import { bytesInFolder } from '../../src/host/media-folder.ts'
import { readBotFiles } from '../../src/host/read-bot-files.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sigilo-media-'))
  for (const part of ['flows', 'prompts', 'media']) await mkdir(join(home, part))
  await copyFile('media/atelie.jpg', join(home, 'media', 'door.jpg'))
})
afterEach(() => rm(home, { recursive: true }))

const read = () => readBotFiles(join(home, 'flows'), join(home, 'prompts'))
const kindOf = async (name: string) => readCard((await read()).get(`media/${name}`) ?? '')?.is

test('a picture stands among the files as its card, and its bytes are found by their hash', async () => {
  const files = await read()
  const card = readCard(files.get('media/door.jpg') ?? '')
  expect(card).toMatchObject({ is: 'jpeg', tellsPlace: false })
  const bytes = bytesInFolder(join(home, 'media'), files)
  expect((await bytes(card?.sha256 ?? ''))?.length).toBe(card?.bytes)
  await writeFile(join(home, 'media', 'door.jpg'), 'another one by now')
  expect(await bytes(card?.sha256 ?? '')).toBeNull()
})

test('a link is followed inside of the folder, as Kubernetes mounts it, and never out of it', async () => {
  await writeFile(join(home, 'secret.txt'), 'a made-up secret')
  await symlink(join(home, 'secret.txt'), join(home, 'media', 'secret.txt'))
  await mkdir(join(home, 'media', '..2026_1'))
  await writeFile(join(home, 'media', '..2026_1', 'prices.txt'), 'Candles 10')
  await symlink(join('..2026_1', 'prices.txt'), join(home, 'media', 'prices.txt'))
  expect(await kindOf('secret.txt')).toBe('outside')
  expect(await kindOf('prices.txt')).toBe('text')
})

test('a name is the same however its accents were typed', async () => {
  await writeFile(join(home, 'media', 'pre\u0063\u0327os.txt'), 'Velas 10')
  expect(await kindOf('pre\u00e7os.txt')).toBe('text')
})

test('a bot without pictures needs no folder for them', async () => {
  await rm(join(home, 'media'), { recursive: true })
  expect([...(await read()).keys()]).toEqual([])
})
