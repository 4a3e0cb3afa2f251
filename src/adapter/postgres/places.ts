import type { Place, Places } from '../../handoff/places.ts'
import { classOf } from '../../privacy/finding.ts'
import type { Database } from './database.ts'

/** Asked outside of what anybody may read, by ids only: no word of a customer comes along. */
export const postgresPlaces = (database: Pick<Database, 'query'>): Places => ({
  whereIs: async (what) => {
    const asked = 'talk' in what ? what.talk : null
    const number = 'case' in what ? what.case : null
    const [row] = await database.query<{ place: string }>(
      (sql) => sql`
        select json_build_object('talk', talk.id, 'case', (
          select json_build_object('number', number, 'department', department, 'events', events)
          from cases c where c.lane = talk.lane and (c.talk = talk.id or c.earlier_talks ? talk.id)
            and (${number}::text is null or c.number = ${number}::text)
          order by opened_at desc, number limit 1
        ), 'kinds', (
          select coalesce(json_agg(distinct token ->> 'kind'), '[]')
          from transcript_line l, jsonb_array_elements(l.words -> 'tokens') as token
          where l.lane = talk.lane and l.talk = talk.id
        ))::text as place
        from talk
        where talk.id = coalesce(${asked}::text, (select c.talk from cases c where c.number = ${number}::text))`,
    )
    if (!row) return null
    const { kinds, ...place }: Omit<Place, 'isHealth'> & { readonly kinds: readonly string[] } = JSON.parse(
      row.place,
    )
    return { ...place, isHealth: kinds.some(isHealth) }
  },
})

const isHealth = (kind: string): boolean => (classOf as Readonly<Record<string, string>>)[kind] === 'HEALTH'
