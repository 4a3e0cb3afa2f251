import { after, type Instant } from '../../clock.ts'
import { storedInstant } from './columns.ts'
import type { Database } from './database.ts'

/**
 * How long designers' files that customers never got are kept after they were saved or loaded last: longer than the
 * words of a talk on a test phone. Milliseconds.
 */
const draftLife = 100 * 24 * 60 * 60 * 1000

/**
 * Forgets old drafts. Kept are versions that were ever deployed or wait for it, and those that a talk stands on, a message
 * is still to be written from, or a transcript is read with. For once an hour or so.
 */
export async function forgetDrafts(database: Database, now: Instant): Promise<void> {
  await database.query(
    (sql) => sql`
      with old as materialized (
        select hash from bot_version
        where kept_at <= ${storedInstant(after(now, -draftLife))}::timestamptz
          and not exists (select from deployment d where d.bot = hash)
          and not exists (select from deploy_request r where r.bot = hash)
      )
      delete from bot_version using old
      where bot_version.hash = old.hash
        and not exists (
          select from talk, jsonb_array_elements(state -> 'frames') as frame where frame ->> 'bot' = old.hash)
        and not exists (select from outbox where body -> 'reply' ->> 'bot' = old.hash)
        and not exists (select from scheduled_start where body -> 'reply' ->> 'bot' = old.hash)
        and not exists (select from transcript_line where reply ->> 'bot' = old.hash)`,
  )
}
