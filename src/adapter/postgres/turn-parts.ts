import type { Fragment, ISql } from 'postgres'
import type { TurnRecord } from '../../turn/turn-record.ts'

type Part = {
  readonly isNeeded: (turn: TurnRecord) => boolean
  readonly write: (sql: ISql) => Fragment
}

export const isCaseTouched = ({ case: touched }: Pick<TurnRecord, 'case'>): boolean =>
  touched !== null && touched.events.length > 0

/**
 * What a turn may write beside its lane, one part of the commit's statement each: `fence` has a row for each lane
 * that is still held, and `t` its turn as JSON. Most turns need a few; leaving the others out saves a quarter of the statement's time.
 */
export const turnParts: readonly Part[] = [
  {
    isNeeded: ({ consumed }) => consumed !== null,
    write: (sql) => sql`
      taken as (
        delete from inbox using fence where inbox.lane = fence.key and seq <= consumed
      )`,
  },
  {
    isNeeded: ({ talk }) => talk?.created != null,
    write: (sql) => sql`
      key_made as (
        insert into data_key (id, version, wrapped, use)
        select id, version, decode(wrapped, 'base64'), 'talk'
        from fence, jsonb_to_recordset(t -> 'keys') as k (id text, version int, wrapped text)
      )`,
  },
  {
    isNeeded: ({ talk }) => talk?.created != null,
    write: (sql) => sql`
      talk_begun as (
        insert into talk (lane, id, data_key, state, started_at, last_inbound_at, ended_at, turns, lines)
        select fence.key, talk_id, k.id, t #> '{talk,state}', (t #>> '{talk,startedAt}')::timestamptz,
          (t #>> '{talk,lastInboundAt}')::timestamptz,
          case when (t #> '{talk,ended}')::boolean then turn_at end, 1, jsonb_array_length(t -> 'lines')
        from fence, jsonb_to_recordset(t -> 'keys') as k (id text)
      )`,
  },
  {
    isNeeded: ({ talk }) => talk !== null && talk.created === null,
    write: (sql) => sql`
      talk_continued as (
        update talk set state = t #> '{talk,state}', turns = turns + 1, lines = lines + jsonb_array_length(t -> 'lines'),
          last_inbound_at = (t #>> '{talk,lastInboundAt}')::timestamptz,
          ended_at = case when (t #> '{talk,ended}')::boolean then turn_at end
        from fence where talk.lane = fence.key and talk.id = talk_id
      )`,
  },
  {
    isNeeded: ({ lines }) => lines.length > 0,
    write: (sql) => sql`
      lines_kept as (
        insert into transcript_line (lane, talk, n, side, kind, at, words, reply, message, effect, warning)
        select fence.key, talk_id, l.* from fence, jsonb_to_recordset(t -> 'lines')
          as l (n int, side text, kind text, at timestamptz, words jsonb, reply jsonb, message text, effect text, warning text)
      )`,
  },
  {
    isNeeded: ({ remasked }) => remasked.length > 0,
    write: (sql) => sql`
      lines_remasked as (
        update transcript_line set words = m.words,
          warning = case when "isWarned" then m.warning else transcript_line.warning end
        from fence, jsonb_to_recordset(t -> 'remasked')
          as m (talk text, n int, words jsonb, warning text, "isWarned" boolean)
        where transcript_line.lane = fence.key and transcript_line.talk = m.talk and transcript_line.n = m.n
      )`,
  },
  {
    isNeeded: ({ remaskedNotes }) => remaskedNotes.length > 0,
    write: (sql) => sql`
      notes_remasked as (
        update case_note set words = m.words
        from fence, jsonb_to_recordset(t -> 'remaskedNotes') as m (id text, words jsonb)
        where case_note.talk = talk_id and case_note.id = m.id
      )`,
  },
  {
    isNeeded: ({ vault }) => vault.drop.length > 0,
    write: (sql) => sql`
      vault_dropped as (
        delete from vault using fence where vault.lane = fence.key and vault.talk = talk_id
          and vault.name in (select jsonb_array_elements_text(t -> 'drop'))
      )`,
  },
  {
    isNeeded: ({ vault }) => vault.put.length > 0,
    write: (sql) => sql`
      vault_put as (
        insert into vault (lane, talk, name, sealed, sealed_key)
        select fence.key, talk_id, name, decode(bytes, 'base64'), v.key
        from fence, jsonb_to_recordset(t -> 'vault') as v (name text, bytes text, key text)
        on conflict (lane, talk, name) do update set sealed = excluded.sealed, sealed_key = excluded.sealed_key
      )`,
  },
  {
    isNeeded: ({ replies }) => replies.length > 0,
    write: (sql) => sql`
      replies_due as (
        insert into outbox (lane, effect, talk, body, state, epoch, origin, attempts, created_at, sending_since)
        select fence.key, effect, split_part(effect, '.', 1), body, 'sending', fence.epoch, 'reply', 1,
          turn_at, turn_at
        from fence, jsonb_to_recordset(t -> 'replies') as o (effect text, body jsonb)
      )`,
  },
  {
    isNeeded: ({ agentSends }) => agentSends.length > 0,
    write: (sql) => sql`
      agent_words_due as (
        insert into outbox (lane, effect, talk, body, sealed, sealed_key, state, epoch, origin, attempts, created_at,
          sending_since, refusal)
        select fence.key, effect, split_part(effect, '.', 1), coalesce(body, '{"kind":"agent-words"}'), decode(bytes, 'base64'), o.key,
          case when refusal is null then 'sending' else 'failed' end, fence.epoch, 'reply', 1, turn_at, turn_at, refusal
        from fence, jsonb_to_recordset(t -> 'agentSends') as o (effect text, body jsonb, bytes text, key text, refusal int)
      )`,
  },
  {
    isNeeded: ({ events }) => events.length > 0,
    write: (sql) => sql`
      starts_dropped as (
        delete from scheduled_start using fence where scheduled_start.lane = fence.key
          and until in (select jsonb_array_elements_text(t -> 'events'))
      )`,
  },
  {
    isNeeded: ({ events }) => events.length > 0,
    write: (sql) => sql`
      sends_dropped as (
        update outbox set state = 'failed', retry_at = null from fence
        where outbox.lane = fence.key and state = 'queued' and until in (select jsonb_array_elements_text(t -> 'events'))
      )`,
  },
  {
    isNeeded: ({ starts }) => starts.length > 0,
    write: (sql) => sql`
      starts_made as (
        insert into scheduled_start (lane, effect, talk, purpose, at, until, body)
        select fence.key, s.* from fence, jsonb_to_recordset(t -> 'starts')
          as s (effect text, talk text, purpose text, at timestamptz, until text, body jsonb)
      )`,
  },
  /** Taken before the lines are numbered: the ledger keeps the order of the locks. */
  {
    isNeeded: ({ consent }) => consent.length > 0,
    write: (sql) => sql`
      heads as (
        insert into consent_head (person, purpose, changes)
        select distinct person, e ->> 'purpose', 1 from fence, jsonb_array_elements(t -> 'consent') as e order by 1, 2
        on conflict (person, purpose) do update set changes = consent_head.changes + 1 returning purpose
      )`,
  },
  {
    isNeeded: ({ consent }) => consent.length > 0,
    write: (sql) => sql`
      consented as (
        insert into consent_event (person, purpose, at, event)
        select person, e ->> 'purpose', turn_at, e
        from fence, jsonb_array_elements(t -> 'consent') with ordinality as x (e, place)
        where (select count(*) from heads) > 0 order by place
      )`,
  },
  {
    isNeeded: isCaseTouched,
    write: (sql) => sql`
      case_kept as (
        insert into cases (number, lane, talk, earlier_talks, department, opened_at, events, status, agent, priority, tags,
          snoozed_until, waits_since, answer_by, is_escalated)
        select number, fence.key, c.talk, "earlierTalks", department, "openedAt", events, status, agent, priority, tags,
          "snoozedUntil", "waitsSince", "answerBy", "isEscalated"
        from fence, jsonb_to_recordset(t -> 'cases') as c (number text, talk text, "earlierTalks" jsonb, department text,
          "openedAt" timestamptz, events jsonb, status text, agent text, priority text, tags jsonb,
          "snoozedUntil" timestamptz, "waitsSince" timestamptz, "answerBy" timestamptz, "isEscalated" boolean)
        on conflict (number) do update set talk = excluded.talk, earlier_talks = excluded.earlier_talks,
          department = excluded.department, events = excluded.events, status = excluded.status, agent = excluded.agent,
          priority = excluded.priority, tags = excluded.tags, snoozed_until = excluded.snoozed_until, waits_since = excluded.waits_since,
          answer_by = excluded.answer_by, is_escalated = excluded.is_escalated
      )`,
  },
  {
    isNeeded: ({ locale, notice }) => locale !== null || notice !== null,
    write: (sql) => sql`
      person_known as (
        update person set locale = coalesce(t ->> 'locale', person.locale),
          notice = coalesce((t ->> 'notice')::int, person.notice)
        from fence where person.id = fence.person
          and (person.locale is distinct from coalesce(t ->> 'locale', person.locale)
            or person.notice is distinct from coalesce((t ->> 'notice')::int, person.notice))
      )`,
  },
  {
    isNeeded: ({ log }) => log.length > 0,
    write: (sql) => sql`
      logged as (
        insert into log_entry (at, entry, leaf_hash)
        select at, decode(entry, 'base64'), decode(hash, 'base64')
        from fence, rows from (jsonb_to_recordset(t -> 'log') as (at timestamptz, entry text, hash text))
          with ordinality as l (at, entry, hash, place)
        order by place
      )`,
  },
]
