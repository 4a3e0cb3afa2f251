import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Hono } from 'hono'
import { afterEach, describe, expect, test } from 'vitest'
import type { SignedIn } from '../../src/access/signed-in.ts'
import { type LiveListener, type LiveState, openLive } from '../../src/console/live.ts'
import { readEventStream, type StreamEvent } from '../../src/console/read-event-stream.ts'
import { Fault } from '../../src/fault.ts'
import { parseDepartmentName } from '../../src/ids.ts'
import type { AccessNote } from '../../src/web/allow.ts'
import { live } from '../../src/web/live.ts'
import type { LiveListener as Heard, LiveTold } from '../../src/web/live-line.ts'
import type { LiveEventView } from '../../src/web/live-view.ts'
import { now, somebody, support, tree } from '../access/made-up-staff.ts'
import { serveOnLoopback } from '../adapter/local-meta/serve.ts'
import { until } from '../host/in-process.ts'

const event = (change: Partial<LiveEventView>): LiveEventView => ({
  ...{ kind: 'line', case: null, talk: null, department: null, line: null, effect: null, staff: null },
  ...change,
})

const closes: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closes.splice(0).toReversed()) await close()
})

/** A desk that says what it is told to say, behind the real door, over real HTTP. */
async function deskOverHttp(pace = { beat: 60_000, look: 60_000 }) {
  let who: SignedIn | null = somebody(['agent'], { departments: [support] })
  let isFrozen = false
  let recordFails = false
  let listenFails = false
  const notes: AccessNote[] = []
  const cursors: (string | null)[] = []
  const listening = new Set<Heard>()
  const served = live(
    {
      signedIn: async () => who,
      circumstances: async () => ({ now, tree, isFrozen }),
      record: async (note) => {
        if (recordFails) throw new Fault('LOG_UNAVAILABLE', 'the log is down')
        notes.push(note)
      },
    },
    {
      listen: async (cursor, listener) => {
        if (listenFails) throw new Fault('DATABASE_DOWN', 'away')
        cursors.push(cursor)
        listening.add(listener)
        listener.hear({ cursor: `at-${cursors.length}`, events: [], isGap: false })
        return () => listening.delete(listener)
      },
    },
    pace,
  )
  const http = await serveOnLoopback(new Hono().route('/', served.app))
  closes.push(() => http.close(), served.close)
  return {
    url: () => http.url,
    notes,
    cursors,
    listening,
    close: served.close,
    tell: (told: Partial<LiveTold>) => {
      for (const one of listening) one.hear({ cursor: 'next', events: [], isGap: false, ...told })
    },
    loseDatabase: () => {
      for (const one of [...listening]) one.lost()
    },
    be: (next: SignedIn | null) => {
      who = next
    },
    freeze: () => {
      isFrozen = true
    },
    breakLog: () => {
      recordFails = true
    },
    breakDatabase: (broken: boolean) => {
      listenFails = broken
    },
  }
}

type Desk = Awaited<ReturnType<typeof deskOverHttp>>

/** Somebody who listens with nothing but HTTP. */
async function listener(desk: Desk, lastEventId: string | null = null) {
  const ended = new AbortController()
  closes.push(() => ended.abort())
  const answer = await fetch(`${desk.url()}/api/live`, {
    headers: lastEventId ? { 'last-event-id': lastEventId } : {},
    signal: ended.signal,
  })
  const heard: StreamEvent[] = []
  let how = 'open'
  if (answer.ok && answer.body)
    void readEventStream(answer.body, (one) => heard.push(one)).then(
      () => {
        how = 'ended'
      },
      () => {
        how = 'broken'
      },
    )
  else await answer.body?.cancel()
  return {
    status: answer.status,
    headers: answer.headers,
    heard,
    events: () => heard.map((one) => one.event),
    how: () => how,
    hangUp: () => ended.abort(),
  }
}

