import { after, type Instant } from '../../clock.ts'
import type { Arrived, Queue, QueueAge, QueueAges } from '../../turn/queue-ages.ts'
import { json, readInstant, storedInstant } from './columns.ts'
import type { Database } from './database.ts'

type Stored = { readonly queue: Queue; readonly count: number; readonly oldest: string | null }

export const postgresQueueAges = (database: Database): QueueAges => ({
  ages: async (now) => {
    const at = storedInstant(now)
    const rows = await database.query<Stored>(
      (sql) => sql`
        select case when lane.failures > 0 then 'held' else 'messages' end as queue, count(*)::int as count,
          to_json(min(received_at)) #>> '{}' as oldest
        from inbox join lane on lane.key = inbox.lane group by 1
        union all
        select case origin when 'reply' then 'replies' else 'starts' end, count(*)::int, to_json(min(created_at)) #>> '{}'
        from outbox where state in ('queued', 'sending') group by 1
        union all
        select 'starts', count(*)::int, to_json(min(at)) #>> '{}'
        from scheduled_start where at <= ${at}::timestamptz having count(*) > 0`,
    )
    return added(rows)
  },
  arrived: async (now) => {
    const [row] = await database.query<{ counts: string }>(
      (sql) => sql`
        select json_agg((select count(*) from seen where at > w."from" and at <= w."to") order by n)::text as counts
        from jsonb_to_recordset(${json(windows(now))}::text::jsonb) as w (n int, "from" timestamptz, "to" timestamptz)`,
    )
    const [lastHour = 0, hourBefore = 0, inThree = 0, ...usually] = JSON.parse(
      row?.counts ?? '[]',
    ) as number[]
    return { lastHour, hourBefore, now: inThree, usually } satisfies Arrived
  },
})

/** Starts are in two tables. */
function added(rows: readonly Stored[]): readonly QueueAge[] {
  const sums = new Map<Queue, QueueAge>()
  for (const { queue, count, oldest } of rows) {
    const before = sums.get(queue)
    const ages = [before?.oldest ?? null, oldest === null ? null : readInstant(oldest)].flatMap(
      (one) => one ?? [],
    )
    sums.set(queue, {
      queue,
      count: (before?.count ?? 0) + count,
      oldest: ages.length > 0 ? (Math.min(...ages) as Instant) : null,
    })
  }
  return [...sums.values()]
}

const hour = 60 * 60 * 1000
const day = 24 * hour

const windows = (now: Instant) =>
  (
    [
      [0, hour],
      [hour, 2 * hour],
      [0, 3 * hour],
      [day, day + 3 * hour],
      [2 * day, 2 * day + 3 * hour],
      [7 * day, 7 * day + 3 * hour],
    ] as const
  ).map(([to, from], n) => ({
    n,
    from: storedInstant(after(now, -from)),
    to: storedInstant(after(now, -to)),
  }))
