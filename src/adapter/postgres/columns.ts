import { bigint, customType } from 'drizzle-orm/pg-core'
import type { Role } from '../../access/role.ts'
import type { AlertStream } from '../../audit/alert-stream.ts'
import type { AuditActor, AuditKind } from '../../audit/entry.ts'
import { type Instant, instantOf } from '../../clock.ts'
import type { ConsentEvent } from '../../consent/consent-event.ts'
import { Fault } from '../../fault.ts'
import type { TalkState } from '../../flow/talk-state.ts'
import type { CaseColumns } from '../../handoff/case/case-columns.ts'
import type { CaseEvent } from '../../handoff/case/case-event.ts'
import type { LiveKind } from '../../handoff/live/live-event.ts'
import { type Seen, writeSeen } from '../../handoff/live/seen.ts'
import type { PhishingKind } from '../../handoff/phishing/spot-phishing.ts'
import type { DeskStatus } from '../../handoff/presence.ts'
import type { GrantEvent } from '../../handoff/reveal/grant.ts'
import type { PersonFlag } from '../../handoff/reveal/person-flag.ts'
import type { ViewFilter } from '../../handoff/saved-views.ts'
import type * as ids from '../../ids.ts'
import { parseDepartmentName } from '../../ids.ts'
import { AnonymizedText } from '../../privacy/anonymized-text.ts'
import type { FindingKind } from '../../privacy/finding.ts'
import { SealedText } from '../../privacy/sealed-text.ts'
import type { MemberState, TicketKind } from '../../sign-in/member.ts'
import type { ChannelStanding } from '../../turn/channel-standing.ts'
import type { LaneMemo, Outgoing } from '../../turn/claim.ts'
import type { Deployment } from '../../turn/deployments.ts'
import type { IdentifierKind } from '../../turn/inbox.ts'
import type { IncidentClosing, IncidentKind } from '../../turn/incidents.ts'
import type { Line } from '../../turn/turn-record.ts'

/**
 * The types a column may have, and the encoders every query parameter goes through: no other file decides what can
 * reach a table. A person's words fit `anonymizedText` and `sealed` only, and both look again at run time, because
 * `any` walks through every compile-time check.
 */

declare const encoded: unique symbol
/** A parameter of a query, made by an encoder of this file and nowhere else; a gate of the tests looks for it. */
export type Encoded = string & { readonly [encoded]: true }

/** PostgreSQL refuses U+0000 and lone surrogates in JSON; one character for one keeps the offsets of tokens. */
const storable = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd')

/** JSON as PostgreSQL takes it. */
export function json(value: unknown): Encoded {
  const text = JSON.stringify(value)
  const isSuspect = text.includes('\\u0000') || text.includes('\\ud')
  const safe = isSuspect
    ? JSON.stringify(value, (_, part) => (typeof part === 'string' ? storable(part) : part))
    : text
  return safe as Encoded
}

const unprotected = (): Fault =>
  new Fault('UNPROTECTED_TEXT', 'only anonymized or sealed words can be stored')

export type StoredWords = Pick<AnonymizedText, 'text' | 'tokens'>
/** Ciphertext in base64, as it travels inside JSON. */
export type StoredSealed = { readonly bytes: string; readonly key: string }

/** @throws Fault `UNPROTECTED_TEXT` for anything that did not go through the anonymizer */
export function storedWords(words: AnonymizedText): StoredWords {
  if (!(words instanceof AnonymizedText)) throw unprotected()
  return { text: words.text, tokens: words.tokens }
}

/** @throws Fault `UNPROTECTED_TEXT` for anything that is not sealed */
export function storedSealed(sealed: SealedText): StoredSealed {
  if (!(sealed instanceof SealedText)) throw unprotected()
  return { bytes: Buffer.from(SealedText.bytes(sealed)).toString('base64'), key: sealed.key }
}

export const storedBytes = (bytes: Uint8Array): Encoded => Buffer.from(bytes).toString('base64') as Encoded
export const storedInstant = (at: Instant): Encoded => new Date(at).toISOString() as Encoded

/** A person of the business, or a department, as those whose looks are counted. */
export const storedHolder = (
  holder: { readonly staff: ids.StaffId } | { readonly department: ids.DepartmentName },
): Encoded => ('staff' in holder ? `staff ${holder.staff}` : `department ${holder.department}`) as Encoded

/** A SHA-256 or a keyed hash in base64url. @throws Fault `BAD_ID` for anything else */
export function storedHash(hash: string): Encoded {
  if (!/^[\w-]{43}$/.test(hash)) throw new Fault('BAD_ID', 'not a hash')
  return hash as Encoded
}

/** Words of ours, which a type lists. */
export const storedStaffWord = (word: MemberState | TicketKind): Encoded => word as string as Encoded
/** A word of ours for whether somebody is there. */
export const storedDeskStatus = (status: DeskStatus): Encoded => status as string as Encoded
export const storedStream = (stream: AlertStream): Encoded => stream as string as Encoded
/** `2026-11-22`, UTC. */
export const storedDay = (at: Instant): Encoded => new Date(at).toISOString().slice(0, 10) as Encoded
/** What a reader of live events has seen, as PostgreSQL writes it: numbers and nothing else. */
export const storedSeen = (seen: Seen): Encoded => writeSeen(seen) as Encoded
/** Names of departments with commas between, as row-level security reads them. @throws Fault `BAD_ID` */
export const storedNames = (names: readonly ids.DepartmentName[]): Encoded =>
  names.map(parseDepartmentName).join(',') as Encoded

export const readWords = (stored: StoredWords): AnonymizedText => AnonymizedText.fromStorage(stored)
export const readSealed = ({ bytes, key }: StoredSealed): SealedText =>
  SealedText.fromStorage(readBytes(bytes), key)
export const readBytes = (stored: string): Uint8Array => Buffer.from(stored, 'base64')
export const readInstant = (stored: string): Instant => instantOf(Date.parse(stored))

/** Words of people, as `{text, tokens}`. */
export const anonymizedText = customType<{ data: AnonymizedText; driverData: string }>({
  dataType: () => 'jsonb',
  toDriver: (words) => json(storedWords(words)),
  fromDriver: (stored) => readWords(parsed<StoredWords>(stored)),
})

/** Ciphertext; the name of its data key stands in a column beside it. */
const ciphertext = customType<{ data: SealedText; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (sealed) => {
    if (!(sealed instanceof SealedText)) throw unprotected()
    return Buffer.from(SealedText.bytes(sealed))
  },
  fromDriver: () => {
    throw new Fault(
      'CANNOT_OPEN',
      'sealed words are read together with the name of their key: see readSealed',
    )
  },
})

/** Sealed words and the name of the key they are sealed under. */
export const sealed = () => ({
  sealed: ciphertext('sealed').notNull(),
  sealedKey: keyId('sealed_key').notNull(),
})

/** The same where there may be none; both or neither. */
export const maybeSealed = () => ({ sealed: ciphertext('sealed'), sealedKey: keyId('sealed_key') })

/** Hashes, wrapped keys, salts and the pictures of prompts: nothing of a person. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

/** Always handed in: no column has the database's time as default. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: storedInstant,
  fromDriver: readInstant,
})

export const count = (name: string) => bigint(name, { mode: 'number' })

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

/** Drivers differ in whether they have parsed JSON already. */
const parsed = <Data>(stored: string | Data): Data =>
  typeof stored === 'string' ? JSON.parse(stored) : stored
