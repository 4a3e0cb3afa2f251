import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Readable } from '../../../src/access/readable.ts'
import { readCursor } from '../../../src/handoff/live/cursor.ts'
import { type LiveFeed, liveFeed, type Told } from '../../../src/handoff/live/live-feed.ts'
import type { LiveNews, LiveRow, LiveRows } from '../../../src/handoff/live/live-rows.ts'
import { hasSeen, readSeen, type Seen } from '../../../src/handoff/live/seen.ts'
import { parseDepartmentName, parseStaffId } from '../../../src/ids.ts'

const [support, sales] = ['support', 'sales'].map(parseDepartmentName) as [never, never]
const of = (change: Partial<Readable>): Readable => ({
  ...{ staff: parseStaffId('a'.repeat(22)), departments: [], under: [] },
  ...{ elsewhere: false, business: false, ...change },
})
const everything = of({ elsewhere: true })

/** A database of lines that says which transactions have ended. */
function madeUpRows() {
  const rows: LiveRow[] = []
  const open = new Set<bigint>()
  let next = 10n
  let home = '0a1b2c3d'
  const asked: (Seen | null)[] = []
  let isDown = false
  let hold: Promise<void> | null = null
  let wait: Promise<void> | null = null
  const now = (): Seen => {
    const seen = readSeen(`${[...open][0] ?? next}:${next}:${[...open].join(',')}`)
    if (!seen) throw new Error('no snapshot')
    return seen
  }
  const since: LiveRows['since'] = async (from) => {
    asked.push(from?.seen ?? null)
    const waited = wait
    wait = null
    await waited
    if (isDown) throw new Error('away')
    const seen = now()
    const found = rows.filter(
      ({ transaction }) => hasSeen(seen, transaction) && from !== null && !hasSeen(from.seen, transaction),
    )
    const news: LiveNews = { home, seen, rows: found, isGap: from !== null && from.home !== home }
    await hold
    return news
  }
  const write = (transaction: bigint, line: number, department = support) =>
    rows.push({
      ...{ transaction, kind: 'line', case: null, talk: null, department, above: [], line },
      ...{ effect: null, staff: null },
    } as LiveRow)
  return {
    since,
    asked,
    /** Begins a transaction that writes a line. */
    begin: (line: number, department = support) => {
      const transaction = next
      next += 1n
      open.add(transaction)
      write(transaction, line, department)
      return () => open.delete(transaction)
    },
    now,
    home: () => home,
    restart: () => {
      home = 'ffffffff'
    },
    down: (is: boolean) => {
      isDown = is
    },
    /** The next question waits for its turn at the database, others overtake it. */
    holdNext: () => {
      let go = () => {}
      wait = new Promise((resolve) => {
        go = resolve
      })
      return () => go()
    },
    holdAnswers: () => {
      let go = () => {}
      hold = new Promise((resolve) => {
        go = resolve
      })
      return () => {
        hold = null
        go()
      }
    },
  }
}

