import type { LocalMeta } from '../../src/adapter/local-meta/local-meta.ts'
import type { Database } from '../../src/adapter/postgres/database.ts'
import type { Keyring } from '../../src/privacy/keyring.ts'
import type { Told } from './check-once.ts'

/** Work that is still to be done: messages without a turn, and replies that are not settled. */
export async function countOpenWork(database: Database): Promise<number> {
  const [row] = await database.query<{ open: number }>(
    (sql) => sql`
      select ((select coalesce(sum(tail - head), 0) from lane)
        + (select count(*) from outbox where state in ('queued', 'sending')))::int as open`,
  )
  return row?.open ?? 0
}

type Stored = {
  readonly keys: readonly string[] | null
  readonly effects: readonly { effect: string; state: string }[] | null
}

/** What the phone of each person shows, beside what the tables hold about them. */
export async function readTold(
  database: Database,
  meta: LocalMeta,
  keyring: Keyring,
  phones: readonly string[],
): Promise<readonly Told[]> {
  return Promise.all(phones.map((phone) => readPerson(database, meta, keyring, phone)))
}

async function readPerson(
  database: Database,
  meta: LocalMeta,
  keyring: Keyring,
  phone: string,
): Promise<Told> {
  const bubbles = meta.conversationOf(phone)
  const ids = bubbles.filter(({ side }) => side === 'person').map(({ id }) => id)
  const index = await keyring.personIndex('phone', phone)
  const [row] = await database.query<{ stored: string }>(
    (sql) => sql`
      select json_build_object(
        'keys', (
          select json_agg(line.message order by talk.started_at, line.n)
          from transcript_line line join talk on talk.lane = line.lane and talk.id = line.talk
          where line.lane = lane.key and line.side = 'customer'),
        'effects', (
          select json_agg(json_build_object('effect', effect, 'state', state)
            order by created_at, length(effect), effect)
          from outbox where outbox.lane = lane.key)
      )::text as stored
      from lane join alias on alias.person = lane.person where alias.index = ${index}`,
  )
  const { keys, effects }: Stored = JSON.parse(row?.stored ?? '{"keys":null,"effects":null}')
  return {
    written: await Promise.all(ids.map((id) => keyring.messageKey(id))),
    kept: keys ?? [],
    committed: (effects ?? []).map(({ effect, state }) => ({ effect, settled: state === 'sent' })),
    shown: bubbles.flatMap(({ side, effect }) => (side === 'business' ? (effect ?? '?') : [])),
  }
}
