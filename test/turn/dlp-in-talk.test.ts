import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { readServiceAccount, tokensOf } from '../../src/adapter/google/service-account.ts'
import { createDlpDetector } from '../../src/adapter/google-dlp/dlp-detector.ts'
import { restTransport } from '../../src/adapter/google-dlp/rest-transport.ts'
import { systemClock } from '../../src/clock.ts'
import type { BotLibrary } from '../../src/host/bot-library.ts'
import { account, type LocalGoogle, openGoogle } from '../local-google/open-google.ts'
import { loadBot, openTurnRoom, type TurnRoom, wednesday } from './turn-room.ts'

let library: BotLibrary
let google: LocalGoogle
let room: TurnRoom

beforeAll(async () => {
  library = await loadBot()
  google = await openGoogle()
}, 60_000)
afterEach(() => {
  google.dlp.mood = 'well'
  room.close()
})
afterAll(() => google.close())

function openRoom(use: 'hold' | 'local-only'): TurnRoom {
  const inspect = restTransport(
    { fetch, token: tokensOf(readServiceAccount(JSON.stringify(account)), systemClock) },
    `http://127.0.0.1:${google.rest.port}`,
  )
  const detector = createDlpDetector(
    { inspect, clock: systemClock, random: Math.random, log: () => undefined },
    { project: 'made-up-project', location: 'europe-west3', template: null, requestsPerMinute: 600 },
  )
  return openTurnRoom(library, wednesday, { use, detector })
}

/** Turns committed so far: a correction of its own would be one more, or none at all. */
const turns = () => [...room.stores.state.talks.values()].map((talk) => talk.turns)

test('a name that Google finds in the third message is replaced in those before, in the same commit', async () => {
  room = openRoom('hold')
  const dani = room.somebody()
  await room.said(() => dani.write('o zyxandra chegou'))
  await room.said(() => dani.write('e o zyxandra quvol?'))
  expect(room.stored()).toEqual(['o zyxandra chegou', 'e o zyxandra quvol?'])
  await room.said(() => dani.write('o da Zyxandra Quvol'))
  expect(room.stored()).toEqual(['o [NAME_1] chegou', 'e o [NAME_1]?', 'o da [NAME_1]'])
  expect(turns()).toEqual([3])
})

test('what was stored without Google is masked when it is back and finds it', async () => {
  room = openRoom('local-only')
  const dani = room.somebody()
  google.dlp.mood = 'internal'
  await room.said(() => dani.write('o quvolzyx chegou'))
  expect(room.stored()).toEqual(['o quvolzyx chegou'])
  google.dlp.mood = 'well'
  await room.said(() => dani.write('e o quvolzyx?'))
  expect(room.stored()).toEqual(['o [NAME_1] chegou', 'e o [NAME_1]?'])
})
