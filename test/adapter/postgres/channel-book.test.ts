import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresChannelBook } from '../../../src/adapter/postgres/channel-book.ts'
import type { Instant } from '../../../src/clock.ts'
import { type BusinessId, parseBusinessId } from '../../../src/ids.ts'
import { type ChannelNews, heed, isOtherwise, newStanding } from '../../../src/turn/channel-standing.ts'
import { later, minute, noon } from '../../contract/made-up.ts'
import { openTestEmbedded, type TestDatabase } from '../../contract/open-database.ts'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestEmbedded()
})
afterAll(() => opened.drop())

const one = parseBusinessId('100000000000001')
const other = parseBusinessId('100000000000002')

test('what two replicas see of a number adds up, and comes back as it was', async () => {
  const replica = () => {
    const book = postgresChannelBook(opened.database)
    const keep = async (number: BusinessId, news: ChannelNews, at: Instant) => {
      const { before, now } = await book.change(number, at, (standing) => heed(standing, news, at))
      return isOtherwise(before, now) ? 'changed' : 'same'
    }
    return { ...book, keep }
  }
  const [here, there] = [replica(), replica()]
  const lost = { news: 'failed', code: -1 } as const
  expect(await here.keep(one, { news: 'accepted' }, noon)).toBe('same')
  expect(await there.keep(one, { news: 'heard' }, later(noon, 1))).toBe('same')
  await here.keep(one, lost, later(noon, 2))
  await there.keep(one, lost, later(noon, 3))
  expect(await here.keep(one, lost, later(noon, 4))).toBe('changed')
  expect(await there.keep(one, lost, later(noon, 5))).toBe('same')
  const news = [
    [0, { news: 'accepted' }],
    [1, { news: 'heard' }],
    ...[2, 3, 4, 5].map((at) => [at, lost] as const),
  ] as const
  const known = news.reduce(
    (before, [at, each]) => heed(before, each, later(noon, at)),
    newStanding(one, noon),
  )
  expect(await there.all()).toEqual([known])
  expect(await here.keep(one, { news: 'accepted' }, later(noon, 6))).toBe('changed')
  await here.keep(one, { news: 'checked', health: 'available', code: null }, later(noon, 7))
  expect(await here.all()).toMatchObject([
    { state: 'working', health: 'available', checkedAt: later(noon, 7) },
  ])
})

test('of replicas that would ask Meta at once, one does', async () => {
  const book = postgresChannelBook(opened.database)
  const ask = (now: number) => book.takeCheck(other, later(noon, now - minute), later(noon, now))
  const asked = await Promise.all([ask(0), ask(1), ask(2)])
  expect(asked.filter(Boolean)).toHaveLength(1)
  expect([await ask(minute - 1), await ask(2 * minute)]).toEqual([false, true])
})
