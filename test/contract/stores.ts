import { memoryStores } from '../../src/adapter/memory/memory-stores.ts'
import { postgresBotVersions } from '../../src/adapter/postgres/bot-versions.ts'
import { storedInstant } from '../../src/adapter/postgres/columns.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { postgresDeployments } from '../../src/adapter/postgres/deployments.ts'
import { postgresDesk } from '../../src/adapter/postgres/desk.ts'
import { postgresDirectory } from '../../src/adapter/postgres/directory.ts'
import { postgresInbox } from '../../src/adapter/postgres/inbox.ts'
import { postgresIncidents } from '../../src/adapter/postgres/incidents.ts'
import { postgresKeyStore } from '../../src/adapter/postgres/key-store.ts'
import { postgresLanes } from '../../src/adapter/postgres/lanes.ts'
import { postgresMediaFiles, postgresMediaUploads } from '../../src/adapter/postgres/media-files.ts'
import { postgresTranscripts } from '../../src/adapter/postgres/transcripts.ts'
import { postgresUnfinished } from '../../src/adapter/postgres/unfinished.ts'
import { clockAt, type Instant } from '../../src/clock.ts'
import type { PurposeRule } from '../../src/consent/may-notify.ts'
import type { BlindIndex, LaneKey, PurposeName } from '../../src/ids.ts'
import type { BotVersions } from '../../src/turn/bot-versions.ts'
import type { Deployments } from '../../src/turn/deployments.ts'
import type { Desk } from '../../src/turn/desk.ts'
import type { Directory } from '../../src/turn/directory.ts'
import type { Inbox } from '../../src/turn/inbox.ts'
import type { Incidents } from '../../src/turn/incidents.ts'
import type { KeyStore } from '../../src/turn/key-store.ts'
import type { Lanes } from '../../src/turn/lanes.ts'
import type { MediaFiles, MediaUploads } from '../../src/turn/media-files.ts'
import type { Transcripts } from '../../src/turn/transcripts.ts'
import type { Unfinished } from '../../src/turn/unfinished.ts'
import { noon } from './made-up.ts'
import type { TestDatabase } from './open-database.ts'

/** Every store of the turn, whatever it is made of, and what a test must do to one from outside. */
export type Stores = {
  readonly inbox: Inbox
  readonly lanes: Lanes
  readonly keyStore: KeyStore
  readonly botVersions: BotVersions
  readonly media: MediaFiles
  readonly uploads: MediaUploads
  readonly deployments: Deployments
  readonly desk: Desk
  readonly directory: Directory
  readonly unfinished: Unfinished
  readonly transcripts: Transcripts
  readonly incidents: Incidents
  /** 30 seconds pass for the lease: its worker died or stalled. */
  readonly loseLease: (lane: LaneKey) => Promise<void>
  readonly suppress: (index: BlindIndex, at: Instant) => Promise<void>
  /** Rows of dead letters and of the log, to see that both are written. */
  readonly counts: () => Promise<{ readonly dead: number; readonly log: number }>
  /** Sends that hold sealed words of an agent. */
  readonly wordsOnTheWay: () => Promise<number>
  readonly empty: () => Promise<void>
  readonly drop: () => Promise<void>
}

export const ruleOf = (name: PurposeName): PurposeRule => ({ name, needs: 'double-opt-in' })

export async function storesInMemory(): Promise<Stores> {
  let clock = clockAt(noon)
  let stores = memoryStores({ ruleOf, clock })
  return {
    get inbox() {
      return stores.inbox
    },
    get lanes() {
      return stores.lanes
    },
    get keyStore() {
      return stores.keyStore
    },
    get botVersions() {
      return stores.botVersions
    },
    get media() {
      return stores.media
    },
    get uploads() {
      return stores.uploads
    },
    get deployments() {
      return stores.deployments
    },
    get desk() {
      return stores.desk
    },
    get directory() {
      return stores.directory
    },
    get unfinished() {
      return stores.unfinished
    },
    get transcripts() {
      return stores.transcripts
    },
    get incidents() {
      return stores.incidents
    },
    loseLease: async () => clock.advance(31_000),
    suppress: async (index, at) => {
      stores.state.suppressed.set(index, at)
    },
    wordsOnTheWay: async () => [...stores.state.outbox.values()].filter(({ words }) => words !== null).length,
    counts: async () => ({ dead: stores.state.dead.length, log: stores.state.log.length }),
    empty: async () => {
      clock = clockAt(noon)
      stores = memoryStores({ ruleOf, clock })
    },
    drop: async () => {},
  }
}

export async function storesIn(
  opening: Promise<TestDatabase>,
): Promise<Stores & { readonly database: Database }> {
  const { database, empty, drop } = await opening
  return {
    database,
    inbox: postgresInbox(database),
    lanes: postgresLanes({ database, ruleOf }),
    keyStore: postgresKeyStore(database),
    botVersions: postgresBotVersions(database),
    media: postgresMediaFiles(database),
    uploads: postgresMediaUploads(database),
    deployments: postgresDeployments(database),
    desk: postgresDesk(database),
    directory: postgresDirectory(database),
    unfinished: postgresUnfinished(database),
    transcripts: postgresTranscripts(database),
    incidents: postgresIncidents(database),
    loseLease: async (lane) => {
      await database.query(
        (sql) => sql`update lane set lease_until = now() - interval '1 second' where key = ${lane}`,
      )
    },
    suppress: async (index, at) => {
      await database.query(
        (sql) => sql`
          insert into suppression (index, at) values (${index}, ${storedInstant(at)}::timestamptz)`,
      )
    },
    wordsOnTheWay: async () => {
      const [row] = await database.query<{ held: number }>(
        (sql) =>
          sql`select count(*)::int as held from outbox where sealed is not null or sealed_key is not null`,
      )
      return row?.held ?? 0
    },
    counts: async () => {
      const [row] = await database.query<{ dead: number; log: number }>(
        (sql) =>
          sql`select (select count(*)::int from dead) as dead, (select count(*)::int from log_entry) as log`,
      )
      return row ?? { dead: 0, log: 0 }
    },
    empty,
    drop,
  }
}
