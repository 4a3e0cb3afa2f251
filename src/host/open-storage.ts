import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { logFile } from '../adapter/audit-file/log-file.ts'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../adapter/local-key/node-ed25519.ts'
import { addLeaf } from '../adapter/postgres/add-leaf.ts'
import { type AlertTold, postgresAlertTold } from '../adapter/postgres/alert-told.ts'
import { postgresAuditLog } from '../adapter/postgres/audit-log.ts'
import { batchPuts } from '../adapter/postgres/batch-puts.ts'
import { postgresBotVersions } from '../adapter/postgres/bot-versions.ts'
import { clearLeases, restartSilence } from '../adapter/postgres/clear-leases.ts'
import { postgresConsentBook } from '../adapter/postgres/consent-book.ts'
import { openConsoleRole } from '../adapter/postgres/console-role.ts'
import type { Database } from '../adapter/postgres/database.ts'
import { type Departments, postgresDepartments } from '../adapter/postgres/departments.ts'
import { postgresDeployments } from '../adapter/postgres/deployments.ts'
import { forgetTally, postgresDetectorTally } from '../adapter/postgres/detector-tally.ts'
import { postgresDirectory } from '../adapter/postgres/directory.ts'
import { type Erasing, erasePerson } from '../adapter/postgres/erase-person.ts'
import { flagPerson } from '../adapter/postgres/flag-person.ts'
import { forgetDrafts } from '../adapter/postgres/forget-drafts.ts'
import { forgetTalks } from '../adapter/postgres/forget-talks.ts'
import { forgetGrants, postgresGrants } from '../adapter/postgres/grants.ts'
import { postgresInbox } from '../adapter/postgres/inbox.ts'
import { forgetNotes, postgresIncidents } from '../adapter/postgres/incidents.ts'
import { type Kept, postgresKept } from '../adapter/postgres/kept.ts'
import { newestKey, postgresKeyStore } from '../adapter/postgres/key-store.ts'
import { postgresLanes } from '../adapter/postgres/lanes.ts'
import { type LeftPlaces, postgresLeftPlaces } from '../adapter/postgres/left-places.ts'
import { postgresLiveRows } from '../adapter/postgres/live-rows.ts'
import { type LogAnchors, postgresLogAnchors } from '../adapter/postgres/log-anchors.ts'
import { type LogPages, postgresLogPages } from '../adapter/postgres/log-pages.ts'
import { forgetMedia, postgresMediaFiles, postgresMediaUploads } from '../adapter/postgres/media-files.ts'
import { migrate } from '../adapter/postgres/migrate.ts'
import { openEmbedded } from '../adapter/postgres/open-embedded.ts'
import { openServer } from '../adapter/postgres/open-server.ts'
import { postgresReadLog } from '../adapter/postgres/read-log.ts'
import { readinessOf } from '../adapter/postgres/readiness.ts'
import { postgresReviewLog } from '../adapter/postgres/review-log.ts'
import { postgresStaff } from '../adapter/postgres/staff.ts'
import { forgetRepetitions, vacuumEmbedded } from '../adapter/postgres/tidy.ts'
import { postgresTranscripts } from '../adapter/postgres/transcripts.ts'
import { forgetLetters, postgresUnfinished } from '../adapter/postgres/unfinished.ts'
import type { AuditLog } from '../audit/audit-log.ts'
import type { AuditEntry } from '../audit/entry.ts'
import type { LogCopy } from '../audit/log-copy.ts'
import type { LogKeys } from '../audit/log-keys.ts'
import { type LogLeaf, logLeaf } from '../audit/log-leaf.ts'
import type { ReadLog } from '../audit/read-log.ts'
import type { ReviewLog } from '../audit/review-log.ts'
import type { Clock, Instant } from '../clock.ts'
import type { PurposeRule } from '../consent/may-notify.ts'
import type { LiveRows } from '../handoff/live/live-rows.ts'
import type { Grants } from '../handoff/reveal/grants.ts'
import { lookOf } from '../handoff/reveal/look-of.ts'
import type { FlagPerson } from '../handoff/reveal/person-flag.ts'
import type { PersonId, PurposeName } from '../ids.ts'
import type { DetectorTally } from '../privacy/detector-tally.ts'
import type { WrappedKey } from '../privacy/keyring.ts'
import type { ErasureOutcome } from '../rights/erasure.ts'
import { endedBy } from '../sign-in/entries.ts'
import { sessionLimits } from '../sign-in/limits.ts'
import type { StaffStore } from '../sign-in/staff-store.ts'
import type { BotVersions } from '../turn/bot-versions.ts'
import type { ConsentBook } from '../turn/consent-book.ts'
import type { Deployments } from '../turn/deployments.ts'
import type { Directory } from '../turn/directory.ts'
import type { Inbox } from '../turn/inbox.ts'
import type { Incidents } from '../turn/incidents.ts'
import type { KeyStore } from '../turn/key-store.ts'
import type { Lanes } from '../turn/lanes.ts'
import type { Looks } from '../turn/looks.ts'
import type { MediaFiles, MediaUploads } from '../turn/media-files.ts'
import type { Transcripts } from '../turn/transcripts.ts'
import type { Unfinished } from '../turn/unfinished.ts'
import { type DeskStorage, deskStorage } from './desk-storage.ts'
import { type OperationsStorage, operationsStorage } from './operations-storage.ts'

