import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SignedIn } from '../../src/access/signed-in.ts'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { addLeaf } from '../../src/adapter/postgres/add-leaf.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import { postgresLogAnchors } from '../../src/adapter/postgres/log-anchors.ts'
import { postgresLogPages } from '../../src/adapter/postgres/log-pages.ts'
import { postgresReadLog } from '../../src/adapter/postgres/read-log.ts'
import { postgresReviewLog } from '../../src/adapter/postgres/review-log.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { logLeaf } from '../../src/audit/log-leaf.ts'
import { checkProof, type LogProof } from '../../src/audit/log-proof.ts'
import { writeVkey } from '../../src/audit/note-key.ts'
import { allActs } from '../../src/audit/read-log.ts'
import { clockAt, type Instant, instantOf } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import { recordAccess } from '../../src/host/record-access.ts'
import { serveAccessLog } from '../../src/host/serve-access-log.ts'
import { parseCaseNumber, parseDepartmentName, parseSessionName, parseTalkId } from '../../src/ids.ts'
import { accessLog } from '../../src/web/access-log.ts'
import type {
  AlertsView,
  CountsView,
  EntriesAsked,
  EntriesView,
  LogStateView,
  Recorded,
  WeeksView,
} from '../../src/web/access-log-view.ts'
import { later, now, somebody, staffId, tree } from '../access/made-up-staff.ts'
import { openTestEmbedded, openTestServer, type TestDatabase } from '../contract/open-database.ts'

const { hash } = nodeCrypto
const keys = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
const minute = 60_000
const hour = 60 * minute
const week = 7 * 24 * hour
const support = parseDepartmentName('support')
const case1 = parseCaseNumber('7K2M-XPQ4')
const talk1 = parseTalkId('talk'.padEnd(22, '1'))
const ana = staffId('ana')
const eva = somebody(['auditor'], { staff: staffId('eva'), session: parseSessionName('eva'.padEnd(22, '0')) })
const agent = somebody(['agent'])

const everything: EntriesAsked = {
  ...{ groups: [], staff: null, department: null, talk: null, case: null },
  ...{ from: null, to: null, before: null, entry: null },
}

const byAna = (at: Instant) => ({ v: 1, at, actor: { role: 'agent', id: ana }, purpose: null }) as const
const looked = (at: Instant, changes: object = {}): AuditEntry => ({
  ...byAna(at),
  ...{ kind: 'looked', what: 'talk', fields: ['words'], rows: 3, talk: talk1, case: case1 },
  ...{ session: agent.session, department: support, rule: 'agent/talk.open/department' },
  ...changes,
})
const raised = (at: Instant, step: 'note' | 'alert', staff = ana): AuditEntry => ({
  ...{ v: 1, at, actor: { role: 'system', id: 'watch' }, purpose: null },
  ...{ kind: 'alert-raised', rule: 'many-reveals', staff, step, from: later(at, -10 * minute) },
  ...{ cause: 0, numbers: { reveals: 12, limit: 10 } },
})