describe('the stream of the desk', () => {
  test('opens for whoever may see cases, says where it is, and tells ids with the place to go on from', async () => {
    const desk = await deskOverHttp()
    const ana = await listener(desk)
    expect(ana.status).toBe(200)
    expect(ana.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(ana.headers.get('cache-control')).toBe('no-store')
    await until(() => ana.heard.length === 1)
    desk.tell({ cursor: 'at-9', events: [event({ line: 7 })] })
    await until(() => ana.heard.length === 2)
    expect(ana.heard).toEqual([
      { event: 'open', data: '{}', id: 'at-1' },
      { event: 'changed', data: JSON.stringify({ events: [event({ line: 7 })] }), id: 'at-9' },
    ])
  })

  test('is one look in the log for each opening, written before anything is told', async () => {
    const desk = await deskOverHttp()
    const ana = await listener(desk)
    await until(() => ana.heard.length === 1)
    desk.tell({ events: [event({})] })
    expect(desk.notes).toMatchObject([
      { kind: 'looked', action: 'case.list', what: 'live', fields: ['case'] },
    ])
    desk.breakLog()
    const bia = await listener(desk)
    expect(bia.status).toBe(503)
    await pause(30)
    expect(desk.listening.size).toBe(1)
  })

  test('is closed to nobody, to who may not, and each no is in the log', async () => {
    const desk = await deskOverHttp()
    desk.be(somebody(['admin']))
    expect((await listener(desk)).status).toBe(403)
    expect(desk.notes).toMatchObject([{ kind: 'access-denied', action: 'case.list' }])
    desk.be(null)
    expect((await listener(desk)).status).toBe(401)
    expect(desk.listening.size).toBe(0)
  })

  test('goes on from the place a browser names', async () => {
    const desk = await deskOverHttp()
    await until(async () => (await listener(desk, 'where-i-was')).status === 200)
    await until(() => desk.cursors.length === 1)
    expect(desk.cursors).toEqual(['where-i-was'])
  })

  test('says that everything has to be looked at anew where something may be missing', async () => {
    const desk = await deskOverHttp()
    const ana = await listener(desk)
    await until(() => ana.heard.length === 1)
    desk.tell({ cursor: 'at-9', isGap: true })
    await until(() => ana.heard.length === 2)
    expect(ana.heard[1]).toEqual({ event: 'reload', data: '{}', id: 'at-9' })
  })

  test('says from time to time that it is open, and where it is', async () => {
    const desk = await deskOverHttp({ beat: 20, look: 60_000 })
    const ana = await listener(desk)
    desk.tell({ cursor: 'at-9' })
    await until(() => ana.heard.some(({ event: name, id }) => name === '' && id === 'at-9'))
  })

  test.each([
    ['who is signed out', (desk: Desk) => desk.be(null), 'signed-out'],
    ['whose role was taken', (desk: Desk) => desk.be(somebody(['admin'])), 'not-allowed'],
    [
      'whose training ran out',
      (desk: Desk) => desk.be(somebody(['agent'], { trainedAt: null })),
      'not-allowed',
    ],
    ['who broke glass', (desk: Desk) => desk.freeze(), 'not-allowed'],
  ])('ends soon for somebody %s', async (_, change, why) => {
    const desk = await deskOverHttp({ beat: 60_000, look: 20 })
    const ana = await listener(desk)
    await until(() => ana.heard.length === 1)
    change(desk)
    await until(() => ana.how() === 'ended')
    expect(ana.heard.at(-1)).toMatchObject({ event: 'end', data: JSON.stringify({ why }) })
    expect(desk.listening.size).toBe(0)
  })

  test('of somebody who was moved to another department is about that one from then on', async () => {
    const desk = await deskOverHttp({ beat: 60_000, look: 20 })
    const ana = await listener(desk)
    await until(() => ana.heard.length === 1)
    const [heard] = [...desk.listening]
    expect(heard?.readable().departments).toEqual([support])
    desk.be(somebody(['agent'], { departments: [parseDepartmentName('sales')] }))
    await until(() => ana.heard.length === 2)
    expect(ana.events()).toEqual(['open', 'reload'])
    expect(heard?.readable().departments).toEqual(['sales'])
  })

  test('lets go of whoever hangs up', async () => {
    const desk = await deskOverHttp()
    const ana = await listener(desk)
    await until(() => desk.listening.size === 1)
    ana.hangUp()
    await until(() => desk.listening.size === 0)
  })

  test('is kept up for four windows of one sign-in, the newest', async () => {
    const desk = await deskOverHttp()
    const windows: Awaited<ReturnType<typeof listener>>[] = []
    for (let n = 0; n < 5; n += 1) {
      const one = await listener(desk)
      await until(() => one.heard.length > 0)
      windows.push(one)
    }
    await until(() => windows[0]?.how() === 'ended')
    expect(windows[0]?.heard.at(-1)?.data).toBe('{"why":"too-many"}')
    expect(windows.slice(1).map((one) => one.how())).toEqual(Array(4).fill('open'))
    expect(desk.listening.size).toBe(4)
  })

  test('ends when the server stops, and when the database is away', async () => {
    const desk = await deskOverHttp()
    const ana = await listener(desk)
    await until(() => ana.heard.length === 1)
    desk.loseDatabase()
    await until(() => ana.how() === 'ended')
    const bia = await listener(desk)
    await until(() => bia.heard.length === 1)
    desk.close()
    await until(() => bia.how() === 'ended')
    expect(bia.heard.at(-1)?.data).toBe('{"why":"stopping"}')
    desk.breakDatabase(true)
    const caio = await listener(desk)
    await until(() => caio.how() === 'ended')
    expect(caio.heard).toEqual([])
  })

  test('drops a browser that is stuck, and keeps little of what it did not read', async () => {
    const desk = await deskOverHttp()
    const { hostname, port } = new URL(desk.url())
    const stuck = connect(Number(port), hostname)
    closes.push(() => stuck.destroy())
    stuck.pause()
    stuck.write(`GET /api/live HTTP/1.1\r\nhost: ${hostname}:${port}\r\n\r\n`)
    await until(() => desk.listening.size === 1)
    const ana = await listener(desk)
    await until(() => desk.listening.size === 2)
    const burst = Array.from({ length: 200 }, (_, line) => event({ line, talk: 't'.repeat(22) }))
    let told = 0
    for (; desk.listening.size > 1 && told < 2_000; told += 1) {
      desk.tell({ events: burst })
      await pause(0)
    }
    expect(desk.listening.size).toBe(1)
    await once(stuck.resume(), 'close')
    await until(() => ana.heard.length === told + 1)
    expect(ana.how()).toBe('open')
  })
})

describe('a page that listens', () => {
  function page(desk: Desk) {
    const states: LiveState[] = []
    const changes: LiveEventView[] = []
    let reloads = 0
    let signedOut = 0
    const asked: (string | null)[] = []
    const listening: LiveListener = {
      changed: (events) => changes.push(...events),
      reload: () => {
        reloads += 1
      },
      show: (state) => states.push(state),
    }
    const line = openLive(listening, {
      ask: (lastEventId, signal) => {
        asked.push(lastEventId)
        const headers: Record<string, string> = lastEventId ? { 'last-event-id': lastEventId } : {}
        return fetch(`${desk.url()}/api/live`, { headers, signal })
      },
      now: () => 1_000,
      random: () => 0,
      signOut: () => {
        signedOut += 1
      },
    })
    closes.push(line.close)
    return {
      line,
      states,
      changes,
      asked,
      reloads: () => reloads,
      signedOut: () => signedOut,
      state: () => states.at(-1)?.line,
    }
  }

  test('looks at everything once when it comes, then at what changed', async () => {
    const desk = await deskOverHttp()
    const ana = page(desk)
    await until(() => ana.state() === 'live')
    expect(ana.reloads()).toBe(1)
    desk.tell({ events: [event({ line: 7 })] })
    await until(() => ana.changes.length === 1)
    expect(ana.changes).toEqual([event({ line: 7 })])
    expect(ana.reloads()).toBe(1)
  })

  test('says since when it is cut off, comes back by itself, and goes on where it was', async () => {
    const desk = await deskOverHttp()
    const ana = page(desk)
    await until(() => ana.state() === 'live')
    desk.tell({ cursor: 'at-9', events: [event({})] })
    await until(() => ana.changes.length === 1)
    desk.loseDatabase()
    await until(() => ana.state() === 'reconnecting')
    expect(ana.states.at(-1)).toEqual({ line: 'reconnecting', since: 1_000 })
    await until(() => ana.state() === 'live')
    expect(ana.asked).toEqual([null, 'at-9'])
    expect(ana.reloads()).toBe(1)
  })

  test('waits longer from try to try, and tries at once when it is told to', async () => {
    const desk = await deskOverHttp()
    desk.breakDatabase(true)
    const ana = page(desk)
    await until(() => ana.asked.length === 3)
    expect(ana.state()).toBe('reconnecting')
    desk.breakDatabase(false)
    ana.line.retry()
    await until(() => ana.state() === 'live', 500)
  })

  test('that is signed out says so and asks no more', async () => {
    const desk = await deskOverHttp({ beat: 60_000, look: 20 })
    const ana = page(desk)
    await until(() => ana.state() === 'live')
    desk.be(null)
    await until(() => ana.state() === 'signed-out')
    expect(ana.signedOut()).toBe(1)
    const asked = ana.asked.length
    await pause(600)
    expect(ana.asked.length).toBe(asked)
  })

  test('that may listen no more is not refused again and again: the watch would take it for probing', async () => {
    const desk = await deskOverHttp({ beat: 60_000, look: 20 })
    const ana = page(desk)
    await until(() => ana.state() === 'live')
    desk.be(somebody(['admin']))
    await until(() => ana.state() === 'not-allowed')
    await pause(600)
    expect(desk.notes.filter(({ kind }) => kind === 'access-denied')).toEqual([])
  })

  test('whose place newer windows took says so and waits', async () => {
    const desk = await deskOverHttp()
    const ana = page(desk)
    await until(() => ana.state() === 'live')
    for (let n = 0; n < 4; n += 1) {
      const one = await listener(desk)
      await until(() => one.heard.length > 0)
    }
    await until(() => ana.state() === 'elsewhere')
  })

  test('that is closed hears nothing more', async () => {
    const desk = await deskOverHttp()
    const ana = page(desk)
    await until(() => ana.state() === 'live')
    ana.line.close()
    await until(() => desk.listening.size === 0)
    expect(ana.states.map(({ line }) => line)).toEqual(['opening', 'live'])
  })
})
