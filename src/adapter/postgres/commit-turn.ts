import type { LogLeaf, TurnRecord } from '../../turn/ports.ts'
import { json, storedBytes, storedInstant, storedSealed, storedWords } from './columns.ts'
import type { Database } from './database.ts'
import { storedIdentifier } from './introduce-persons.ts'

/**
 * One statement, and so one transaction: it all hangs on `fence`, which is empty when the lease was lost. The rows of
 * consent heads are taken before the lines are numbered, so the ledger's order is the order of the locks.
 */
export async function commitTurn(database: Database, turn: TurnRecord): Promise<'committed' | 'fenced'> {
  const { lane, epoch, consumed } = turn
  const at = storedInstant(turn.at)
  const rows = await database.query(
    (sql) => sql`
      with turn as materialized (select ${json(storedTurn(turn))}::text::jsonb as t),
      fence as (
        update lane set
          lease_until = now() + interval '30 seconds', ready_at = ${at}::timestamptz + interval '30 seconds',
          not_before = null, wake_at = (t ->> 'wakeAt')::timestamptz, memo = t -> 'memo',
          head = coalesce(${consumed}::bigint, head),
          talk = case when t -> 'talk' = 'null' then talk when (t #> '{talk,ended}')::boolean then null
            else t #>> '{talk,id}' end,
          last_inbound_at = greatest(last_inbound_at, (t #>> '{talk,lastInboundAt}')::timestamptz)
        from turn where key = ${lane} and epoch = ${epoch}::bigint and lease_until is not null
        returning key, person, t, t #>> '{talk,id}' as talk_id
      ),
      taken as (
        delete from inbox using fence where lane = ${lane} and inbox.lane = fence.key and seq <= ${consumed}::bigint
      ),
      key_made as (
        insert into data_key (id, version, wrapped, use)
        select id, version, decode(wrapped, 'base64'), 'talk'
        from fence, jsonb_to_recordset(t -> 'keys') as k (id text, version int, wrapped text)
      ),
      talk_begun as (
        insert into talk (lane, id, data_key, state, started_at, last_inbound_at, ended_at, turns, lines)
        select fence.key, talk_id, k.id, t #> '{talk,state}', (t #>> '{talk,startedAt}')::timestamptz,
          (t #>> '{talk,lastInboundAt}')::timestamptz,
          case when (t #> '{talk,ended}')::boolean then ${at}::timestamptz end, 1, jsonb_array_length(t -> 'lines')
        from fence, jsonb_to_recordset(t -> 'keys') as k (id text)
      ),
      talk_continued as (
        update talk set state = t #> '{talk,state}', turns = turns + 1, lines = lines + jsonb_array_length(t -> 'lines'),
          last_inbound_at = (t #>> '{talk,lastInboundAt}')::timestamptz,
          ended_at = case when (t #> '{talk,ended}')::boolean then ${at}::timestamptz end
        from fence where talk.lane = ${lane} and talk.id = talk_id
      ),
      lines_kept as (
        insert into transcript_line (lane, talk, n, side, kind, at, words, reply, message)
        select fence.key, talk_id, l.* from fence, jsonb_to_recordset(t -> 'lines')
          as l (n int, side text, kind text, at timestamptz, words jsonb, reply jsonb, message text)
      ),
      lines_remasked as (
        update transcript_line set words = m.words
        from fence, jsonb_to_recordset(t -> 'remasked') as m (n int, words jsonb)
        where transcript_line.lane = ${lane} and transcript_line.talk = talk_id and transcript_line.n = m.n
      ),
      vault_dropped as (
        delete from vault using fence where vault.lane = ${lane} and vault.talk = talk_id
          and vault.name in (select jsonb_array_elements_text(t -> 'drop'))
      ),
      vault_put as (
        insert into vault (lane, talk, name, sealed, sealed_key)
        select fence.key, talk_id, name, decode(bytes, 'base64'), v.key
        from fence, jsonb_to_recordset(t -> 'vault') as v (name text, bytes text, key text)
        on conflict (lane, talk, name) do update set sealed = excluded.sealed, sealed_key = excluded.sealed_key
      ),
      replies_due as (
        insert into outbox (lane, effect, talk, body, state, epoch, origin, attempts, created_at, sending_since)
        select fence.key, effect, split_part(effect, '.', 1), body, 'sending', ${epoch}::bigint, 'reply', 1,
          ${at}::timestamptz, ${at}::timestamptz
        from fence, jsonb_to_recordset(t -> 'replies') as o (effect text, body jsonb)
      ),
      starts_dropped as (
        delete from scheduled_start using fence where scheduled_start.lane = ${lane}
          and until in (select jsonb_array_elements_text(t -> 'events'))
      ),
      starts_made as (
        insert into scheduled_start (lane, effect, talk, purpose, at, until, body)
        select fence.key, s.* from fence, jsonb_to_recordset(t -> 'starts')
          as s (effect text, talk text, purpose text, at timestamptz, until text, body jsonb)
      ),
      heads as (
        insert into consent_head (person, purpose, changes)
        select distinct person, e ->> 'purpose', 1 from fence, jsonb_array_elements(t -> 'consent') as e order by 1, 2
        on conflict (person, purpose) do update set changes = consent_head.changes + 1 returning purpose
      ),
      consented as (
        insert into consent_event (person, purpose, at, event)
        select person, e ->> 'purpose', ${at}::timestamptz, e
        from fence, jsonb_array_elements(t -> 'consent') with ordinality as x (e, place)
        where (select count(*) from heads) > 0 order by place
      ),
      case_opened as (
        insert into cases (number, lane, talk, department, opened_at, events)
        select number, fence.key, c.talk, department, ${at}::timestamptz, events
        from fence, jsonb_to_recordset(t -> 'opened') as c (number text, talk text, department text, events jsonb)
        on conflict (number) do update set events = cases.events || excluded.events
      ),
      case_continued as (
        update cases set events = cases.events || c.events
        from fence, jsonb_to_recordset(t -> 'continued') as c (number text, events jsonb)
        where cases.number = c.number
      ),
      person_known as (
        update person set locale = coalesce(t ->> 'locale', person.locale),
          notice = coalesce((t ->> 'notice')::int, person.notice)
        from fence where person.id = fence.person
          and (person.locale is distinct from coalesce(t ->> 'locale', person.locale)
            or person.notice is distinct from coalesce((t ->> 'notice')::int, person.notice))
      ),
      names_added as (
        insert into alias (index, person, kind, sealed, sealed_key, at)
        select index, person, kind, decode(bytes, 'base64'), a.key, ${at}::timestamptz
        from fence, jsonb_to_recordset(t -> 'identifiers') as a (kind text, index text, bytes text, key text)
        order by index
        on conflict (index) do update set person = excluded.person, sealed = excluded.sealed,
          sealed_key = excluded.sealed_key, at = excluded.at
        where alias.person <> excluded.person or alias.sealed_key <> excluded.sealed_key
      ),
      logged as (
        insert into log_entry (at, entry, leaf_hash)
        select at, decode(entry, 'base64'), decode(hash, 'base64')
        from fence, rows from (jsonb_to_recordset(t -> 'log') as (at timestamptz, entry text, hash text))
          with ordinality as l (at, entry, hash, place)
        order by place
      )
      select key from fence`,
  )
  return rows.length > 0 ? 'committed' : 'fenced'
}

