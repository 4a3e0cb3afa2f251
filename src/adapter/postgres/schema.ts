import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core'
import {
  agentName,
  anonymizedText,
  auditActor,
  blindIndex,
  botFiles,
  businessId,
  bytes,
  caseEvents,
  caseNumber,
  casePriority,
  caseStatus,
  caseTags,
  commitment,
  consentEvent,
  count,
  deadReason,
  departmentName,
  deployedHow,
  effectId,
  epochName,
  eventName,
  findingKind,
  identifierKind,
  incidentClosing,
  incidentKind,
  incidentNumber,
  instant,
  keyId,
  keyUse,
  laneKey,
  laneMemo,
  lineKind,
  locale,
  maybeSealed,
  messageKey,
  outboxOrigin,
  outboxState,
  outgoing,
  personFlag,
  personId,
  phishingKind,
  purposeName,
  reply,
  sealed,
  side,
  talkId,
  talkState,
  uploadId,
  vaultName,
} from './columns.ts'

export const person = pgTable('person', {
  id: personId('id').primaryKey(),
  createdAt: instant('created_at').notNull(),
  /** For commitments in the log; erased with the person. */
  salt: bytes('salt').notNull(),
  locale: locale('locale'),
  notice: integer('notice'),
  /** Somebody whom people look up who have no work with them. */
  flag: personFlag('flag'),
})

/** Who was found to be somebody else: the log's commitments to them are still proved by their id and salt. */
export const formerPerson = pgTable(
  'former_person',
  {
    id: personId('id').primaryKey(),
    salt: bytes('salt').notNull(),
    /** Who they are. */
    person: personId('person')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
  },
  (table) => [index('former_person_person').on(table.person)],
)

/** One person's queue with one business number. Hot tables lead with the lane, so that they can be split by it. */
export const lane = pgTable(
  'lane',
  {
    key: laneKey('key').primaryKey(),
    business: businessId('business').notNull(),
    person: personId('person')
      .notNull()
      .references(() => person.id),
    /** Last sequence number given, last one consumed, last one handed to a worker. */
    tail: count('tail').notNull(),
    head: count('head').notNull().default(0),
    claimed: count('claimed').notNull().default(0),
    /** Null: nothing to do. In the future: a timer. */
    readyAt: instant('ready_at'),
    /** What the last commit asked for. */
    wakeAt: instant('wake_at'),
    /** A failed turn is not tried again before, whatever comes in. */
    notBefore: instant('not_before'),
    /** By the database's clock, as the only time here. */
    leaseUntil: instant('lease_until'),
    epoch: count('epoch').notNull().default(0),
    /** Something other than a message changed while a worker had the lane. */
    isNudged: boolean('is_nudged').notNull().default(false),
    /** Turns that failed since the last one that did not. */
    failures: integer('failures').notNull().default(0),
    /** A turn that took several items failed: up to this one they are taken one by one. */
    aloneUntil: count('alone_until').notNull().default(0),
    /** The open talk. */
    talk: talkId('talk'),
    lastInboundAt: instant('last_inbound_at'),
    memo: laneMemo('memo'),
    /** Its person was found to be another one: what still comes in belongs to that lane. */
    mergedInto: laneKey('merged_into'),
  },
  (table) => [
    index('lane_ready').on(table.readyAt).where(sql`${table.readyAt} is not null`),
    index('lane_person').on(table.person),
  ],
)

