import { expect, test } from 'vitest'
import { after, type Instant } from '../../src/clock.ts'
import { parseBusinessId } from '../../src/ids.ts'
import { type ChannelNews, heed, newStanding } from '../../src/turn/channel-standing.ts'
import { noon } from '../contract/made-up.ts'

const second = 1000
const number = parseBusinessId('100000000000001')
type Happened = readonly [number, ChannelNews]
const accepted = { news: 'accepted' } as const
const lost = { news: 'failed', code: -1 } as const
const revoked = { news: 'refused', code: 190, notice: null } as const
const tooMuch = { news: 'limited', code: 130429 } as const
const available = { news: 'checked', health: 'available', code: null } as const

const at = (seconds: number): Instant => after(noon, seconds * second)
const standing = (...happened: readonly Happened[]) =>
  happened.reduce((before, [seconds, news]) => heed(before, news, at(seconds)), newStanding(number, noon))
const stateOf = (...happened: readonly Happened[]) => {
  const { state, since, code } = standing(...happened)
  return [state, (since - noon) / second, code]
}

test('a revoked token is a refusal at once, since the first of its answers, until Meta takes a message', () => {
  expect(stateOf([1, accepted], [9, revoked], [70, revoked])).toEqual(['refused', 9, 190])
  expect(stateOf([9, revoked], [130, accepted])).toEqual(['working', 130, null])
})

test('one answer that does not come is the weather, three in a row are an outage', () => {
  expect(stateOf([1, lost], [2, lost])).toEqual(['working', 0, null])
  expect(stateOf([1, lost], [2, lost], [3, accepted], [4, lost])).toEqual(['working', 0, null])
  expect(stateOf([1, lost], [2, lost], [5, lost])).toEqual(['down', 5, -1])
})

test('an outage does not hide that the number is refused', () => {
  expect(stateOf([1, revoked], [2, lost], [3, lost], [4, lost])).toEqual(['refused', 1, 190])
})

test('too much at once counts for a minute, though other messages are taken in between', () => {
  expect(stateOf([1, tooMuch], [30, accepted])).toEqual(['slow', 1, 130429])
  expect(stateOf([1, tooMuch], [40, tooMuch], [90, accepted])).toEqual(['slow', 1, 130429])
  expect(stateOf([1, tooMuch], [62, accepted])).toEqual(['working', 62, null])
})

test('an answer that was overtaken by a refusal does not end it', () => {
  expect(stateOf([9, revoked], [8, accepted])).toEqual(['refused', 9, 190])
})

test('what Meta says of itself ends no trouble that messages still meet, and ends one that nobody meets', () => {
  expect(stateOf([9, revoked], [39, available])).toEqual(['refused', 9, 190])
  expect(stateOf([9, revoked], [160, available])).toEqual(['working', 160, null])
})

test('a number that nobody writes from is not green when Meta says that it is blocked', () => {
  expect(stateOf([9, { news: 'checked', health: 'refused', code: 190 }])).toEqual(['refused', 9, 190])
  expect(stateOf([9, { news: 'checked', health: 'blocked', code: 131031 }])).toEqual(['refused', 9, 131031])
  expect(stateOf([9, { news: 'checked', health: 'not-told', code: 10 }])).toEqual(['working', 0, null])
})

test('what is wrong with one message is noted, and the number still works', () => {
  const known = standing([9, { news: 'noted', code: 132001 }])
  expect([known.state, known.failedCode, known.failedAt]).toEqual(['working', 132001, at(9)])
})