export type Storage = DeskStorage &
  OperationsStorage & {
    readonly inbox: Inbox
    readonly lanes: (ruleOf: (purpose: PurposeName) => PurposeRule) => Lanes
    readonly keyStore: KeyStore
    /** The key of the newest day that took a message; null in a new database. */
    readonly newestKey: () => Promise<WrappedKey | null>
    readonly versions: BotVersions
    readonly media: MediaFiles
    readonly uploads: MediaUploads
    readonly deployments: Deployments
    readonly departments: Departments
    /** What may have changed on screens. */
    readonly live: LiveRows
    readonly directory: Directory
    readonly consentBook: ConsentBook
    /** Takes away all that is kept of a person; see `erase-person.ts`. */
    readonly erasePerson: (person: PersonId, erasing: Omit<Erasing, 'leafOf'>) => Promise<ErasureOutcome>
    readonly unfinished: Unfinished
    readonly transcripts: Transcripts
    readonly incidents: Incidents
    readonly grants: Grants
    readonly flagPerson: FlagPerson
    readonly looks: Looks
    readonly kept: Kept
    /** The log, signed with these keys: one for a process. */
    readonly auditLog: (keys: LogKeys) => AuditLog
    readonly readLog: ReadLog
    readonly reviewLog: ReviewLog
    readonly alertTold: AlertTold
    /** One entry that needs no receipt: it is on the disk, and gets its place within a second. */
    readonly writeEntry: (leaf: LogLeaf) => Promise<void>
    /** The log as whoever verifies it reads it. */
    readonly logPages: LogPages
    readonly logAnchors: LogAnchors
    readonly leftPlaces: LeftPlaces
    readonly tally: DetectorTally
    readonly staff: StaffStore
    readonly isReady: () => Promise<boolean>
    /** For the moment from which statuses are heard again; to be called before the first lane is worked. */
    readonly restartSilence: (now: Instant) => Promise<void>
    /** Housekeeping of about once an hour. */
    readonly tidy: (now: Instant) => Promise<void>
    readonly close: () => Promise<void>
  }

type StorageSettings = {
  /** Null: embedded, in `<data>/database`. */
  readonly databaseUrl: string | null
  readonly data: string
  /** The folder this program was built into. */
  readonly built: URL
}

/** Connections to a PostgreSQL server, from one process. */
const pool = 10

