import { bigint, customType } from 'drizzle-orm/pg-core'
import type { AlertStream } from '../../audit/alert-stream.ts'
import { type Instant, instantOf } from '../../clock.ts'
import { Fault } from '../../fault.ts'
import { type Seen, writeSeen } from '../../handoff/live/seen.ts'
import type { DeskStatus } from '../../handoff/presence.ts'
import type * as ids from '../../ids.ts'
import { parseDepartmentName } from '../../ids.ts'
import { AnonymizedText } from '../../privacy/anonymized-text.ts'
import { SealedText } from '../../privacy/sealed-text.ts'
import type { MemberState, TicketKind } from '../../sign-in/member.ts'

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

/** The random name of a data key. */
const keyName = customType<{ data: string; driverData: string }>({ dataType: () => 'text' })

/** Sealed words and the name of the key they are sealed under. */
export const sealed = () => ({
  sealed: ciphertext('sealed').notNull(),
  sealedKey: keyName('sealed_key').notNull(),
})

/** The same where there may be none; both or neither. */
export const maybeSealed = () => ({ sealed: ciphertext('sealed'), sealedKey: keyName('sealed_key') })

/** Hashes, wrapped keys, salts and the pictures of prompts: nothing of a person. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

/** Always handed in: no column has the database's time as default. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: storedInstant,
  fromDriver: readInstant,
})

export const count = (name: string) => bigint(name, { mode: 'number' })

/** Drivers differ in whether they have parsed JSON already. */
export const parsed = <Data>(stored: string | Data): Data =>
  typeof stored === 'string' ? JSON.parse(stored) : stored
