import type { LogLeaf } from '../../audit/log-leaf.ts'
import type { Instant } from '../../clock.ts'
import type { ConsentEvent } from '../../consent/consent-event.ts'
import type {
  BlindIndex,
  BusinessId,
  CaseNumber,
  EffectId,
  IncidentNumber,
  LaneKey,
  Locale,
  MessageKey,
  PersonId,
  StaffId,
  TalkId,
} from '../../ids.ts'
import type { WrappedKey } from '../../privacy/keyring.ts'
import type { SealedText } from '../../privacy/sealed-text.ts'
import type { CaseRow, InboxItem, LaneMemo, OutboxRow, ScheduledStart, TalkRow } from '../../turn/claim.ts'
import type { Deployment, DeployRequest } from '../../turn/deployments.ts'
import type { Identifier } from '../../turn/inbox.ts'
import type { Incident } from '../../turn/incidents.ts'
import type { Look } from '../../turn/looks.ts'
import type { Miss } from '../../turn/transcripts.ts'
import type { Line } from '../../turn/turn-record.ts'

export type MemoryLane = {
  readonly key: LaneKey
  person: PersonId
  readonly business: BusinessId
  tail: number
  head: number
  claimed: number
  readyAt: Instant | null
  wakeAt: Instant | null
  notBefore: Instant | null
  leaseUntil: Instant | null
  epoch: number
  isNudged: boolean
  failures: number
  aloneUntil: number
  talk: TalkId | null
  lastInboundAt: Instant | null
  memo: LaneMemo
}

export type MemoryTalk = Omit<TalkRow, 'vault'> & {
  readonly lane: LaneKey
  readonly endedAt: Instant | null
}

export type MemoryOutboxRow = Omit<OutboxRow, 'state'> & {
  readonly lane: LaneKey
  readonly state: OutboxRow['state'] | 'sent' | 'failed' | 'unconfirmed'
  readonly until: string | null
  readonly repeats: number
  readonly rank: number
  readonly message: MessageKey | null
}

export type MemoryPerson = {
  readonly id: PersonId
  readonly createdAt: Instant
  readonly salt: Uint8Array
  readonly locale: Locale | null
  readonly notice: number | null
}

/** All that the tables hold, in plain maps of one process: for `flow test`, `chat` and tests. */
export type MemoryState = {
  readonly lanes: Map<LaneKey, MemoryLane>
  readonly inbox: Map<LaneKey, InboxItem[]>
  readonly dead: { readonly lane: LaneKey; readonly item: InboxItem; readonly why: string }[]
  readonly seen: Set<MessageKey>
  readonly persons: Map<PersonId, MemoryPerson>
  /** Who was found to be somebody else, with the salt their commitments in the log were made with. */
  readonly formerPersons: Map<PersonId, { readonly salt: Uint8Array; readonly person: PersonId }>
  readonly aliases: Map<BlindIndex, Identifier & { readonly person: PersonId }>
  readonly talks: Map<TalkId, MemoryTalk>
  readonly lines: Map<TalkId, Line[]>
  readonly vaults: Map<TalkId, Map<string, SealedText>>
  readonly outbox: Map<EffectId, MemoryOutboxRow>
  readonly starts: Map<EffectId, ScheduledStart & { readonly lane: LaneKey }>
  readonly consent: Map<PersonId, ConsentEvent[]>
  readonly suppressed: Map<BlindIndex, Instant>
  /** When words of a person were shown: nobody shows them here but tests and rehearsals that play it. */
  readonly looks: Map<PersonId, readonly Look[]>
  readonly cases: Map<CaseNumber, CaseRow & { readonly lane: LaneKey }>
  /** Whoever of the staff is at the desk. */
  readonly present: Set<StaffId>
  /** What was missed and masked by hand, by day, kind and language. */
  readonly misses: Map<string, Miss>
  readonly incidents: Map<IncidentNumber, Incident>
  readonly log: LogLeaf[]
  readonly keys: Map<string, WrappedKey & { readonly epoch: string | null }>
  readonly versions: Map<string, ReadonlyMap<string, string>>
  readonly deployments: Deployment[]
  readonly deployRequests: DeployRequest[]
  readonly proofTries: Map<string, { readonly tries: number; readonly since: Instant }>
}

export const newMemoryState = (): MemoryState => ({
  lanes: new Map(),
  inbox: new Map(),
  dead: [],
  seen: new Set(),
  persons: new Map(),
  formerPersons: new Map(),
  aliases: new Map(),
  talks: new Map(),
  lines: new Map(),
  vaults: new Map(),
  outbox: new Map(),
  starts: new Map(),
  consent: new Map(),
  suppressed: new Map(),
  looks: new Map(),
  cases: new Map(),
  present: new Set(),
  misses: new Map(),
  incidents: new Map(),
  log: [],
  keys: new Map(),
  versions: new Map(),
  deployments: [],
  deployRequests: [],
  proofTries: new Map(),
})

/** The earliest of some moments; null when there is none. */
export function earliest(...moments: readonly (Instant | null)[]): Instant | null {
  const known = moments.filter((moment) => moment !== null)
  return known.reduce<Instant | null>(
    (first, moment) => (first === null || moment < first ? moment : first),
    null,
  )
}

/** Something came in: the lane is ready now, unless a failed turn holds it back. */
export function wake(lane: MemoryLane, now: Instant): void {
  const soon = earliest(lane.readyAt, now)
  lane.readyAt = soon !== null && lane.notBefore !== null && lane.notBefore > soon ? lane.notBefore : soon
}

/** When one of a person's names was put on the do-not-contact list; null: none is. */
export function suppressedSince({ aliases, suppressed }: MemoryState, person: PersonId): Instant | null {
  const names = [...aliases.values()].filter((alias) => alias.person === person)
  const times = names.flatMap(({ index }) => suppressed.get(index) ?? [])
  return times.length === 0 ? null : (Math.max(...times) as Instant)
}
