import type { TransactionSql } from 'postgres'
import { logLeaf } from '../../audit/log-leaf.ts'
import { type Consent, decide, evolve } from '../../consent/consent.ts'
import type { ConsentCommand } from '../../consent/consent-command.ts'
import type { ConsentEvent } from '../../consent/consent-event.ts'
import { consentFrom } from '../../consent/consent-from.ts'
import type { PersonId, PurposeName } from '../../ids.ts'
import type { Crypto } from '../../privacy/crypto.ts'
import type { ConsentBook } from '../../turn/consent-book.ts'
import { addLeaf } from './add-leaf.ts'
import { json, readBytes, readInstant, storedInstant } from './columns.ts'
import type { Database } from './database.ts'

type Needs = { readonly database: Database; readonly crypto: Pick<Crypto, 'hash'> }

/** The ledger in PostgreSQL, for doors that are no turn. */
export function postgresConsentBook({ database, crypto }: Needs): ConsentBook {
  return {
    personOf: async (index) => {
      const [row] = await database.query<{ person: PersonId }>(
        (sql) => sql`select person from alias where index = ${index}`,
      )
      return row?.person ?? null
    },
    linesOf: async (person) => {
      const rows = await database.query<{ event: string }>(
        (sql) => sql`
          select event::text as event from consent_event
          where person = coalesce((select former_person.person from former_person where former_person.id = ${person}), ${person})
          order by n`,
      )
      return rows.map(({ event }): ConsentEvent => JSON.parse(event))
    },
    tell: (person, commands, entryOf) =>
      database.transaction(async (sql) => {
        const known = await lockPerson(sql, person)
        if (!known) return null
        const added = decideAll(await lockedLedger(sql, known.person, commands), commands)
        for (const event of added) {
          await sql`
            insert into consent_event (person, purpose, at, event)
            values (${known.person}, ${event.purpose}, ${storedInstant(event.recordedAt)}::timestamptz, ${json(event)}::text::jsonb)`
          await addLeaf(sql, await logLeaf(crypto.hash, await entryOf(event, known)))
        }
        return added
      }),
  }
}

/** Two persons found to be one are the older; whoever merges or erases them waits. */
async function lockPerson(sql: TransactionSql, asked: PersonId) {
  const [row] = await sql<{ person: PersonId; salt: string }[]>`
    select id as person, encode(salt, 'base64') as salt from person
    where id = coalesce((select former_person.person from former_person where former_person.id = ${asked}), ${asked})
    for share`
  return row ? { person: row.person, salt: readBytes(row.salt) } : null
}

/** What holds for a purpose. */
type Ledger = (purpose: PurposeName) => Consent

/** The heads first, in the order of their names as everywhere; what is read after them stays as it is. */
async function lockedLedger(
  sql: TransactionSql,
  person: PersonId,
  commands: readonly ConsentCommand[],
): Promise<Ledger> {
  const purposes = [...new Set(commands.map(({ purpose }) => purpose))].sort()
  await sql`
    insert into consent_head (person, purpose, changes)
    select ${person}, p.name, 1 from jsonb_array_elements_text(${json(purposes)}::text::jsonb) as p (name) order by p.name
    on conflict (person, purpose) do update set changes = consent_head.changes + 1`
  const [row] = await sql<{ suppressed: string | null; events: string }[]>`
    select (select max(suppression.at)::text from alias join suppression using (index) where alias.person = ${person}) as suppressed,
      (select coalesce(json_agg(event order by n), '[]') from consent_event where person = ${person})::text as events`
  const lines: readonly ConsentEvent[] = row ? JSON.parse(row.events) : []
  const suppressedAt = row?.suppressed ? readInstant(row.suppressed) : null
  return (purpose) =>
    consentFrom(
      lines.filter((line) => line.purpose === purpose),
      suppressedAt,
    )
}

function decideAll(ledger: Ledger, commands: readonly ConsentCommand[]): readonly ConsentEvent[] {
  const changed = new Map<PurposeName, Consent>()
  return commands.flatMap((command) => {
    const before = changed.get(command.purpose) ?? ledger(command.purpose)
    const events = decide(before, command)
    changed.set(command.purpose, events.reduce(evolve, before))
    return events
  })
}
