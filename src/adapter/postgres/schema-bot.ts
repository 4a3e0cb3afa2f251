import { integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'
import { auditActor, botFiles, commitment, deployedHow } from './named-columns.ts'

export const botVersion = pgTable('bot_version', {
  hash: commitment('hash').primaryKey(),
  files: botFiles('files').notNull(),
  keptAt: instant('kept_at').notNull(),
})

/** What prompts show of the project's own, once for all versions: written by the business, nothing of a person. */
export const mediaFile = pgTable('media_file', {
  sha256: commitment('sha256').primaryKey(),
  bytes: bytes('bytes').notNull(),
  keptAt: instant('kept_at').notNull(),
})

/** Which versions show it: what none does is forgotten. */
export const versionMedia = pgTable(
  'version_media',
  {
    bot: commitment('bot')
      .notNull()
      .references(() => botVersion.hash, { onDelete: 'cascade' }),
    sha256: commitment('sha256')
      .notNull()
      .references(() => mediaFile.sha256),
  },
  (table) => [primaryKey({ columns: [table.bot, table.sha256] })],
)

/** What customers got from when on, by whom. Rows are only added; the highest number is live. */
export const deployment = pgTable('deployment', {
  version: integer('version').primaryKey(),
  bot: commitment('bot')
    .notNull()
    .references(() => botVersion.hash),
  at: instant('at').notNull(),
  by: auditActor('deployed_by').notNull(),
  how: deployedHow('how').notNull(),
  notice: integer('notice').notNull(),
  approvedBy: auditActor('approved_by'),
})

/** Deploys that wait for a privacy officer, each over the version that was live then. */
export const deployRequest = pgTable(
  'deploy_request',
  {
    bot: commitment('bot')
      .notNull()
      .references(() => botVersion.hash),
    over: integer('over_version').notNull(),
    at: instant('at').notNull(),
    by: auditActor('asked_by').notNull(),
    notice: integer('notice').notNull(),
  },
  (table) => [primaryKey({ columns: [table.bot, table.over] })],
)
