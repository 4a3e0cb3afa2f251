import { asc } from 'drizzle-orm'
import type { BusinessId } from '../../ids.ts'
import type { ChannelBook } from '../../turn/channel-book.ts'
import type { ChannelStanding } from '../../turn/channel-standing.ts'
import { json, readInstant, storedInstant } from './columns.ts'
import type { Database } from './database.ts'
import { channelStanding } from './schema-channel.ts'

type Stored = { readonly standing: string }

/** Decided under the row's lock, so that what two replicas see at once adds up. */
export const postgresChannelBook = (database: Database): ChannelBook => ({
  change: (number, at, change) =>
    database.transaction(async (sql) => {
      await sql`
        insert into channel_standing (number, state, since) values (${number}, 'working', ${storedInstant(at)}::timestamptz)
        on conflict do nothing`
      const [row] = await sql<Stored[]>`
        select to_json(c)::text as standing from channel_standing c where number = ${number} for update`
      if (!row) throw new Error('a row that was just written is not there')
      const before = standingOf(number, row.standing)
      const now = change(before)
      await sql`
        update channel_standing set (state, since, code, notice, accepted_at, heard_at, failed_at, failed_code, failures,
            checked_at, health) =
          (select state, since, code, notice, accepted_at, heard_at, failed_at, failed_code, failures, checked_at, health
            from jsonb_to_record(${json(storedStanding(now))}::text::jsonb) as s (state text, since timestamptz, code int,
              notice text, accepted_at timestamptz, heard_at timestamptz, failed_at timestamptz, failed_code int,
              failures int, checked_at timestamptz, health text))
        where number = ${number}`
      return { before, now }
    }),
  all: () =>
    database.build(async (orm) => {
      const rows = await orm.select().from(channelStanding).orderBy(asc(channelStanding.number))
      return rows.map(({ askedAt: _, ...standing }) => standing)
    }),
  takeCheck: async (number, before, now) => {
    const rows = await database.query(
      (sql) => sql`
        insert into channel_standing as c (number, state, since, asked_at)
        values (${number}, 'working', ${storedInstant(now)}::timestamptz, ${storedInstant(now)}::timestamptz)
        on conflict (number) do update set asked_at = excluded.asked_at
        where c.asked_at is null or c.asked_at <= ${storedInstant(before)}::timestamptz
        returning number`,
    )
    return rows.length > 0
  },
})

type Row = Readonly<Record<string, string | number | null>>

function standingOf(number: BusinessId, stored: string): ChannelStanding {
  const row = JSON.parse(stored) as Row
  const at = (name: string) => (typeof row[name] === 'string' ? readInstant(row[name]) : null)
  return {
    ...{
      number,
      state: row.state,
      code: row.code,
      notice: row.notice,
      failures: row.failures,
      health: row.health,
    },
    ...{
      since: at('since'),
      acceptedAt: at('accepted_at'),
      heardAt: at('heard_at'),
      checkedAt: at('checked_at'),
    },
    ...{ failedAt: at('failed_at'), failedCode: row.failed_code },
  } as ChannelStanding
}

function storedStanding(now: ChannelStanding) {
  const at = (one: ChannelStanding['heardAt']) => (one === null ? null : storedInstant(one))
  return {
    ...{ state: now.state, since: at(now.since), code: now.code, notice: now.notice, failures: now.failures },
    ...{ accepted_at: at(now.acceptedAt), heard_at: at(now.heardAt), failed_at: at(now.failedAt) },
    ...{ failed_code: now.failedCode, checked_at: at(now.checkedAt), health: now.health },
  }
}