describe('who listens to what happens', () => {
  let rows: ReturnType<typeof madeUpRows>
  let feed: LiveFeed
  beforeEach(() => {
    vi.useFakeTimers()
    rows = madeUpRows()
    feed = liveFeed(rows)
  })
  afterEach(() => {
    feed.close()
    vi.useRealTimers()
  })

  const somebody = (readable: Readable = everything) => {
    const told: Told[] = []
    const lost = vi.fn()
    return {
      listener: { readable: () => readable, hear: (one: Told) => told.push(one), lost },
      told,
      lost,
      lines: () => told.flatMap(({ events }) => events.map(({ line }) => line)),
    }
  }
  const pass = (milliseconds = 200) => vi.advanceTimersByTimeAsync(milliseconds)

  test('hears what is committed from then on, within a tenth of a second', async () => {
    rows.begin(1)()
    const ana = somebody()
    await feed.listen(null, ana.listener)
    rows.begin(2)()
    await pass(100)
    expect(ana.lines()).toEqual([2])
  })

  test('hears of a transaction that began early and ended late, once', async () => {
    const ana = somebody()
    await feed.listen(null, ana.listener)
    const late = rows.begin(1)
    rows.begin(2)()
    await pass()
    expect(ana.lines()).toEqual([2])
    late()
    await pass()
    expect(ana.lines()).toEqual([2, 1])
  })

  test('goes on after a cut where it was, with what began before and ended meanwhile', async () => {
    const ana = somebody()
    const hangUp = await feed.listen(null, ana.listener)
    const late = rows.begin(1)
    rows.begin(2)()
    await pass()
    hangUp()
    late()
    rows.begin(3)()
    const again = somebody()
    await feed.listen(readCursor(ana.told.at(-1)?.cursor ?? ''), again.listener)
    await pass()
    expect(again.lines()).toEqual([1, 3])
  })

  test('hears its departments, those under its own, and no other', async () => {
    const [ofSupport, ofSales, above] = [
      somebody(of({ departments: [support] })),
      somebody(of({ departments: [sales] })),
      somebody(of({ under: [sales] })),
    ]
    for (const one of [ofSupport, ofSales, above]) await feed.listen(null, one.listener)
    rows.begin(1, support)()
    rows.begin(2, sales)()
    await pass()
    expect([ofSupport.lines(), ofSales.lines(), above.lines()]).toEqual([[1], [2], []])
  })

  test('comes while an answer is on its way: misses nothing and hears nothing twice', async () => {
    const ana = somebody()
    await feed.listen(null, ana.listener)
    rows.begin(1)()
    const go = rows.holdAnswers()
    await pass(80)
    rows.begin(2)()
    const cut = { home: rows.home(), seen: readSeen('10:10:') as Seen }
    const bia = somebody()
    const coming = feed.listen(cut, bia.listener)
    rows.begin(3)()
    go()
    await coming
    await pass()
    expect(ana.lines().toSorted()).toEqual([1, 2, 3])
    expect(bia.lines().toSorted()).toEqual([1, 2, 3])
  })

  test('comes while a look is still waiting for its turn: misses nothing that look will see', async () => {
    const ana = somebody()
    await feed.listen(null, ana.listener)
    const go = rows.holdNext()
    await pass(80)
    const bia = somebody()
    await feed.listen(null, bia.listener)
    rows.begin(1)()
    go()
    await pass()
    expect([ana.lines(), bia.lines()]).toEqual([[1], [1]])
  })

  test('resumes from what another replica has shown, although this one has not looked since', async () => {
    const ana = somebody()
    await feed.listen(null, ana.listener)
    rows.begin(1)()
    const bia = somebody()
    await feed.listen({ home: rows.home(), seen: rows.now() }, bia.listener)
    rows.begin(2)()
    await pass()
    expect(bia.lines()).toEqual([2])
    expect(ana.lines()).toEqual([1, 2])
  })

  test('a burst about one line is one piece of news', async () => {
    const ana = somebody()
    await feed.listen(null, ana.listener)
    for (let n = 0; n < 5; n += 1) rows.begin(7)()
    await pass()
    expect(ana.lines()).toEqual([7])
  })

  test('fifty who listen are one look each time, nobody is none', async () => {
    const hangUps: (() => unknown)[] = []
    for (let n = 0; n < 50; n += 1) hangUps.push(await feed.listen(null, somebody().listener))
    const before = rows.asked.length
    await pass(750)
    expect(rows.asked.length - before).toBeLessThanOrEqual(10)
    expect(rows.asked.length - before).toBeGreaterThanOrEqual(8)
    for (const hangUp of hangUps) hangUp()
    await pass(100)
    const after = rows.asked.length
    await pass(10_000)
    expect(rows.asked.length).toBe(after)
  })

  test('who comes after nobody was there hears from then on', async () => {
    const hangUp = await feed.listen(null, somebody().listener)
    hangUp()
    await pass()
    rows.begin(1)()
    const ana = somebody()
    await feed.listen(null, ana.listener)
    rows.begin(2)()
    await pass()
    expect(ana.lines()).toEqual([2])
  })

  test('a nudge is a look at once', async () => {
    const ana = somebody()
    await feed.listen(null, ana.listener)
    rows.begin(1)()
    feed.nudge()
    await pass(25)
    expect(ana.lines()).toEqual([1])
  })

  test('another run of the database: everybody looks at everything anew, and goes on from there', async () => {
    const ana = somebody()
    await feed.listen(null, ana.listener)
    rows.restart()
    await pass(80)
    expect(ana.told.at(-1)?.isGap).toBe(true)
    rows.begin(1)()
    await pass()
    expect(ana.told.at(-1)?.isGap).toBe(false)
    expect(ana.lines()).toEqual([1])
  })

  test('a moment without the database is nothing; when it stays away everybody is let go', async () => {
    const ana = somebody()
    await feed.listen(null, ana.listener)
    rows.down(true)
    await pass(150)
    rows.down(false)
    rows.begin(1)()
    await pass()
    expect(ana.lines()).toEqual([1])
    expect(ana.lost).not.toHaveBeenCalled()
    rows.down(true)
    await pass(400)
    expect(ana.lost).toHaveBeenCalledTimes(1)
  })

  test('who comes while it closes is let go', async () => {
    const go = rows.holdAnswers()
    const ana = somebody()
    const coming = feed.listen(null, ana.listener)
    feed.close()
    go()
    await coming
    expect(ana.lost).toHaveBeenCalledTimes(1)
  })
})
