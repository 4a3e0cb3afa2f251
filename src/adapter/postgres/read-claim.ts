import type { Instant } from '../../clock.ts'
import type { WrappedKey } from '../../privacy/keyring.ts'
import type {
  Claim,
  InboxItem,
  LaneMemo,
  OutboxRow,
  ScheduledStart,
  TalkRow,
  VaultRow,
} from '../../turn/claim.ts'
import type { Identifier } from '../../turn/inbox.ts'
import { readBytes, readInstant, readSealed, type StoredSealed } from './columns.ts'

type Stored<Row, Instants extends keyof Row> = {
  readonly [Field in keyof Row]: Field extends Instants
    ? Row[Field] extends Instant
      ? string
      : string | null
    : Row[Field]
}
type StoredItem = Stored<Omit<InboxItem, 'body'>, 'at' | 'receivedAt'> & StoredSealed
type StoredVault = Omit<VaultRow, 'value'> & StoredSealed
type StoredTalk = Stored<Omit<TalkRow, 'key' | 'vault'>, 'startedAt' | 'lastInboundAt'> & {
  readonly key: StoredKey
  readonly vault: readonly StoredVault[] | null
}
export type StoredKey = Omit<WrappedKey, 'wrapped'> & { readonly wrapped: string }

type StoredSend = Stored<Omit<OutboxRow, 'words'>, 'sendingSince' | 'retryAt'> & {
  readonly [Field in keyof StoredSealed]: StoredSealed[Field] | null
}

/** A lane as one JSON document of PostgreSQL; what is empty there is null. */
type StoredClaim = Pick<
  Claim,
  'lane' | 'person' | 'business' | 'epoch' | 'failures' | 'isCut' | 'locale' | 'notice' | 'case'
> & {
  readonly salt: string
  readonly memo: LaneMemo | null
  readonly items: readonly StoredItem[] | null
  readonly talk: StoredTalk | null
  readonly identifiers: readonly (Omit<Identifier, 'sealed'> & StoredSealed)[] | null
  readonly consent: Claim['consent'] | null
  readonly suppressedAt: string | null
  readonly outbox: readonly StoredSend[] | null
  readonly starts: readonly Stored<ScheduledStart, 'at'>[] | null
}

const noMemo: LaneMemo = { replies: [], exchange: null, apologizedAt: null, untoldCase: null }

/** What the state of a talk lacks that an older Sigilo wrote. */
const sinceBegun: Pick<TalkRow['state'], 'question'> = { question: null }

export function readClaim(text: string): Claim {
  const stored: StoredClaim = JSON.parse(text)
  const { items, talk, identifiers, outbox, starts } = stored
  return {
    ...stored,
    salt: readBytes(stored.salt),
    memo: { ...noMemo, ...stored.memo },
    items: (items ?? []).map(readItem),
    talk: talk && readTalk(talk),
    identifiers: (identifiers ?? []).map(({ kind, index, ...sealed }) => {
      return { kind, index, sealed: readSealed(sealed) }
    }),
    consent: stored.consent ?? [],
    suppressedAt: readMaybe(stored.suppressedAt),
    outbox: (outbox ?? []).map(readSend),
    starts: (starts ?? []).map((row) => ({ ...row, at: readInstant(row.at) })),
  }
}

function readItem({ seq, dedupe, at, receivedAt, attempts, ...body }: StoredItem): InboxItem {
  return {
    seq,
    dedupe,
    body: readSealed(body),
    at: readInstant(at),
    receivedAt: readInstant(receivedAt),
    attempts,
  }
}

function readSend({ bytes, key, ...row }: StoredSend): OutboxRow {
  return {
    ...row,
    sendingSince: readMaybe(row.sendingSince),
    retryAt: readMaybe(row.retryAt),
    words: bytes !== null && key !== null ? readSealed({ bytes, key }) : null,
  }
}

function readTalk(talk: StoredTalk): TalkRow {
  return {
    ...talk,
    state: { ...sinceBegun, ...talk.state },
    key: readKey(talk.key),
    startedAt: readInstant(talk.startedAt),
    lastInboundAt: readInstant(talk.lastInboundAt),
    vault: readVault(talk.vault),
  }
}

export const readKey = (key: StoredKey): WrappedKey => ({ ...key, wrapped: readBytes(key.wrapped) })
export const readVault = (vault: readonly StoredVault[] | null): readonly VaultRow[] =>
  (vault ?? []).map(({ name, ...value }) => ({ name, value: readSealed(value) }))

const readMaybe = (stored: string | null): Instant | null => (stored === null ? null : readInstant(stored))
