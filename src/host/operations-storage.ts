import { postgresChannelBook } from '../adapter/postgres/channel-book.ts'
import type { Database } from '../adapter/postgres/database.ts'
import { timeOf } from '../adapter/postgres/database-time.ts'
import { postgresQueueAges } from '../adapter/postgres/queue-ages.ts'
import type { Instant } from '../clock.ts'
import type { ChannelBook } from '../turn/channel-book.ts'
import type { QueueAges } from '../turn/queue-ages.ts'

/** What tells whether all works. */
export type OperationsStorage = {
  readonly channelBook: ChannelBook
  readonly queueAges: QueueAges
  readonly databaseTime: () => Promise<Instant>
}

export const operationsStorage = (database: Database): OperationsStorage => ({
  channelBook: postgresChannelBook(database),
  queueAges: postgresQueueAges(database),
  databaseTime: () => timeOf(database),
})
