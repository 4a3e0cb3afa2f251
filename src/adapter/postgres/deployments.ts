import { desc } from 'drizzle-orm'
import type { OpenTalks } from '../../flow/version/plan-deploy.ts'
import type { Deployment, Deployments } from '../../turn/deployments.ts'
import { json, storedInstant } from './columns.ts'
import { storedLeaf } from './commit-turn.ts'
import type { Database } from './database.ts'
import { deployment, deployRequest } from './schema-bot.ts'

/** More than anybody reads through. */
const most = 500

/** The history of what customers get, and who waits for a yes. */
export function postgresDeployments(database: Database): Deployments {
  const newest = (count: number): Promise<readonly Deployment[]> =>
    database.build((orm) => orm.select().from(deployment).orderBy(desc(deployment.version)).limit(count))
  return {
    live: async () => (await newest(1))[0] ?? null,
    list: () => newest(most),
    add: async ({ at, ...added }, log) => {
      const row = { ...added, at: storedInstant(at) }
      const [told] = await database.query<{ isAdded: boolean }>(
        (sql) => sql`
          with added as (
            insert into deployment (version, bot, at, deployed_by, how, notice, approved_by)
            select version, bot, at, "by", how, notice, "approvedBy"
            from jsonb_to_record(${json(row)}::text::jsonb)
              as d (version int, bot text, at timestamptz, "by" jsonb, how text, notice int, "approvedBy" jsonb)
            where version = coalesce((select max(version) from deployment), 0) + 1
            on conflict (version) do nothing
            returning version
          ),
          logged as (
            insert into log_entry (at, entry, leaf_hash)
            select l.at, decode(entry, 'base64'), decode(hash, 'base64')
            from added, jsonb_to_recordset(${json(log.map(storedLeaf))}::text::jsonb)
              as l (at timestamptz, entry text, hash text)
          )
          select exists (select from added) as "isAdded"`,
      )
      return told?.isAdded ? 'added' : 'outrun'
    },
    ask: async (request) => {
      await database.build((orm) => orm.insert(deployRequest).values(request).onConflictDoNothing())
    },
    asked: () =>
      database.build((orm) => orm.select().from(deployRequest).orderBy(desc(deployRequest.at)).limit(most)),
    openPlaces: async (since) => {
      const rows = await database.query<{ frames: string; talks: number }>(
        (sql) => sql`
          select frames::text as frames, count(*)::int as talks from (
            select (
              select coalesce(jsonb_agg(
                jsonb_build_object('flow', f -> 'flow', 'hash', f -> 'hash', 'bot', f -> 'bot', 'step', f -> 'step')
                order by n), '[]')
              from jsonb_array_elements(state -> 'frames') with ordinality as framed (f, n)) as frames
            from talk
            where ended_at is null
              and (last_inbound_at > ${storedInstant(since)}::timestamptz or state ->> 'handedOff' is not null)
          ) as open
          group by open.frames`,
      )
      return rows.map(({ frames, talks }): OpenTalks => ({ frames: JSON.parse(frames), talks }))
    },
  }
}