export const inbox = pgTable(
  'inbox',
  {
    lane: laneKey('lane').notNull(),
    seq: count('seq').notNull(),
    dedupe: messageKey('dedupe').notNull(),
    ...sealed(),
    at: instant('at').notNull(),
    receivedAt: instant('received_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.lane, table.seq] })],
)

/** What could not be processed, still sealed. */
export const dead = pgTable(
  'dead',
  {
    lane: laneKey('lane').notNull(),
    seq: count('seq').notNull(),
    dedupe: messageKey('dedupe').notNull(),
    ...sealed(),
    at: instant('at').notNull(),
    receivedAt: instant('received_at').notNull(),
    attempts: integer('attempts').notNull(),
    why: deadReason('why').notNull(),
    buriedAt: instant('buried_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.lane, table.seq] })],
)

/** Messages that were taken in, so that a repeated delivery changes nothing. */
export const seen = pgTable(
  'seen',
  { dedupe: messageKey('dedupe').primaryKey(), at: instant('at').notNull() },
  (table) => [index('seen_at').on(table.at)],
)

export const alias = pgTable(
  'alias',
  {
    index: blindIndex('index').primaryKey(),
    person: personId('person')
      .notNull()
      .references(() => person.id),
    kind: identifierKind('kind').notNull(),
    ...sealed(),
    /** When it was last sealed anew: once for every directory key. */
    at: instant('at').notNull(),
  },
  (table) => [index('alias_person').on(table.person)],
)

export const talk = pgTable(
  'talk',
  {
    lane: laneKey('lane').notNull(),
    id: talkId('id').notNull(),
    /** Null: destroyed, and every sealed word with it. */
    dataKey: keyId('data_key'),
    state: talkState('state').notNull(),
    startedAt: instant('started_at').notNull(),
    lastInboundAt: instant('last_inbound_at').notNull(),
    endedAt: instant('ended_at'),
    turns: integer('turns').notNull(),
    lines: integer('lines').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.lane, table.id] }),
    index('talk_id').on(table.id),
    // On what changes once in a talk only: an index on more would cost each turn.
    index('talk_with_key')
      .on(table.endedAt)
      .where(sql`${table.endedAt} is not null and ${table.dataKey} is not null`),
    index('talk_ended').on(table.endedAt).where(sql`${table.endedAt} is not null`),
  ],
)

export const transcriptLine = pgTable(
  'transcript_line',
  {
    lane: laneKey('lane').notNull(),
    talk: talkId('talk').notNull(),
    n: integer('n').notNull(),
    side: side('side').notNull(),
    kind: lineKind('kind').notNull(),
    at: instant('at').notNull(),
    words: anonymizedText('words'),
    reply: reply('reply'),
    message: messageKey('message'),
    /** What it was sent as; null for what came in. */
    effect: effectId('effect'),
    /** What the words ask for that nobody may ask for: a kind, never words. */
    warning: phishingKind('warning'),
  },
  (table) => [primaryKey({ columns: [table.lane, table.talk, table.n] })],
)

export const vault = pgTable(
  'vault',
  {
    lane: laneKey('lane').notNull(),
    talk: talkId('talk').notNull(),
    name: vaultName('name').notNull(),
    ...sealed(),
  },
  (table) => [primaryKey({ columns: [table.lane, table.talk, table.name] })],
)

export const outbox = pgTable(
  'outbox',
  {
    lane: laneKey('lane').notNull(),
    effect: effectId('effect').notNull(),
    talk: talkId('talk').notNull(),
    body: outgoing('body').notNull(),
    /** What an agent wrote, until it is settled: a trigger takes it away. */
    ...maybeSealed(),
    state: outboxState('state').notNull(),
    epoch: count('epoch').notNull(),
    origin: outboxOrigin('origin').notNull(),
    /** Of what the business started; a reply has none. */
    purpose: purposeName('purpose'),
    /** The event name that takes it back while it waits. */
    until: eventName('until'),
    attempts: integer('attempts').notNull(),
    /** How often it was sent once more because nothing was heard of it. */
    repeats: integer('repeats').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    sendingSince: instant('sending_since'),
    retryAt: instant('retry_at'),
    /** Of the message at WhatsApp, once it is known. */
    message: messageKey('message'),
    /** How far it got: 1 sent, 2 delivered, 3 read, 4 failed. */
    rank: integer('rank').notNull().default(0),
    statusAt: instant('status_at'),
    /** Meta's code of a refusal. */
    refusal: integer('refusal'),
    /** Somebody of the staff wished it sent again, and it was filed anew. */
    isSentAgain: boolean('is_sent_again').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.lane, table.effect] }),
    index('outbox_effect').on(table.effect),
    index('outbox_unsettled').on(table.lane).where(sql`${table.state} in ('queued', 'sending')`),
  ],
)

export const scheduledStart = pgTable(
  'scheduled_start',
  {
    lane: laneKey('lane').notNull(),
    effect: effectId('effect').notNull(),
    talk: talkId('talk').notNull(),
    purpose: purposeName('purpose').notNull(),
    at: instant('at').notNull(),
    until: eventName('until'),
    body: outgoing('body').notNull(),
  },
  (table) => [primaryKey({ columns: [table.lane, table.effect] })],
)

/** The ledger: rows are only added. `n` is the order in which they were. */
export const consentEvents = pgTable(
  'consent_event',
  {
    n: count('n').generatedAlwaysAsIdentity(),
    person: personId('person').notNull(),
    purpose: purposeName('purpose').notNull(),
    at: instant('at').notNull(),
    event: consentEvent('event').notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.n] })],
)