/** Opens the database this deployment names, brought to the newest schema. @throws Fault `DATABASE_DOWN`, `BAD_CONFIG` */
export async function openStorage(settings: StorageSettings, clock: Clock): Promise<Storage> {
  const { databaseUrl, data, built } = settings
  const database = databaseUrl
    ? openServer({ url: databaseUrl, pool, prepares: true })
    : await openEmbedded({
        folder: join(data, 'database'),
        worker: new URL('pglite-worker.js', built),
        seed: new URL('empty-database.tar.gz', built),
      })
  try {
    await migrate(database, fileURLToPath(new URL('migrations/', built)))
    await openConsoleRole(database)
    if (!databaseUrl) await clearLeases(database, clock.now())
  } catch (error) {
    await database.close()
    throw error
  }
  const copy = databaseUrl ? null : logFile(join(data, 'log'))
  return storageOver({ database, clock, copy }, { isEmbedded: databaseUrl === null })
}

type Parts = {
  readonly database: Database
  readonly clock: Clock
  /** Where the log is written, too; null: nowhere. */
  readonly copy?: LogCopy | null
}

/** The ports of the turn over one database. */
export function storageOver(
  { database, clock, copy = null }: Parts,
  { isEmbedded }: { readonly isEmbedded: boolean },
): Storage {
  const leafOf = (entry: AuditEntry) => logLeaf(nodeCrypto.hash, entry)
  const staff = postgresStaff(database, leafOf)
  const { isReady, watched } = readinessOf(database, clock)
  return {
    inbox: watched(batchPuts(postgresInbox(database))),
    lanes: (ruleOf) => postgresLanes({ database, ruleOf }),
    keyStore: postgresKeyStore(database),
    newestKey: () => newestKey(database),
    versions: postgresBotVersions(database),
    media: postgresMediaFiles(database),
    uploads: postgresMediaUploads(database),
    deployments: postgresDeployments(database),
    departments: postgresDepartments(database),
    ...deskStorage(database),
    ...operationsStorage(database),
    live: postgresLiveRows(database),
    directory: postgresDirectory(database),
    consentBook: postgresConsentBook({ database, crypto: nodeCrypto }),
    erasePerson: (person, erasing) => erasePerson(database, person, { ...erasing, leafOf }),
    unfinished: postgresUnfinished(database),
    transcripts: postgresTranscripts(database),
    incidents: postgresIncidents(database),
    grants: postgresGrants(database),
    flagPerson: flagPerson(database),
    looks: async (person) =>
      (await postgresGrants(database).shownOf(person)).flatMap((grant) => lookOf(grant) ?? []),
    kept: postgresKept(database),
    auditLog: onceOpened((keys) =>
      postgresAuditLog({ database, hash: nodeCrypto.hash, keys, verify: nodeVerify, clock, copy }),
    ),
    readLog: postgresReadLog(database),
    reviewLog: postgresReviewLog(database),
    alertTold: postgresAlertTold(database),
    writeEntry: (leaf) => database.transaction((sql) => addLeaf(sql, leaf)),
    logPages: postgresLogPages(database),
    logAnchors: postgresLogAnchors(database),
    leftPlaces: postgresLeftPlaces(database),
    tally: postgresDetectorTally(database),
    staff,
    isReady,
    tidy: async (now) => {
      await forgetRepetitions(database, now)
      await forgetTally(database, now)
      await forgetNotes(database, now)
      await forgetLetters(database, now)
      await forgetTalks(database, leafOf, now)
      await forgetGrants(database, now)
      await forgetDrafts(database, now)
      await forgetMedia(database, now)
      await postgresLiveRows(database).forget(now)
      await staff.tidy(sessionLimits(now), endedBy({ role: 'system', id: 'sweep' }, now))
      if (isEmbedded) await vacuumEmbedded(database)
    },
    restartSilence: (now) => restartSilence(database, now),
    close: () => database.close(),
  }
}

/** Two of them in one process would both write the file beside the database. */
function onceOpened(open: (keys: LogKeys) => AuditLog): (keys: LogKeys) => AuditLog {
  let opened: AuditLog | null = null
  return (keys) => {
    opened ??= open(keys)
    return opened
  }
}
