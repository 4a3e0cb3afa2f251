import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCursor, writeCursor } from '../../../src/handoff/live/cursor.ts'
import { hasSeen, hasSeenAllOf, readSeen, type Seen, writeSeen } from '../../../src/handoff/live/seen.ts'

const seenOf = (text: string): Seen => {
  const seen = readSeen(text)
  if (!seen) throw new Error(`${text} is no snapshot`)
  return seen
}

/** Snapshots of a small database, so that they often meet. */
const snapshots = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }),
    fc.nat(12),
  )
  .map(([low, some, more]) => {
    const next = low + more
    const open = some.filter((one) => one >= low && one < next).toSorted((a, b) => a - b)
    return seenOf(`${open[0] ?? next}:${next}:${open.join(',')}`)
  })
const transactions = Array.from({ length: 30 }, (_, n) => BigInt(n + 1))
const shownBy = (seen: Seen) => transactions.filter((one) => hasSeen(seen, one))

describe('what a reader has seen', () => {
  test('is all below the next transaction but the open ones', () => {
    expect(shownBy(seenOf('4:9:4,7'))).toEqual([1n, 2n, 3n, 5n, 6n, 8n])
    expect(shownBy(seenOf('4:4:'))).toEqual([1n, 2n, 3n])
  })

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(snapshots, (seen) => {
        expect(readSeen(writeSeen(seen))).toEqual(seen)
      }),
    )
  })

  test('is more than another exactly where it holds all of the other', () => {
    fc.assert(
      fc.property(snapshots, snapshots, (one, other) => {
        const holds = shownBy(other).every((transaction) => hasSeen(one, transaction))
        expect(hasSeenAllOf(one, other)).toBe(holds)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    '',
    '1:2',
    'a:b:',
    '5:4:',
    '0:4:',
    '4:9:9',
    '4:9:3',
    '4:9:7,4',
    '4:9:7,7',
    `1:${'9'.repeat(20)}:`,
  ])('is not %j', (text) => {
    expect(readSeen(text)).toBeNull()
  })
})

describe('a cursor', () => {
  test('is read back as it was written', () => {
    const cursor = { home: '0a1b2c3d', seen: seenOf('4:9:4,7') }
    expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  })

  test('of very many open transactions fits a header, and says less rather than more', () => {
    const open = Array.from({ length: 3_000 }, (_, n) => n * 2 + 1_000_000)
    const seen = seenOf(`${open[0]}:2000000:${open.join(',')}`)
    const text = writeCursor({ home: '0a1b2c3d', seen })
    expect(text.length).toBeLessThan(2_100)
    const read = readCursor(text)
    expect(read && hasSeenAllOf(seen, read.seen)).toBe(true)
    expect(read && hasSeen(read.seen, 999_999n)).toBe(true)
  })

  test.each([
    '',
    'x',
    '4:9:4,7',
    '0a1b2c3d-',
    'ZZ1b2c3d-4:9:',
    '0a1b2c3d-4:9:4\n',
    `0a1b2c3d-1:9:${'1,'.repeat(2000)}2`,
  ])('is not %j', (text) => {
    expect(readCursor(text)).toBeNull()
  })
})
