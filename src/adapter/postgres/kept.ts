import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { AuditEntry } from '../../audit/entry.ts'
import { instantOf } from '../../clock.ts'
import type { ConsentEvent } from '../../consent/consent-event.ts'
import type { BlindIndex, PersonId } from '../../ids.ts'
import type { CaseRow } from '../../turn/claim.ts'
import type { Line } from '../../turn/turn-record.ts'
import type { Database } from './database.ts'
import { cases } from './schema-cases.ts'
import { consentEvents } from './schema-consent.ts'
import { alias, lane } from './schema-lanes.ts'
import { logEntry } from './schema-log.ts'
import { talk, transcriptLine } from './schema-talk.ts'

/** What is kept of one person, read as it lies in the tables: for the page that shows it. */
export type KeptOfPerson = {
  readonly lines: readonly Line[]
  readonly consent: readonly ConsentEvent[]
  readonly case: CaseRow | null
}

export type LoggedEntry = { readonly n: number; readonly entry: AuditEntry; readonly leaf: Uint8Array }

export type Kept = {
  /** Null when nobody has one of these identifiers. */
  readonly ofPerson: (identifiers: readonly BlindIndex[]) => Promise<KeptOfPerson | null>
  /** The newest entries of the log, newest first. */
  readonly log: (most: number) => Promise<readonly LoggedEntry[]>
}

/** Most lines of a transcript that are shown. */
const mostLines = 200

export function postgresKept(database: Database): Kept {
  return {
    ofPerson: async (identifiers) => {
      const [found] = await database.build((orm) =>
        orm
          .select({ person: alias.person })
          .from(alias)
          .where(inArray(alias.index, [...identifiers]))
          .limit(1),
      )
      return found ? keptOf(database, found.person) : null
    },
    log: async (most) => {
      const rows = await database.build((orm) =>
        orm
          .select({ n: logEntry.n, entry: logEntry.entry, leaf: logEntry.leafHash })
          .from(logEntry)
          .orderBy(desc(logEntry.n))
          .limit(most),
      )
      const decoder = new TextDecoder()
      return rows.map(({ n, entry, leaf }) => ({
        n,
        entry: JSON.parse(decoder.decode(entry)) as AuditEntry,
        leaf,
      }))
    },
  }
}

async function keptOf(database: Database, person: PersonId): Promise<KeptOfPerson> {
  const lines = await database.build((orm) =>
    orm
      .select({ line: transcriptLine })
      .from(transcriptLine)
      .innerJoin(lane, eq(lane.key, transcriptLine.lane))
      .leftJoin(talk, and(eq(talk.lane, transcriptLine.lane), eq(talk.id, transcriptLine.talk)))
      .where(eq(lane.person, person))
      .orderBy(desc(talk.startedAt), desc(transcriptLine.n))
      .limit(mostLines),
  )
  const consent = await database.build((orm) =>
    orm.select().from(consentEvents).where(eq(consentEvents.person, person)).orderBy(asc(consentEvents.n)),
  )
  const [newest] = await database.build((orm) =>
    orm
      .select({ row: cases })
      .from(cases)
      .innerJoin(lane, eq(lane.key, cases.lane))
      .where(eq(lane.person, person))
      .orderBy(desc(cases.openedAt))
      .limit(1),
  )
  return {
    lines: lines.map(({ line }) => ({ ...line, at: instantOf(line.at) })).reverse(),
    consent: consent.map(({ event }) => event),
    case: newest?.row ?? null,
  }
}
