import { afterEach, expect, test, vi } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { libraryWith } from './own-flow.ts'
import { minute, openTurnRoom, ownerOf, type TurnRoom } from './turn-room.ts'

const asked = vi.hoisted(() => ({ keys: [] as string[] }))

vi.mock('../../src/adapter/demo-shop/demo-shop.ts', async (original) => {
  const { createDemoShop } = await original<typeof import('../../src/adapter/demo-shop/demo-shop.ts')>()
  return {
    createDemoShop: (...needs: Parameters<typeof createDemoShop>) => {
      const shop = createDemoShop(...needs)
      return {
        request: (...request: Parameters<typeof shop.request>) => {
          const key = new Headers(request[1]?.headers).get('idempotency-key')
          if (key) asked.keys.push(key)
          return shop.request(...request)
        },
      }
    },
  }
})

let room: TurnRoom
afterEach(() => {
  room.close()
  asked.keys.length = 0
})

const wish = 'quero fazer uma reclamação'

test('what a second call of one operation finds is never shown for what was proved of the first', async () => {
  const flow = `answers: {}
steps:
  mine: { call: orders.find, with: { number: "'1042'" }, save: mine, on: { not_found: person, failed: person } }
  prove: { prove: mine, by: [whatsapp_identity], else: person }
  other: { call: orders.find, with: { number: "'1043'" }, save: other, on: { not_found: person, failed: person } }
  heard: { say: heard, show: { name: mine.name, status: other.status } }
  person: { handoff: support }
`
  room = openTurnRoom(await libraryWith({ flow, prompts: { heard: '{name} {status}' } }))
  const ana = room.somebody(ownerOf('1042'))
  await room.said(() => ana.write(wish))
  expect(room.shown(ana).at(-1)).toContain('Ana Lamparina delivered')
  const rows = [...room.stores.state.vaults.values()].flatMap((vault) => [...vault.keys()])
  expect(rows.filter((row) => row.startsWith('result:'))).toHaveLength(2)
})

test('a first turn that is taken again books under the same key, and two steps under two', async () => {
  const flow = `answers: {}
steps:
  one: { call: calendar.book, with: { time: "'none'", name: "'none'" }, on: { taken: two, failed: two } }
  two: { call: calendar.book, with: { time: "'none'", name: "'none'" }, on: { taken: person, failed: person } }
  person: { handoff: support }
`
  room = openTurnRoom(await libraryWith({ flow, prompts: {} }))
  const { lanes } = room.stores
  const { commit } = lanes
  Object.assign(lanes, {
    commit: () => Promise.reject(new Fault('DATABASE_DOWN', 'made to fail')),
  })
  const dani = room.somebody()
  await room.said(() => dani.write(wish))
  const first = new Set(asked.keys)
  Object.assign(lanes, { commit })
  expect(await room.wait(minute)).toContain('handoff.opened')
  expect(first.size).toBe(2)
  expect(new Set(asked.keys)).toEqual(first)
})
