import { and, count, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import { after, type Instant } from '../../clock.ts'
import type { CaseNumber, IncidentNumber } from '../../ids.ts'
import type { Incident, IncidentPageAsked, Incidents } from '../../turn/incidents.ts'
import { json, storedInstant, storedWords } from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'
import { incident } from './schema-tally.ts'

/** More than anybody handles by hand. */
const most = 500

const isOpen = isNull(incident.closing)
const openFirst = [desc(isOpen), desc(incident.openedAt), desc(incident.number)]

/** With the newest case of all that were in its talk, or went on from it. */
const ofCase = {
  ...getTableColumns(incident),
  case: sql<CaseNumber | null>`(
    select c.number from talk t join cases c on c.lane = t.lane and (c.talk = t.id or c.earlier_talks ? t.id)
    where t.id = incident.talk order by c.opened_at desc limit 1)`,
}

/** Incidents as the privacy officer's commands see them. */
export function postgresIncidents(database: Database): Incidents {
  return {
    list: () =>
      database.build((orm) =>
        orm
          .select()
          .from(incident)
          .orderBy(...openFirst)
          .limit(most),
      ),
    page: (asked) => pageOf(database, asked),
    find: async (number) => {
      const [row] = await database.build((orm) =>
        orm.select(ofCase).from(incident).where(eq(incident.number, number)),
      )
      return row ?? null
    },
    open: async (opened, log) => {
      const [row] = await database.query<{ number: IncidentNumber }>(
        (sql) => sql`
          with opened as (
            insert into incident (number, opened_at, opened_by, talk, kind, line, places, note)
            select number, "openedAt", "openedBy", talk, kind, line, places, note
            from jsonb_to_record(${json(storedIncident(opened))}::text::jsonb)
              as i (number text, "openedAt" timestamptz, "openedBy" jsonb, talk text, kind text, line int, places int, note jsonb)
            on conflict (talk, line) where kind = 'phishing' and closing is null do nothing
            returning number
          ),
          logged as (
            insert into log_entry (at, entry, leaf_hash)
            select l.at, decode(entry, 'base64'), decode(hash, 'base64')
            from opened, jsonb_to_recordset(${json([storedLeaf(log)])}::text::jsonb)
              as l (at timestamptz, entry text, hash text)
          )
          select number from opened`,
      )
      if (row) return row.number
      const [there] = await database.query<{ number: IncidentNumber }>(
        (sql) => sql`
          select number from incident
          where talk = ${opened.talk} and line = ${opened.line} and kind = 'phishing' order by opened_at desc limit 1`,
      )
      return there?.number ?? opened.number
    },
    close: async (number, { note, ...closing }, log) => {
      const [row] = await database.query<{ isKnown: boolean; isClosed: boolean }>(
        (sql) => sql`
          with told as (
            update incident set closing = ${json(closing)}::text::jsonb,
              closing_note = ${note && json(storedWords(note))}::text::jsonb
            where number = ${number} and closing is null
            returning number
          ),
          logged as (
            insert into log_entry (at, entry, leaf_hash)
            select l.at, decode(entry, 'base64'), decode(hash, 'base64')
            from told, jsonb_to_recordset(${json([storedLeaf(log)])}::text::jsonb)
              as l (at timestamptz, entry text, hash text)
          )
          select exists (select from incident where number = ${number}) as "isKnown",
            exists (select from told) as "isClosed"`,
      )
      if (row?.isClosed) return 'closed'
      return row?.isKnown ? 'already-closed' : 'not-found'
    },
  }
}

async function pageOf(database: Database, { isOpen: onlyOpen, after, most }: IncidentPageAsked) {
  const older =
    after === null
      ? undefined
      : sql`(incident.closing is null, incident.opened_at, incident.number) < (
          select a.closing is null, a.opened_at, a.number from incident a where a.number = ${after})`
  const [rows, [all]] = await Promise.all([
    database.build((orm) =>
      orm
        .select(ofCase)
        .from(incident)
        .where(and(onlyOpen ? isOpen : undefined, older))
        .orderBy(...openFirst)
        .limit(most + 1),
    ),
    database.build((orm) => orm.select({ open: count() }).from(incident).where(isOpen)),
  ])
  const shown = rows.slice(0, most)
  return {
    incidents: shown,
    open: all?.open ?? 0,
    older: (rows.length > most && shown.at(-1)?.number) || null,
  }
}

export const storedIncident = ({ closing: _, closingNote: __, openedAt, note, ...opened }: Incident) => ({
  ...opened,
  openedAt: storedInstant(openedAt),
  note: note && storedWords(note),
})

/** As long as masked words of customers are kept. Milliseconds. */
const noteLife = 90 * 24 * 60 * 60 * 1000

/** Forgets what was noted of incidents that were closed long ago; the incident itself stays, as the log does. For once an hour or so. */
export async function forgetNotes(database: Database, now: Instant): Promise<void> {
  const oldest = storedInstant(after(now, -noteLife))
  await database.query(
    (sql) => sql`
      update incident set note = null, closing_note = null
      where (note is not null or closing_note is not null) and to_timestamp((closing ->> 'at')::bigint / 1000.0) < ${oldest}::timestamptz`,
  )
}
