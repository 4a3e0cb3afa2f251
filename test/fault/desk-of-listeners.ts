import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import type { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { postgresKeyStore } from '../../src/adapter/postgres/key-store.ts'
import { systemClock } from '../../src/clock.ts'
import { openLive } from '../../src/console/live.ts'
import type { StaffId } from '../../src/ids.ts'
import { type EpochKeys, epochKeys } from '../../src/privacy/epoch-keys.ts'
import { sealProfile } from '../../src/sign-in/profile.ts'
import { newName, newToken, tokenHash } from '../../src/sign-in/token.ts'
import type { LiveEventView } from '../../src/web/live-view.ts'

/** Somebody of the desk with the console's own client, over real HTTP. */
export type DeskListener = {
  readonly department: string
  /** The replica they are sent to while it is up. */
  readonly home: number
  /** When they heard of a line, `talk/n`: milliseconds of this process. */
  readonly heard: Map<string, number[]>
  readonly cases: Set<string>
  readonly state: () => string
  readonly reloads: () => number
  /** How often the line was opened. */
  readonly opened: () => number
  /** The connection breaks; the page comes back by itself. */
  readonly cut: () => void
  readonly close: () => void
}

type Place = {
  /** Where a page of this replica's people is sent now; null: nowhere, the network is gone. */
  readonly urlOf: (home: number) => string | null
  readonly onLine: (listener: DeskListener, event: LiveEventView, at: number) => void
}

/** The platform's, which seal what people of the business are called. */
export const staffKeys = (database: Database, keys: ReturnType<typeof newKeys>): EpochKeys =>
  epochKeys({ keyring: keyringOf(nodeCrypto, keys), store: postgresKeyStore(database) })

/**
 * Signs somebody in by rows: the way in has tests of its own, and fifty passwords cost a minute.
 * @returns the cookie of their browser
 */
export async function signedInAgent(
  database: Database,
  keys: EpochKeys,
  department: string,
): Promise<string> {
  const token = newToken(nodeCrypto)
  const [staff, session, hash] = [
    newName(nodeCrypto),
    newName(nodeCrypto),
    await tokenHash(nodeCrypto, token),
  ]
  const called = { name: `Ana ${staff.slice(0, 3)}`, email: `${staff}@loja.example` }
  const profile = await sealProfile({ epochKeys: keys }, staff as StaffId, called, systemClock.now())
  const row = JSON.stringify({ bytes: Buffer.from(profile.bytes).toString('base64'), key: profile.key })
  await database.query(
    (sql) => sql`
      insert into staff.member (id, email, profile, profile_key, roles, departments, state, trained_at, created_at, last_step)
      select ${staff}, ${`email of ${staff}`}, decode(r.bytes, 'base64'), r.key, '["agent"]',
        ${JSON.stringify([department])}::text::jsonb, 'active', now(), now(), 0
      from jsonb_to_record(${row}::text::jsonb) as r (bytes text, key text)`,
  )
  await database.query(
    (sql) => sql`
      insert into staff.session (hash, name, staff, device, began_at, seen_at, second_factor_at)
      values (${hash}, ${session}, ${staff}, null, now(), now(), now())`,
  )
  return `sigilo=${token}`
}

/** So many agents at their desks, by turns of each replica; one in ten of another department. */
export async function openDesk(
  database: Database,
  agents: number,
  { urlOf, onLine, keys }: Place & { readonly keys: EpochKeys },
): Promise<readonly DeskListener[]> {
  const all: DeskListener[] = []
  for (let n = 0; n < agents; n += 1) {
    const department = n % 10 === 9 ? 'elsewhere' : 'support'
    const cookie = await signedInAgent(database, keys, department)
    all.push(listenerOf({ cookie, department, home: n % 2 }, { urlOf, onLine }))
  }
  return all
}

type Seat = { readonly cookie: string; readonly department: string; readonly home: number }

function listenerOf({ cookie, department, home }: Seat, { urlOf, onLine }: Place): DeskListener {
  const heard = new Map<string, number[]>()
  const cases = new Set<string>()
  let state = 'opening'
  let reloads = 0
  let opened = 0
  let cutter = new AbortController()
  const line = openLive(
    {
      changed: (events) => {
        const at = performance.now()
        for (const event of events) {
          if (event.case) cases.add(event.case)
          if (event.kind !== 'line') continue
          const key = `${event.talk}/${event.line}`
          heard.set(key, [...(heard.get(key) ?? []), at])
          onLine(listener, event, at)
        }
      },
      reload: () => {
        reloads += 1
      },
      show: (next) => {
        state = next.line
        if (state === 'live') opened += 1
      },
    },
    {
      ask: (lastEventId, signal) => {
        const url = urlOf(home)
        if (url === null) return Promise.reject(new Error('no network'))
        cutter = new AbortController()
        return fetch(`${url}/api/live`, {
          headers: { cookie, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
          signal: AbortSignal.any([signal, cutter.signal]),
        })
      },
      now: () => performance.now(),
      random: Math.random,
      signOut: () => {},
    },
  )
  const listener: DeskListener = {
    ...{ department, home, heard, cases },
    state: () => state,
    reloads: () => reloads,
    opened: () => opened,
    cut: () => cutter.abort(),
    close: line.close,
  }
  return listener
}