function storedTurn({ talk, vault, case: touched, ...turn }: TurnRecord) {
  const opened = touched?.events.find((event) => event.type === 'opened')
  const cases = touched && touched.events.length > 0 ? [touched] : []
  return {
    memo: turn.memo,
    wakeAt: turn.wakeAt === null ? null : storedInstant(turn.wakeAt),
    locale: turn.locale,
    notice: turn.notice,
    talk: talk && {
      id: talk.id,
      state: talk.state,
      ended: talk.ended,
      lastInboundAt: storedInstant(talk.lastInboundAt),
      startedAt: talk.created ? storedInstant(talk.created.startedAt) : null,
    },
    keys: talk?.created ? [{ ...talk.created.key, wrapped: storedBytes(talk.created.key.wrapped) }] : [],
    lines: turn.lines.map((line) => ({
      ...line,
      at: storedInstant(line.at),
      words: line.words && storedWords(line.words),
    })),
    remasked: turn.remasked.map(({ n, words }) => ({ n, words: storedWords(words) })),
    vault: vault.put.map(({ name, value }) => ({ name, ...storedSealed(value) })),
    drop: vault.drop.filter((name) => !vault.put.some((row) => row.name === name)),
    replies: turn.replies,
    starts: turn.starts.map((start) => ({ ...start, at: storedInstant(start.at) })),
    events: turn.events,
    consent: turn.consent,
    opened: opened ? cases.map((row) => ({ ...row, talk: opened.talk })) : [],
    continued: opened ? [] : cases,
    identifiers: turn.identifiers.map(storedIdentifier),
    log: turn.log.map(storedLeaf),
  }
}

export const storedLeaf = ({ at, bytes, hash }: LogLeaf) => ({
  at: storedInstant(at),
  entry: storedBytes(bytes),
  hash: storedBytes(hash),
})
