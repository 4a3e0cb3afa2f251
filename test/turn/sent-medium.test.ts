import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { loadBot, openTurnRoom, type TurnRoom } from './turn-room.ts'

let library: BotLibrary
let room: TurnRoom
beforeAll(async () => {
  library = await loadBot()
})
afterEach(() => room.close())

const photo = { media: 'image', caption: 'olha', fileName: null } as const
const voice = { media: 'voice', caption: null, fileName: null } as const

const sentRows = () =>
  [...room.stores.state.vaults.values()].flatMap((vault) =>
    [...vault.keys()].filter((name) => name.startsWith('sent:')),
  )

test('by what a photo and a voice note are fetched again is kept sealed, and nowhere else', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  const files: string[] = []
  await room.said(() => files.push(dani.sendMedia(photo).file))
  await room.said(() => files.push(dani.sendMedia(voice).file))
  expect(sentRows()).toHaveLength(2)
  const decoder = new TextDecoder()
  const kept = JSON.stringify([room.stores.state, room.events], (_, value) =>
    value instanceof Map ? [...value] : value instanceof Uint8Array ? decoder.decode(value) : value,
  )
  expect(files.filter((id) => kept.includes(id))).toEqual([])
  expect(kept.length).toBeGreaterThan(1000)
})

test('what is sent to a colleague is kept as well, and what is taken back is not', async () => {
  room = openTurnRoom(library)
  const dani = room.somebody()
  await room.said(() => dani.write('falar com atendente'))
  const sent: string[] = []
  await room.said(() => sent.push(dani.sendMedia(voice).id))
  await room.said(() => sent.push(dani.sendMedia(photo).id))
  const before = sentRows()
  expect(before).toHaveLength(2)
  await room.said(() => dani.takeBack(sent[1] ?? ''))
  expect(sentRows()).toEqual(before.slice(0, 1))
})
