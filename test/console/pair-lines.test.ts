import { expect, test } from 'vitest'
import { pairLines } from '../../src/console/kept/pair-lines.ts'
import type { PhoneBubble, StoredLine } from '../../src/web/phone-view.ts'

const bubble = (
  id: string,
  side: PhoneBubble['side'],
  at: number,
  media: string | null = null,
): PhoneBubble => ({
  id,
  side,
  at,
  media,
  picture: null,
  text: media ? '' : id,
  choices: [],
  status: null,
})
const line = (n: number, side: StoredLine['side'], at: number, kind = 'text'): StoredLine => ({
  n,
  side,
  at,
  kind,
  words: '',
  tokens: [],
})
const idsOf = (pairs: ReturnType<typeof pairLines>) => pairs.map(({ shown }) => shown?.id ?? null)

test('a line lies beside the message of its second, a reply beside the one sent after its turn', () => {
  const bubbles = [bubble('hi', 'person', 1_700), bubble('hello', 'business', 2_900)]
  expect(idsOf(pairLines(bubbles, [line(1, 'customer', 1_000), line(2, 'bot', 2_800)]))).toEqual([
    'hi',
    'hello',
  ])
})

test('every photo of an album has its own line', () => {
  const bubbles = ['a', 'b', 'c'].map((id) => bubble(id, 'person', 5_100, 'image'))
  const lines = [1, 2, 3].map((n) => line(n, 'customer', 5_000, 'image'))
  expect(idsOf(pairLines(bubbles, lines))).toEqual(['a', 'b', 'c'])
})

test('a line of an earlier phone or of a switch in the app is beside nothing', () => {
  const bubbles = [bubble('hi', 'person', 90_000)]
  const lines = [
    line(1, 'customer', 1_000),
    line(2, 'customer', 90_000, 'preference'),
    line(3, 'customer', 90_000),
  ]
  expect(idsOf(pairLines(bubbles, lines))).toEqual([null, null, 'hi'])
})