/** What a withdrawal takes `for update` and a send the business starts takes `for share`. */
export const consentHead = pgTable(
  'consent_head',
  {
    person: personId('person').notNull(),
    purpose: purposeName('purpose').notNull(),
    /** Counted up to take the row's lock. */
    changes: count('changes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.purpose] })],
)

/** Nobody with this identifier is written to by the business; outlives an erasure. */
export const suppression = pgTable('suppression', {
  index: blindIndex('index').primaryKey(),
  at: instant('at').notNull(),
})

export const cases = pgTable(
  'cases',
  {
    number: caseNumber('number').primaryKey(),
    lane: laneKey('lane').notNull(),
    talk: talkId('talk').notNull(),
    department: departmentName('department').notNull(),
    openedAt: instant('opened_at').notNull(),
    events: caseEvents('events').notNull(),
    /** Read off the lines whenever one is added: what lists are searched and sorted by. See `case-columns.ts`. */
    status: caseStatus('status').notNull().default('waiting'),
    agent: agentName('agent'),
    priority: casePriority('priority').notNull().default('normal'),
    tags: caseTags('tags').notNull().default([]),
    snoozedUntil: instant('snoozed_until'),
    waitsSince: instant('waits_since'),
    answerBy: instant('answer_by'),
    isEscalated: boolean('is_escalated').notNull().default(false),
    isOpen: boolean('is_open').notNull().generatedAlwaysAs(sql`((events -> -1 ->> 'type') <> 'closed')`),
  },
  (table) => [
    index('cases_lane').on(table.lane),
    index('cases_open').on(table.openedAt).where(sql`is_open`),
    index('cases_agent').on(table.agent).where(sql`agent is not null`),
    index('cases_answer_by').on(table.answerBy).where(sql`answer_by is not null`),
  ],
)

export const dataKey = pgTable(
  'data_key',
  {
    id: keyId('id').primaryKey(),
    version: integer('version').notNull(),
    wrapped: bytes('wrapped').notNull(),
    use: keyUse('use').notNull(),
    epoch: epochName('epoch'),
  },
  (table) => [uniqueIndex('data_key_epoch').on(table.use, table.epoch)],
)

export const botVersion = pgTable('bot_version', {
  hash: commitment('hash').primaryKey(),
  files: botFiles('files').notNull(),
  keptAt: instant('kept_at').notNull(),
})

/** What prompts show of the project's own, once for all versions: written by the business, nothing of a person. */
export const mediaFile = pgTable('media_file', {
  sha256: commitment('sha256').primaryKey(),
  bytes: bytes('bytes').notNull(),
  keptAt: instant('kept_at').notNull(),
})

/** Which versions show it: what none does is forgotten. */
export const versionMedia = pgTable(
  'version_media',
  {
    bot: commitment('bot')
      .notNull()
      .references(() => botVersion.hash, { onDelete: 'cascade' }),
    sha256: commitment('sha256')
      .notNull()
      .references(() => mediaFile.sha256),
  },
  (table) => [primaryKey({ columns: [table.bot, table.sha256] })],
)

/** What Meta calls a file that it was given for one number, until it forgets it. */
export const mediaUpload = pgTable(
  'media_upload',
  {
    number: businessId('number').notNull(),
    sha256: commitment('sha256').notNull(),
    id: uploadId('id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.number, table.sha256] })],
)

/** What customers got from when on, by whom. Rows are only added; the highest number is live. */
export const deployment = pgTable('deployment', {
  version: integer('version').primaryKey(),
  bot: commitment('bot')
    .notNull()
    .references(() => botVersion.hash),
  at: instant('at').notNull(),
  by: auditActor('deployed_by').notNull(),
  how: deployedHow('how').notNull(),
  notice: integer('notice').notNull(),
  approvedBy: auditActor('approved_by'),
})

/** Deploys that wait for a privacy officer, each over the version that was live then. */
export const deployRequest = pgTable(
  'deploy_request',
  {
    bot: commitment('bot')
      .notNull()
      .references(() => botVersion.hash),
    over: integer('over_version').notNull(),
    at: instant('at').notNull(),
    by: auditActor('asked_by').notNull(),
    notice: integer('notice').notNull(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.over] })],
)

export const proofTry = pgTable(
  'proof_try',
  {
    key: commitment('key').primaryKey(),
    tries: integer('tries').notNull(),
    since: instant('since').notNull(),
  },
  (table) => [index('proof_try_since').on(table.since)],
)

/** How a detector in the shadow differed from our own: counts of no person and no text. */
export const detectorTally = pgTable(
  'detector_tally',
  {
    day: epochName('day').notNull(),
    kind: findingKind('kind').notNull(),
    both: count('both').notNull(),
    onlyOurs: count('only_ours').notNull(),
    onlyTheirs: count('only_theirs').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.kind] })],
)

/** Words that detectors missed and somebody masked by hand: counts of no person and no talk. */
export const maskingMiss = pgTable(
  'masking_miss',
  {
    day: epochName('day').notNull(),
    kind: findingKind('kind').notNull(),
    locale: locale('locale').notNull(),
    misses: count('misses').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.kind, table.locale] })],
)

/** Words that had been stored in the clear, for the privacy officer: what they were and where, never the words. */
export const incident = pgTable('incident', {
  number: incidentNumber('number').primaryKey(),
  openedAt: instant('opened_at').notNull(),
  openedBy: auditActor('opened_by').notNull(),
  talk: talkId('talk').notNull(),
  kind: incidentKind('kind').notNull(),
  /** The line that somebody reported; null: words that were stored in the clear. */
  line: integer('line'),
  /** Stored copies that were masked. */
  places: integer('places').notNull(),
  /** What whoever opened it had to say, masked. */
  note: anonymizedText('note'),
  /** Null: open. */
  closing: incidentClosing('closing'),
})
