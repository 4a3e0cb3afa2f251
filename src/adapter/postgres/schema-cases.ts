import { sql } from 'drizzle-orm'
import { boolean, index, pgTable } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import {
  agentName,
  caseEvents,
  caseNumber,
  casePriority,
  caseStatus,
  caseTags,
  caseTalks,
  departmentName,
  laneKey,
  talkId,
} from './named-columns.ts'

export const cases = pgTable(
  'cases',
  {
    number: caseNumber('number').primaryKey(),
    lane: laneKey('lane').notNull(),
    talk: talkId('talk').notNull(),
    earlierTalks: caseTalks('earlier_talks').notNull().default([]),
    department: departmentName('department').notNull(),
    openedAt: instant('opened_at').notNull(),
    events: caseEvents('events').notNull(),
    /** Read off the lines whenever one is added: what lists are searched and sorted by. See `case-columns.ts`. */
    status: caseStatus('status').notNull().default('waiting'),
    agent: agentName('agent'),
    priority: casePriority('priority').notNull().default('normal'),
    tags: caseTags('tags').notNull().default([]),
    snoozedUntil: instant('snoozed_until'),
    waitsSince: instant('waits_since'),
    answerBy: instant('answer_by'),
    isEscalated: boolean('is_escalated').notNull().default(false),
    isOpen: boolean('is_open').notNull().generatedAlwaysAs(sql`((events -> -1 ->> 'type') <> 'closed')`),
  },
  (table) => [
    index('cases_lane').on(table.lane),
    index('cases_open').on(table.openedAt).where(sql`is_open`),
    index('cases_agent').on(table.agent).where(sql`agent is not null`),
    index('cases_answer_by').on(table.answerBy).where(sql`answer_by is not null`),
  ],
)
