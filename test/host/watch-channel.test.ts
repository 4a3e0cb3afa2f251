import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { postgresChannelBook } from '../../src/adapter/postgres/channel-book.ts'
import { askHealth } from '../../src/adapter/whatsapp/ask-health.ts'
import { createCloudApi } from '../../src/adapter/whatsapp/cloud-api.ts'
import { clockAt } from '../../src/clock.ts'
import { postByNode } from '../../src/host/post-by-node.ts'
import { type ChannelWatch, watchChannel } from '../../src/host/watch-channel.ts'
import { parseBusinessId, parseEffectId } from '../../src/ids.ts'
import type { Channel } from '../../src/message/channel.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { later, minute, noon } from '../contract/made-up.ts'
import { openTestEmbedded, type TestDatabase } from '../contract/open-database.ts'
import { account, type LocalGraph, openLocalGraph } from './local-graph.ts'

let opened: TestDatabase
let graph: LocalGraph
let replicas: { readonly watch: ChannelWatch; readonly channel: Channel }[] = []
let told: string[] = []
let clock = clockAt(noon)

beforeAll(async () => {
  opened = await openTestEmbedded()
  graph = await openLocalGraph(async () => new Response())
})
beforeEach(async () => {
  await opened.database.query((sql) => sql`delete from channel_standing`)
  graph.meta.breakDown(null)
  clock = clockAt(noon)
  told = []
})
afterEach(async () => {
  for (const { watch } of replicas) await watch.close()
  replicas = []
})
afterAll(async () => {
  await graph.close()
  await opened.drop()
})

/** One more process of the same deployment. */
async function replica(accessToken = account.accessToken) {
  const graphUrl = graph.environment.WHATSAPP_GRAPH_URL ?? ''
  const mine = { ...account, accessToken, graphUrl, version: 'v26.0', timeoutMs: 5_000 }
  const watch = watchChannel({
    number: parseBusinessId(account.phoneNumberId),
    book: postgresChannelBook(opened.database),
    live: { tell: async ({ kind }) => void told.push(kind) },
    unfinished: {
      hurry: async () => {
        told.push('what waited')
        return 1
      },
    },
    askHealth: () => askHealth(fetch, mine),
    clock,
    log: () => undefined,
  })
  await watch.idle()
  const media = { bytes: async () => null, uploads: { find: async () => null, keep: async () => undefined } }
  const channel = watch.over(createCloudApi({ post: postByNode(), media: media as never, clock }, mine))
  const one = {
    watch,
    channel,
    send: async () => {
      await channel.send(
        { by: 'phone', phone: new RawText('15550100101') },
        { effect: parseEffectId('AAAAAAAAAAAAAAAAAAAAAA.1.1'), message: { kind: 'text', body: 'oi' } },
      )
      await watch.idle()
    },
  }
  replicas.push(one)
  return one
}

const standing = async () => {
  const [one] = await postgresChannelBook(opened.database).all()
  return one && [one.state, one.code, one.since - noon]
}

test('a revoked token is red before anybody sends: Meta is asked when the server starts', async () => {
  await replica('a-revoked-token')
  expect(await standing()).toEqual(['refused', 190, 0])
  expect(told).toEqual(['channel'])
})

test('what one replica meets all of them show, and it goes by itself when Meta takes a message from any of them', async () => {
  graph.meta
    .person({ name: 'Dani', phone: '15550100101', country: 'US', identity: 'shows-number' })
    .write('oi')
  const [here, there] = [await replica(), await replica()]
  expect(await standing()).toEqual(['working', null, 0])
  graph.meta.breakDown({ mishap: 'refused', code: 131031, httpStatus: 400 })
  clock.advance(minute)
  await here.send()
  expect(await standing()).toEqual(['refused', 131031, minute])
  graph.meta.breakDown(null)
  clock.advance(minute)
  await there.send()
  expect(await standing()).toEqual(['working', null, 2 * minute])
  // What was held back goes out now, by whoever saw it first.
  await there.send()
  await here.send()
  expect(told).toEqual(['channel', 'channel', 'what waited'])
})

test('Meta that does not answer is an outage at the third message, and a notice of trouble is a refusal', async () => {
  const { send, watch } = await replica()
  graph.meta.breakDown({ mishap: 'cut-before' })
  for (const at of [1, 2, 3]) {
    clock.advance(2_000)
    await send()
    expect((await standing())?.[0]).toBe(at < 3 ? 'working' : 'down')
  }
  watch.noticed({ notice: 'account-incident', event: 'ACCOUNT_RESTRICTION' })
  await watch.idle()
  const [one] = await postgresChannelBook(opened.database).all()
  expect(one).toMatchObject({ state: 'refused', notice: 'ACCOUNT_RESTRICTION', since: clock.now() })
})

test('somebody who asks hears what Meta says now, and it is kept', async () => {
  const { watch } = await replica()
  clock.advance(minute)
  expect(await watch.ask()).toEqual({ health: 'available', code: null })
  graph.meta.breakDown({ mishap: 'gateway', httpStatus: 502 })
  expect(await watch.ask()).toEqual({ health: 'unreachable', code: 502 })
  graph.meta.breakDown({ mishap: 'refused', code: 10, httpStatus: 403 })
  expect(await watch.ask()).toEqual({ health: 'not-told', code: 10 })
  const [one] = await postgresChannelBook(opened.database).all()
  expect(one).toMatchObject({ state: 'working', health: 'not-told', checkedAt: later(noon, minute) })
})
