import { Hono } from 'hono'
import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { Clock } from '../clock.ts'
import type { Conversations } from '../handoff/conversations.ts'
import type { Places } from '../handoff/places.ts'
import type { GiveToWhatsapp } from '../message/media.ts'
import type { AccessDoor, AccessVariables } from '../web/allow.ts'
import { canned } from '../web/canned.ts'
import { caseActs } from '../web/case-acts.ts'
import { caseMedia } from '../web/case-media.ts'
import { caseWords } from '../web/case-words.ts'
import { conversations } from '../web/conversations.ts'
import { inbox } from '../web/inbox.ts'
import { incidents } from '../web/incidents.ts'
import { savedViews } from '../web/saved-views.ts'
import { colleaguesShown } from './colleagues-shown.ts'
import type { Platform } from './compose.ts'
import type { SignInOpened } from './open-sign-in.ts'
import type { Storage } from './open-storage.ts'
import { recordAccess } from './record-access.ts'
import { type CannedNeeds, serveCanned } from './serve-canned.ts'
import { type CaseActNeeds, serveCaseActs } from './serve-case-acts.ts'
import { type CaseMediaNeeds, serveCaseMedia } from './serve-case-media.ts'
import { type CaseWordsNeeds, serveCaseWords } from './serve-case-words.ts'
import { serveConversations } from './serve-conversations.ts'
import { type InboxNeeds, serveInbox } from './serve-inbox.ts'
import { type ReportsNeeds, serveReports } from './serve-reports.ts'
import { serveViews, type ViewsNeeds } from './serve-views.ts'

type Parts = Omit<CaseActNeeds, 'find'> &
  Omit<CaseWordsNeeds, 'find'> &
  Omit<CaseMediaNeeds, 'find'> &
  Omit<InboxNeeds, 'acts'> &
  Omit<ReportsNeeds, 'find'> &
  CannedNeeds &
  ViewsNeeds & {
    readonly conversations: Conversations
    readonly places: Places
  }

/** The desk of agents: talks and lists of cases, masked, what is done to cases and what is written in them. */
export function deskRoutes(door: AccessDoor, parts: Parts): Hono<AccessVariables> {
  const desk = serveConversations(parts)
  const common = { ...parts, find: desk.find }
  const acts = serveCaseActs(common)
  return new Hono<AccessVariables>()
    .route('/', conversations(door, desk))
    .route('/', inbox(door, serveInbox({ ...common, acts })))
    .route('/', caseActs(door, acts))
    .route('/', caseWords(door, serveCaseWords(common)))
    .route('/', caseMedia(door, serveCaseMedia(common)))
    .route('/', incidents(door, serveReports(common)))
    .route('/', canned(door, serveCanned(common)))
    .route('/', savedViews(door, serveViews(common)))
}

type Needs = {
  readonly storage: Storage
  readonly clock: Clock
  readonly door: SignInOpened
  readonly platform: Pick<Platform, 'needs' | 'writeAsAgent'>
  readonly give: GiveToWhatsapp
}

/** The same in a running server. */
export function openInbox({ storage, clock, door, platform, give }: Needs): Hono<AccessVariables> {
  const record = recordAccess({ crypto: nodeCrypto, clock, write: storage.writeEntry })
  const { signedIn, circumstances, parts } = door
  const { conversations: read, places, desk, caseFiles, inboxLists, readLog, presence } = storage
  return deskRoutes(
    { signedIn, circumstances, record },
    {
      ...{ conversations: read, places, desk, readLog, presence, files: caseFiles, inbox: inboxLists },
      ...{
        colleagues: colleaguesShown(parts, clock),
        bots: platform.needs.bots,
        write: platform.writeAsAgent,
        give,
      },
      ...{ record, crypto: nodeCrypto, clock, writeEntry: storage.writeEntry },
      ...{
        transcripts: storage.transcripts,
        incidents: storage.incidents,
        anonymize: platform.needs.anonymize,
      },
      ...{
        unsent: storage.unsentWords,
        notes: storage.notes,
        noteBook: storage.noteBook,
        drafts: storage.replyDrafts,
        canned: storage.canned,
        views: storage.savedViews,
        lanes: platform.needs.lanes,
        live: storage.live,
      },
      keyring: async () => platform.needs.keyring,
    },
  )
}