describe.each([
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
])('the Access log over %s', (_, open) => {
  let opened: TestDatabase
  let isLogDown = false
  let clock = clockAt(now)
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.drop())
  beforeEach(async () => {
    isLogDown = false
    clock = clockAt(now)
    await opened.empty()
  })

  const log = () =>
    postgresAuditLog({ database: opened.database, hash, keys, verify: nodeVerify, clock, copy: null })
  const leafOf = (entry: AuditEntry) => logLeaf(hash, entry)
  const write = async (...entries: readonly AuditEntry[]) => {
    const leaves = await Promise.all(entries.map(leafOf))
    await opened.database.transaction(async (sql) => {
      for (const leaf of leaves) await addLeaf(sql, leaf)
    })
  }
  const told = async (...entries: readonly AuditEntry[]) => {
    await write(...entries)
    await log().sequence(now)
  }
  const logged = async () =>
    (await postgresReadLog(opened.database).list({ ...allActs, most: 1000 }))
      .map(({ entry }) => entry)
      .toReversed()
  const kindsLogged = async () => (await logged()).map(({ kind }) => kind)

  /** The app as a host composes it; only the sign-in is handed in. */
  function console() {
    const { database } = opened
    const record = recordAccess({
      crypto: nodeCrypto,
      clock,
      write: (leaf) => database.transaction((sql) => addLeaf(sql, leaf)),
    })
    const receipt = (leaf: Parameters<ReturnType<typeof log>['receipt']>[0]) =>
      isLogDown ? Promise.reject(new Fault('LOG_UNAVAILABLE', 'down')) : log().receipt(leaf)
    let who: SignedIn | null = eva
    const app = accessLog(
      serveAccessLog({
        reviewLog: postgresReviewLog(database),
        readLog: postgresReadLog(database),
        logPages: postgresLogPages(database),
        logAnchors: postgresLogAnchors(database),
        auditLog: { receipt },
        record,
        people: async () => [
          { staff: ana, name: 'Ana Souza' },
          { staff: eva.staff, name: 'Eva Lima' },
        ],
        departments: () => ['support', 'sales'],
        timeZone: () => 'America/Sao_Paulo',
        verified: () => ({ at: now, size: 2, doubts: 0 }),
        hash,
        clock,
      }),
      {
        publicOrigin: null,
        signedIn: async () => who,
        circumstances: async () => ({ now, tree, isFrozen: false }),
        record,
      },
    )
    const post = async (path: string, body: unknown) =>
      app.request(`http://127.0.0.1/api/access-log${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1' },
        body: JSON.stringify(body),
      })
    return {
      as: (other: SignedIn | null) => {
        who = other
      },
      post,
      ask: async <View>(path: string, body: unknown): Promise<View> => {
        const answer = await post(path, body)
        expect(answer.status).toBe(200)
        return answer.json() as Promise<View>
      },
    }
  }

  test('an entry is the parts of a sentence, with the names of those who work here', async () => {
    await told(looked(now))
    const { entries, names, older } = await console().ask<EntriesView>('', everything)
    expect(entries).toEqual([
      {
        ...{ index: 0, at: now, group: 'looks', kind: 'looked', actor: { role: 'agent', id: ana } },
        facts: expect.objectContaining({
          what: 'talk',
          fields: ['words'],
          rows: 3,
          talk: talk1,
          case: case1,
        }),
      },
    ])
    expect(names).toEqual({ [ana]: 'Ana Souza' })
    expect(older).toBeNull()
  })

  test('an entry that waits for its place comes first, without a number', async () => {
    await told(looked(now))
    await write(looked(later(now, -minute)))
    const { entries } = await console().ask<EntriesView>('', everything)
    expect(entries.map(({ index }) => index)).toEqual([null, 0])
  })

  test('pages keep their place while the log grows', async () => {
    await told(...Array.from({ length: 120 }, (_, n) => looked(later(now, n))))
    const { ask } = console()
    const first = await ask<EntriesView>('', everything)
    expect(first.entries.map(({ index }) => index)).toEqual(Array.from({ length: 50 }, (_, n) => 119 - n))
    await told(looked(later(now, 5000)))
    const second = await ask<EntriesView>('', { ...everything, before: first.older })
    const third = await ask<EntriesView>('', { ...everything, before: second.older })
    expect(second.entries[0]?.index).toBe(69)
    expect(third.entries.map(({ index }) => index)).toEqual(Array.from({ length: 20 }, (_, n) => 19 - n))
    expect(third.older).toBeNull()
  })

  test('entries are found by who, to whom, which case, talk, department, kind and time', async () => {
    const other = staffId('bia')
    const act = { v: 1, at: now, purpose: null, actor: { role: 'admin', id: other } } as const
    await told(
      looked(now),
      looked(later(now, hour), { talk: parseTalkId('other'.padEnd(22, '2')), case: null, department: null }),
      { ...act, kind: 'staff-disabled', staff: ana },
      { ...act, kind: 'case-reopened', number: case1 },
      { ...act, kind: 'staff-enabled', staff: other },
    )
    const { ask } = console()
    const found = async (changes: Partial<EntriesAsked>) =>
      (await ask<EntriesView>('', { ...everything, ...changes })).entries.flatMap(({ index }) =>
        index !== null && index < 5 ? [index] : [],
      )
    expect(await found({ staff: ana })).toEqual([2, 1, 0])
    expect(await found({ case: '7k2mxpq4' })).toEqual([3, 0])
    expect(await found({ talk: talk1 })).toEqual([0])
    expect(await found({ department: 'support' })).toEqual([0])
    expect(await found({ groups: ['staff', 'cases'] })).toEqual([4, 3, 2])
    expect(await found({ from: now + 1, to: now + 2 * hour })).toEqual([1])
    expect(await found({ to: now })).toEqual([])
    expect(await found({ entry: 3 })).toEqual([3])
  })

  test('who reads the log is in the log before the answer leaves, once a minute for the same question', async () => {
    await told(looked(now, { what: 'cases' }))
    const { ask, as } = console()
    for (let n = 0; n < 3; n += 1) await ask('', everything)
    await ask('', { ...everything, case: case1 })
    as({ ...eva, session: parseSessionName('other'.padEnd(22, '0')) })
    await ask('', everything)
    const [, ...acts] = await logged()
    expect(acts).toHaveLength(3)
    expect(acts[0]).toMatchObject({ kind: 'looked', what: 'access-log', rule: 'auditor/log.read/business' })
    expect(acts[1]).toMatchObject({ case: case1, actor: { role: 'auditor', id: eva.staff } })
  })

  test('nobody else reads it, and whoever tries is in it', async () => {
    await told(looked(now))
    const { post, as } = console()
    for (const path of [
      '',
      '/state',
      '/weeks',
      '/counts',
      '/alerts',
      '/proof',
      '/alerts/settle',
      '/review',
    ]) {
      as(null)
      expect((await post(path, {})).status).toBe(401)
      as(agent)
      const refused = await post(path, everything)
      expect([refused.status, refused.headers.get('cache-control')]).toEqual([403, 'no-store'])
    }
    expect(await kindsLogged()).toEqual(['looked', ...Array.from({ length: 8 }, () => 'access-denied')])
  })

  test('what is no question is refused, and says nothing', async () => {
    const { post } = console()
    for (const body of [{}, { ...everything, groups: ['nothing'] }, { ...everything, more: 1 }, null])
      expect((await post('', body)).status).toBe(400)
    expect((await post('', { ...everything, staff: "x' or true" })).status).toBe(400)
    expect((await post('', { ...everything, case: 'a'.repeat(20_000) })).status).toBe(413)
    expect((await post('/counts', { ...everything })).status).toBe(400)
    expect(await kindsLogged()).toEqual([])
  })

  test('the state tells what is signed, what waits, and the newest copy outside', async () => {
    await told(looked(now), looked(later(now, -2 * hour)), raised(now, 'alert'))
    await write(looked(later(now, -minute)))
    await postgresLogAnchors(opened.database).note({ name: 'file', size: 2, at: now, note: 'x' })
    const state = await console().ask<LogStateView>('/state', {})
    expect(state).toMatchObject({
      size: 3,
      checkpoint: { size: 3, at: now },
      waiting: { entries: 1, since: now - minute },
      anchors: [{ name: 'file', size: 2, at: now }],
      openAlerts: 1,
      timeZone: 'America/Sao_Paulo',
      departments: ['support', 'sales'],
    })
    const { weeks } = await console().ask<WeeksView>('/weeks', {})
    expect(weeks[0]).toMatchObject({
      ...{ week: '2026-W47', entries: 4, alerts: 1, openAlerts: 1, reviewed: null, mayReview: true },
    })
  })

  test('hours count entries by group', async () => {
    await told(looked(now), looked(later(now, 1)), looked(later(now, hour)))
    const asked = { groups: [], staff: ana, department: null, talk: null, case: null }
    const { hours } = await console().ask<CountsView>('/counts', { ...asked, from: now, to: now + hour })
    expect(hours).toEqual([{ from: now, counts: expect.objectContaining({ looks: 2, cases: 0 }) }])
  })

  test('an entry is proven to somebody who has the key alone', async () => {
    await told(looked(now), looked(later(now, 1)))
    const { ask, post } = console()
    const proof = await ask<LogProof>('/proof', { entry: 1 })
    const vkeys = keys.signers.map(({ key }) => writeVkey(key))
    expect(await checkProof({ hash, verify: nodeVerify }, proof, vkeys)).toMatchObject({ verdict: 'proven' })
    expect((await post('/proof', { entry: 99 })).status).toBe(404)
  })

  test('an alert is settled once, by somebody else, with a receipt; notes need no settling', async () => {
    await told(raised(now, 'alert'), raised(later(now, 1), 'note'), raised(later(now, 2), 'alert', eva.staff))
    const { ask, post } = console()
    const open = await ask<AlertsView>('/alerts', { isOpen: true, before: null })
    expect(open.alerts.map(({ entry, name }) => [entry, name])).toEqual([
      [2, 'Eva Lima'],
      [0, 'Ana Souza'],
    ])
    expect(open.maySettle).toBe(true)
    expect(open.alerts[0]?.cause).toBe(0)
    const settling = { entry: 0, outcome: 'justified' }
    expect((await ask<Recorded>('/alerts/settle', settling)).entry).toBeGreaterThan(2)
    expect((await post('/alerts/settle', settling)).status).toBe(409)
    expect((await post('/alerts/settle', { entry: 2, outcome: 'justified' })).status).toBe(403)
    expect((await post('/alerts/settle', { entry: 3, outcome: 'justified' })).status).toBe(404)
    expect((await post('/alerts/settle', { entry: 0, outcome: 'shrug' })).status).toBe(400)
    const all = await ask<AlertsView>('/alerts', { isOpen: false, before: null })
    expect(all.alerts.map(({ entry, settled }) => [entry, settled?.outcome])).toEqual([
      [2, undefined],
      [1, undefined],
      [0, 'justified'],
    ])
    expect(all.alerts[2]).toMatchObject({
      ...{ numbers: { reveals: 12, limit: 10 } },
      settled: { name: 'Eva Lima' },
    })
  })

  test('a week is signed with what its reviewer had before them, once its alerts are settled', async () => {
    await told(looked(now), raised(now, 'alert'))
    const { ask, post } = console()
    const name = '2026-W47'
    const sign = (alerts: number, entries = 2) => post('/review', { week: name, entries, alerts })
    expect(await (await sign(0)).json()).toEqual({ error: 'CHANGED' })
    expect(await (await sign(1, 7)).json()).toEqual({ error: 'CHANGED' })
    expect(await (await sign(1)).json()).toEqual({ error: 'ALERTS_OPEN' })
    await ask('/alerts/settle', { entry: 1, outcome: 'false-alarm' })
    const recorded: Recorded = (await (await sign(1)).json()) as never
    const { weeks } = await ask<WeeksView>('/weeks', {})
    expect(weeks[0]).toMatchObject({
      ...{ week: name, alerts: 1, openAlerts: 0 },
      reviewed: { staff: eva.staff, name: 'Eva Lima', entry: recorded.entry, entries: 2, alerts: 1 },
    })
    expect((await logged()).at(-1)).toMatchObject({
      kind: 'week-reviewed',
      size: 3,
      root: expect.stringMatching(/^.{44}$/),
    })
    for (const week of ['2026-W60', '2026-W49', 'W47', '2026-W00'])
      expect((await post('/review', { week, entries: 0, alerts: 0 })).status).toBe(404)
  })

  test('weeks go back to the first entry, in the time zone of the business', async () => {
    // Sunday 23:30 in São Paulo is Monday in UTC.
    await told(looked(instantOf(Date.parse('2026-11-09T02:30:00Z'))), looked(later(now, -week)))
    const { weeks } = await console().ask<WeeksView>('/weeks', {})
    expect(weeks.map(({ week: name, entries }) => [name, entries])).toEqual([
      ['2026-W47', 0],
      ['2026-W46', 1],
      ['2026-W45', 1],
    ])
  })

  test('settling and signing need a second factor of the last five minutes, and the log', async () => {
    await told(raised(now, 'alert'))
    const { post, as } = console()
    as({ ...eva, secondFactorAt: later(now, -6 * minute) })
    const late = await post('/alerts/settle', { entry: 0, outcome: 'justified' })
    expect([late.status, await late.json()]).toMatchObject([403, { error: 'STEP_UP_NEEDED' }])
    as(eva)
    isLogDown = true
    const down = await post('/alerts/settle', { entry: 0, outcome: 'justified' })
    expect([down.status, await down.json()]).toEqual([503, { error: 'LOG_UNAVAILABLE' }])
    expect(await kindsLogged()).toEqual(['alert-raised', 'access-denied'])
  })
})
