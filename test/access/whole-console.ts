import { Hono } from 'hono'
import type { SignedIn } from '../../src/access/signed-in.ts'
import { keyringOf } from '../../src/adapter/local-key/keyring.ts'
import { logKeysOf } from '../../src/adapter/local-key/log-keys.ts'
import { newKeys } from '../../src/adapter/local-key/new-keys.ts'
import { nodeCrypto } from '../../src/adapter/local-key/node-crypto.ts'
import { nodeVerify } from '../../src/adapter/local-key/node-ed25519.ts'
import { scryptHash } from '../../src/adapter/local-key/scrypt-hash.ts'
import { addLeaf } from '../../src/adapter/postgres/add-leaf.ts'
import { postgresAuditLog } from '../../src/adapter/postgres/audit-log.ts'
import { postgresCannedReplies } from '../../src/adapter/postgres/canned-replies.ts'
import { postgresCaseFiles } from '../../src/adapter/postgres/case-files.ts'
import { openConsoleRole } from '../../src/adapter/postgres/console-role.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import { postgresDepartments } from '../../src/adapter/postgres/departments.ts'
import { postgresDesk } from '../../src/adapter/postgres/desk.ts'
import { postgresIncidents } from '../../src/adapter/postgres/incidents.ts'
import { postgresKeyStore } from '../../src/adapter/postgres/key-store.ts'
import { postgresLiveRows } from '../../src/adapter/postgres/live-rows.ts'
import { postgresLogAnchors } from '../../src/adapter/postgres/log-anchors.ts'
import { postgresLogPages } from '../../src/adapter/postgres/log-pages.ts'
import { postgresNoteBook } from '../../src/adapter/postgres/note-book.ts'
import { postgresPlaces } from '../../src/adapter/postgres/places.ts'
import { postgresPresence } from '../../src/adapter/postgres/presence.ts'
import { postgresReadLog } from '../../src/adapter/postgres/read-log.ts'
import { postgresReplyDrafts } from '../../src/adapter/postgres/reply-drafts.ts'
import { postgresReviewLog } from '../../src/adapter/postgres/review-log.ts'
import { postgresSavedViews } from '../../src/adapter/postgres/saved-views.ts'
import { scopedConversations } from '../../src/adapter/postgres/scoped-conversations.ts'
import { scopedDatabase } from '../../src/adapter/postgres/scoped-database.ts'
import { scopedInbox } from '../../src/adapter/postgres/scoped-inbox.ts'
import { scopedNotes } from '../../src/adapter/postgres/scoped-notes.ts'
import { postgresStaff } from '../../src/adapter/postgres/staff.ts'
import { postgresTranscripts } from '../../src/adapter/postgres/transcripts.ts'
import { postgresUnsentWords } from '../../src/adapter/postgres/unsent-words.ts'
import type { AuditEntry } from '../../src/audit/entry.ts'
import { type LogLeaf, logLeaf } from '../../src/audit/log-leaf.ts'
import { clockAt } from '../../src/clock.ts'
import { Fault } from '../../src/fault.ts'
import type { Bot } from '../../src/flow/bot.ts'
import { liveFeed } from '../../src/handoff/live/live-feed.ts'
import { mostViews } from '../../src/handoff/saved-views.ts'
import { colleaguesShown } from '../../src/host/colleagues-shown.ts'
import { deskRoutes } from '../../src/host/open-inbox.ts'
import { liveDesk } from '../../src/host/open-live.ts'
import { operationsStorage } from '../../src/host/operations-storage.ts'
import { recordAccess } from '../../src/host/record-access.ts'
import { serveAccessLog } from '../../src/host/serve-access-log.ts'
import { serveOperations } from '../../src/host/serve-operations.ts'
import { serveReveal } from '../../src/host/serve-reveal.ts'
import { serveSignIn, staffDesk } from '../../src/host/serve-sign-in.ts'
import { maskNote } from '../../src/host/serve-transcripts.ts'
import type { MessageKey } from '../../src/ids.ts'
import type { OpenMedia } from '../../src/message/media.ts'
import { RawText } from '../../src/message/raw-text.ts'
import { epochKeys } from '../../src/privacy/epoch-keys.ts'
import type { SignInParts } from '../../src/sign-in/parts.ts'
import type { DeskItem } from '../../src/turn/desk-words.ts'
import { accessLog } from '../../src/web/access-log.ts'
import { allowOver, unnamed } from '../../src/web/allow.ts'
import { flowMap } from '../../src/web/flow-map.ts'
import { live } from '../../src/web/live.ts'
import { guards } from '../../src/web/only-from-our-page.ts'
import { operations } from '../../src/web/operations.ts'
import { pictures } from '../../src/web/pictures.ts'
import { reveal } from '../../src/web/reveal.ts'
import { settings } from '../../src/web/settings.ts'
import { staff } from '../../src/web/staff.ts'
import type { Stores } from '../contract/stores.ts'
import { openRoom } from '../handoff/reveal/reveal-room.ts'
import { now, tree } from './made-up-staff.ts'

