import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/adapter/postgres/database.ts'
import { forgetTalks } from '../../../src/adapter/postgres/forget-talks.ts'
import type { Instant } from '../../../src/clock.ts'
import { parseCaseNumber, type TalkId } from '../../../src/ids.ts'
import { RawText } from '../../../src/message/raw-text.ts'
import { SealedText } from '../../../src/privacy/sealed-text.ts'
import type { TurnRecord } from '../../../src/turn/turn-record.ts'
import {
  arrivalOf,
  effectOf,
  hour,
  keyring,
  later,
  leaf,
  line,
  newTalk,
  newTalkPart,
  noon,
  outgoing,
  somebody,
  support,
  turnOf,
  updates,
} from '../../contract/made-up.ts'
import { openTestEmbedded, openTestServer } from '../../contract/open-database.ts'
import { type Stores, storesIn } from '../../contract/stores.ts'

describe.each([
  ['PGlite', openTestEmbedded],
  ['PostgreSQL', openTestServer],
])('on %s', (_, open) => {
  let stores: Stores & { readonly database: Database }
  beforeAll(async () => {
    stores = await storesIn(open())
  })
  beforeEach(() => stores.empty())
  afterAll(() => stores.drop())

  /** A talk with one line, one sealed value and one reply that was sent; over, unless `changes` say otherwise. */
  async function talkWith(changes: (talk: TalkId) => Partial<TurnRecord> = () => ({}), ended = true) {
    await stores.inbox.put([await arrivalOf([await somebody()])], noon)
    const claim = await stores.lanes.claim(null, noon)
    if (!claim) throw new Error('nothing was ready')
    const talk = newTalk()
    const part = { ...(await newTalkPart(talk)), ended }
    const { sealer } = await keyring.create()
    const value = await SealedText.of(new RawText('Ana'), sealer, `vault|${talk}|name`)
    const vault = { put: [{ name: 'name', value }], drop: [] }
    const replies = [{ effect: effectOf(talk, 1), body: outgoing }]
    await stores.lanes.commit(
      turnOf(claim, { talk: part, lines: [line(1, 'oi')], vault, replies, ...changes(talk) }),
    )
    const sent = { effect: effectOf(talk, 1), message: claim.items[0]?.dedupe ?? ('' as never) }
    await stores.lanes.release(claim, { wakeAt: null, sent }, noon)
    return talk
  }

  const forget = (at: Instant) => forgetTalks(stores.database, async (entry) => leaf(entry.kind, at), at)
  const isOpenable = async (talk: TalkId) => (await stores.lanes.vaultOf(talk)) !== null
  const rows = async () => {
    const [row] = await stores.database.query(
      (sql) => sql`
        select (select count(*)::int from vault) as vault, (select count(*)::int from data_key) as keys,
          (select count(*)::int from transcript_line) as lines, (select count(*)::int from outbox) as sends,
          (select count(*)::int from talk) as talks, (select count(*)::int from log_entry) as log`,
    )
    return row
  }

  test('a day after its last message the key of a talk is destroyed, sealed words go, masked words stay', async () => {
    const talk = await talkWith()
    await forget(later(noon, 24 * hour - 1))
    expect(await isOpenable(talk)).toBe(true)
    await forget(later(noon, 24 * hour))
    expect(await isOpenable(talk)).toBe(false)
    expect(await stores.lanes.words(talk)).toHaveLength(1)
    await forget(later(noon, 25 * hour))
    expect(await rows()).toEqual({ vault: 0, keys: 0, lines: 1, sends: 1, talks: 1, log: 1 })
  })

  test('what agents began to write goes with the key of its talk', async () => {
    const [over, open] = [await talkWith(), await talkWith(undefined, false)]
    for (const talk of [over, open])
      await stores.database.query(
        (sql) => sql`
          insert into reply_draft (case_number, staff, talk, at, sealed, sealed_key)
          values (${talk}, 'staff', ${talk}, now(), ''::bytea, 'key')`,
      )
    await forget(later(noon, 24 * hour))
    expect(await stores.database.query((sql) => sql`select talk from reply_draft`)).toEqual([{ talk: open }])
  })

  test('ninety days after its end nothing of a talk is left but the log', async () => {
    await talkWith()
    await forget(later(noon, 90 * 24 * hour))
    expect(await rows()).toEqual({ vault: 0, keys: 0, lines: 0, sends: 0, talks: 0, log: 1 })
  })

  test('a talk that is open keeps all it has, however long', async () => {
    const talk = await talkWith(undefined, false)
    await forget(later(noon, 100 * 24 * hour))
    expect(await isOpenable(talk)).toBe(true)
    expect(await rows()).toMatchObject({ vault: 1, keys: 1, lines: 1 })
  })

  test('a talk keeps its key while a case is open, a start is planned or a reply is not settled', async () => {
    const number = parseCaseNumber('ABCD-2345')
    const withCase = await talkWith((talk) => {
      const opened = {
        type: 'opened',
        at: noon,
        number,
        talk,
        department: support,
        priority: 'normal',
        shown: [],
        announceAt: later(noon, hour),
        returnAt: later(noon, hour),
      } as const
      return { case: { number, department: support, events: [opened] } }
    })
    const withStart = await talkWith((talk) => {
      const at = later(noon, 100 * 24 * hour)
      const effect = effectOf(talk, 1, 2)
      return { starts: [{ effect, talk, purpose: updates, at, until: null, body: outgoing }] }
    })
    const withReply = await talkWith((talk) => ({
      replies: [1, 2].map((n) => ({ effect: effectOf(talk, n), body: outgoing })),
    }))
    await forget(later(noon, 99 * 24 * hour))
    for (const talk of [withCase, withStart, withReply]) expect(await isOpenable(talk)).toBe(true)
    await stores.database.query((sql) => sql`delete from scheduled_start`)
    await forget(later(noon, 99 * 24 * hour))
    expect(await Promise.all([withCase, withStart, withReply].map(isOpenable))).toEqual([true, false, true])
  })
})
