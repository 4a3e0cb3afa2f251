import { customType } from 'drizzle-orm/pg-core'
import type { Role } from '../../access/role.ts'
import type { AlertStream } from '../../audit/alert-stream.ts'
import type { AuditActor, AuditKind } from '../../audit/entry.ts'
import type { ConsentEvent } from '../../consent/consent-event.ts'
import type { TalkState } from '../../flow/talk-state.ts'
import type { CaseColumns } from '../../handoff/case/case-columns.ts'
import type { CaseEvent } from '../../handoff/case/case-event.ts'
import type { LiveKind } from '../../handoff/live/live-event.ts'
import type { PhishingKind } from '../../handoff/phishing/spot-phishing.ts'
import type { DeskStatus } from '../../handoff/presence.ts'
import type { GrantEvent } from '../../handoff/reveal/grant.ts'
import type { PersonFlag } from '../../handoff/reveal/person-flag.ts'
import type { ViewFilter } from '../../handoff/saved-views.ts'
import type * as ids from '../../ids.ts'
import type { FindingKind } from '../../privacy/finding.ts'
import type { ErasedCounts } from '../../rights/erasure.ts'
import type { PrivacyRequest } from '../../rights/privacy-request.ts'
import type { MemberState, TicketKind } from '../../sign-in/member.ts'
import type { ChannelStanding } from '../../turn/channel-standing.ts'
import type { LaneMemo, Outgoing } from '../../turn/claim.ts'
import type { Deployment } from '../../turn/deployments.ts'
import type { IdentifierKind } from '../../turn/inbox.ts'
import type { IncidentClosing, IncidentKind } from '../../turn/incidents.ts'
import type { Line } from '../../turn/turn-record.ts'
import { json, parsed, type StoredWords } from './columns.ts'

/** Columns for names, ids and documents of ours: nothing that a person wrote fits them. */

const named = <Name extends string>() =>
  customType<{ data: Name; driverData: string }>({ dataType: () => 'text' })

export const laneKey = named<ids.LaneKey>()
export const personFlag = named<PersonFlag>()
export const personId = named<ids.PersonId>()
export const businessId = named<ids.BusinessId>()
export const talkId = named<ids.TalkId>()
export const effectId = named<ids.EffectId>()
export const messageKey = named<ids.MessageKey>()
export const blindIndex = named<ids.BlindIndex>()
export const caseNumber = named<ids.CaseNumber>()
export const incidentNumber = named<ids.IncidentNumber>()
export const requestNumber = named<ids.PrivacyRequestNumber>()
export const requestKind = named<PrivacyRequest['kind']>()
export const requestDoor = named<PrivacyRequest['door']>()
export const requestOutcome = named<NonNullable<PrivacyRequest['outcome']>>()
export const lawName = named<PrivacyRequest['law']>()
export const purposeName = named<ids.PurposeName>()
export const departmentName = named<ids.DepartmentName>()
export const locale = named<ids.Locale>()
export const vaultName = named<string>()
export const eventName = named<string>()
/** The random name of a data key. */
export const keyId = named<string>()
export const keyUse = named<'intake' | 'directory' | 'staff' | 'talk'>()
export const findingKind = named<FindingKind>()
export const incidentKind = named<IncidentKind>()
export const phishingKind = named<PhishingKind>()
/** `2026-11-21` or `2026-11`. */
export const epochName = named<string>()
export const identifierKind = named<IdentifierKind>()
export const side = named<Line['side']>()
/** A word of ours for what a line is. */
export const lineKind = named<string>()
export const outboxState = named<'queued' | 'sending' | 'sent' | 'failed' | 'unconfirmed'>()
export const outboxOrigin = named<'reply' | 'business'>()
export const deployedHow = named<Deployment['how']>()
/** A word of ours for why a letter is dead. */
export const deadReason = named<string>()
/** Meta's name for a file of ours. */
export const uploadId = named<string>()
/** Letters of our own for what an entry of the log is, cut out of it by the database. */
export const entryKind = named<AuditKind>()
export const alertStream = named<AlertStream>()
export const deskStatus = named<DeskStatus>()
export const caseStatus = named<CaseColumns['status']>()
export const casePriority = named<CaseColumns['priority']>()
/** Whose a case is: the id of a colleague, or a name of the machine. */
export const agentName = named<string>()
export const liveKind = named<LiveKind>()
export const channelState = named<ChannelStanding['state']>()
export const channelHealth = named<NonNullable<ChannelStanding['health']>>()
/** Meta's name of an event. */
export const noticeName = named<string>()
/** A transaction of PostgreSQL by its number, 64 bits: grows for as long as the database lives. */
export const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' })
export const staffId = named<ids.StaffId>()
export const sessionName = named<ids.SessionName>()
export const staffState = named<MemberState>()
export const ticketKind = named<TicketKind>()
/** What agents type to find a text of the business: small letters and digits. */
export const replyCode = named<string>()
/** `Firefox on Linux`. */
export const deviceName = named<string>()
export const grantId = named<ids.GrantId>()
/** Whose looks are counted: see `storedHolder`. */
export const budgetHolder = named<string>()
/** The log's name, a verifier key, a signed checkpoint: made by the log of hashes and counts. */
export const signedText = named<string>()
/** A keyed hash or a content hash in text. */
export const commitment = named<string>()

const document = <Data>() =>
  customType<{ data: Data; driverData: string }>({
    dataType: () => 'jsonb',
    toDriver: json,
    fromDriver: (stored) => parsed<Data>(stored),
  })

export const talkState = document<TalkState>()
export const reply = document<NonNullable<Line['reply']>>()
export const outgoing = document<Outgoing>()
export const laneMemo = document<LaneMemo>()
export const consentEvent = document<ConsentEvent>()
export const auditActor = document<AuditActor>()
export const incidentClosing = document<IncidentClosing>()
export const erasedCounts = document<ErasedCounts>()
export const staffRoles = document<readonly Role[]>()
export const departmentNames = document<readonly ids.DepartmentName[]>()
/** Words of the business for what a case is about. */
export const caseTags = document<readonly string[]>()
export const caseTalks = document<readonly ids.TalkId[]>()
/** One text in several languages, each as `storedWords` gives it. */
export const storedTexts = document<Readonly<Record<string, StoredWords>>>()
export const viewFilter = document<ViewFilter>()
export const viewId = named<string>()
export const caseEvents = document<readonly CaseEvent[]>()
export const grantEvents = document<readonly GrantEvent[]>()
/** The designers' files by name: written by the business, nothing of a person. */
export const botFiles = document<Readonly<Record<string, string>>>()