const origin = 'http://127.0.0.1'

export type Answer = {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly text: string
}
export type WholeConsole = Awaited<ReturnType<typeof openWholeConsole>>

/** Every route behind a sign-in as a host composes it, over a real database; only who is signed in is handed in. */
export async function openWholeConsole(stores: Stores & { readonly database: Database }) {
  const { database } = stores
  await openConsoleRole(database)
  const departments = postgresDepartments(database)
  const clock = clockAt(now)
  const leafOf = (entry: AuditEntry) => logLeaf(nodeCrypto.hash, entry)
  await departments.place(tree, ({ department, under }) =>
    leafOf({
      ...{ v: 1, at: now, actor: { role: 'system', id: 'host' }, purpose: null },
      ...{ kind: 'department-changed', department, under },
    }),
  )
  const write = (leaf: LogLeaf) => database.transaction((sql) => addLeaf(sql, leaf))
  const log = { isDown: false }
  const receipt = async (leaf: LogLeaf) => {
    if (log.isDown) throw new Fault('LOG_UNAVAILABLE', 'the log is down')
    await write(leaf)
    return { index: 0, checkpoint: 'signed' }
  }
  const keyring = keyringOf(nodeCrypto, newKeys(nodeCrypto))
  const parts: SignInParts = {
    ...{ store: postgresStaff(database, leafOf), crypto: nodeCrypto, keyring, clock, leafOf },
    epochKeys: epochKeys({ keyring, store: postgresKeyStore(database) }),
    slowHash: scryptHash({ N: 1024, r: 8, p: 1 }),
    audit: { receipt },
    businessName: () => 'Loja Aurora',
    origin: () => origin,
    mailLink: null,
  }
  const keys = await logKeysOf(nodeCrypto, newKeys(nodeCrypto))
  const own = { hash: nodeCrypto.hash, keys, verify: nodeVerify, clock, copy: null }
  const auditLog = postgresAuditLog({ database, ...own })
  const room = openRoom(stores, { clock })
  let asking: { readonly who: SignedIn | null; readonly isFrozen: boolean } = { who: null, isFrozen: false }
  /** Whoever asks, by what stands in their request: several may ask at once. */
  const callers = new Map<string | null, SignedIn | null>()
  const signedIn = async ({ headers }: Request) => callers.get(headers.get('x-asked-by')) ?? null
  const isFrozen = async () => asking.isFrozen
  const circumstances = async () => ({ now, tree: await departments.tree(), isFrozen: asking.isFrozen })
  const record = recordAccess({ crypto: nodeCrypto, clock, write })
  const door = { signedIn, circumstances, record }
  const allow = allowOver(door)
  const of = (action: 'flow.read' | 'settings.read') =>
    allow(action, async () => ({ facts: null, named: unnamed }))

  const app = new Hono()
  const scoped = scopedDatabase(database)
  const written: DeskItem[] = []
  const given = { isAway: false, files: [] as { readonly bytes: Uint8Array; readonly mime: string }[] }
  const followUps = new Map([['case_follow_up', 'complaints']])
  const bot = {
    business: { name: 'Loja Aurora', mediaHosts: [], departments: tree, followUps, locales: ['pt-BR'] },
    privacy: {
      controller: { name: 'Loja Aurora', contact: 'sac@lojaaurora.example' },
      notice: { url: 'https://lojaaurora.example/p', version: 1 },
    },
    prompts: new Map(),
    hash: 'x',
  }
  app.route(
    '/',
    deskRoutes(door, {
      ...{ conversations: scopedConversations(scoped), places: postgresPlaces(database) },
      ...{ inbox: scopedInbox(scoped), files: postgresCaseFiles(database), desk: postgresDesk(database) },
      presence: postgresPresence(database),
      ...{ readLog: postgresReadLog(database), colleagues: colleaguesShown(parts, clock) },
      bots: {
        current: () => bot as unknown as Bot,
        at: async () => null,
        opening: async () => ({ isOpen: true, closesAt: now }),
      },
      give: async (bytes, mime) => {
        given.files.push({ bytes, mime })
        return given.isAway
          ? { outcome: 'refused', why: 'unreachable' }
          : { outcome: 'given', id: new RawText(`file-${given.files.length}`) }
      },
      write: async (item) => {
        written.push(item)
        return 'message' as MessageKey
      },
      ...{ unsent: postgresUnsentWords(database), lanes: stores.lanes, live: postgresLiveRows(database) },
      ...{ record, clock, crypto: nodeCrypto, writeEntry: write },
      ...{ transcripts: postgresTranscripts(database), incidents: postgresIncidents(database) },
      ...{ notes: scopedNotes(scoped), noteBook: postgresNoteBook(database) },
      drafts: postgresReplyDrafts(database, scoped),
      canned: postgresCannedReplies(database, scoped),
      views: postgresSavedViews(database, scoped, mostViews),
      ...{ keyring: room.needs.keyring, anonymize: maskNote },
    }),
  )
  app.route(
    '/',
    operations(
      { ...door, glance: door.signedIn },
      serveOperations({
        ...operationsStorage(database),
        ...{ unfinished: stores.unfinished, deployments: stores.deployments, clock, crypto: nodeCrypto },
        ...{ readLog: postgresReadLog(database), bots: { current: () => bot as unknown as Bot } },
        ...{ isSimulated: true, isLogBehind: () => false, isLogDoubted: () => false, verifiedAt: () => null },
        ...{ isReady: async () => true, askChannel: async () => ({ health: 'available', code: null }) },
        write: async () => 'message' as MessageKey,
      }),
    ),
  )
  const feed = liveFeed(postgresLiveRows(database))
  app.route('/', live(door, liveDesk(feed)).app)
  app.route(
    '/',
    reveal(serveReveal({ ...room.needs, openMedia: noMedia, signedIn, tree: departments.tree }), null),
  )
  app.route(
    '/',
    accessLog(
      serveAccessLog({
        ...{ reviewLog: postgresReviewLog(database), readLog: postgresReadLog(database) },
        ...{ logPages: postgresLogPages(database), logAnchors: postgresLogAnchors(database) },
        ...{ auditLog: { receipt }, record, clock, hash: nodeCrypto.hash },
        people: async () => [],
        departments: () => [...tree.keys()],
        timeZone: () => 'America/Sao_Paulo',
        verified: () => null,
      }),
      { publicOrigin: null, ...door },
    ),
  )
  app.route(
    '/',
    staff({
      ...{ publicOrigin: null, signedIn },
      ...staffDesk({ parts, tree: departments.tree, isFrozen }),
    }),
  )
  const look = async () => ({}) as never
  app.route('/', settings({ guards: guards(null), allow: of('settings.read'), look }))
  const maps = { map: look, picture: look, mark: async () => 'same' }
  app.route('/', flowMap(maps, of('flow.read')))
  app.route(
    '/',
    pictures(async () => ({ bytes: new Uint8Array(1), picture: 'image/png' }), of('flow.read')),
  )
  const ofThemselves = serveSignIn(
    { parts, tree: departments.tree, isFrozen },
    { publicUrl: null, proxies: 0 },
  ).app

  return {
    app,
    /** The way in and everybody's own account: with a sign-in of its own. */
    ofThemselves,
    database,
    /** What agents wrote to customers. */
    written,
    /** What they gave WhatsApp, which may be away. */
    given,
    parts,
    room,
    log,
    write,
    leafOf,
    /** Everything written so far has its place in the tree. */
    sequence: () => auditLog.sequence(now),
    ask: async (
      as: { readonly who: SignedIn | null; readonly isFrozen: boolean },
      { method, path, body }: { readonly method: string; readonly path: string; readonly body?: unknown },
    ): Promise<Answer & { readonly headers: Headers }> => {
      asking = as
      const askedBy = as.who?.staff ?? 'nobody'
      callers.set(askedBy, as.who)
      const ended = new AbortController()
      const response = await app.request(`${origin}${path}`, {
        method,
        headers: {
          origin,
          'x-asked-by': askedBy,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        signal: ended.signal,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const { status, headers } = response
      if (headers.get('content-type')?.startsWith('text/event-stream')) {
        await response.body?.cancel()
        return { status, headers, body: {}, text: '' }
      }
      const text = await response.text()
      return { status, headers, text, body: text.startsWith('{') ? JSON.parse(text) : {} }
    },
  }
}

const noMedia: OpenMedia = async () => ({ outcome: 'failed', why: 'gone' })
