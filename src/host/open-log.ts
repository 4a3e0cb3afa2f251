import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { lockFolder, sendCommand } from '../adapter/postgres/folder-lock.ts'
import type { LogPages } from '../adapter/postgres/log-pages.ts'
import type { LogKeys } from '../audit/log-keys.ts'
import { systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { type Config, readConfig } from './config.ts'
import { loadKeys } from './load-keyring.ts'
import { openStorage } from './open-storage.ts'
import type { LogPageCommand } from './serve-log-page.ts'

type Io = {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly built: URL
}

/** Reads the log: through the running server where one has the data folder, else from the database itself. */
export async function withLog<Result>(
  { environment, built }: Io,
  work: (log: { readonly pages: LogPages; readonly config: Config }) => Promise<Result>,
): Promise<Result> {
  const config = readConfig(environment)
  const asked = config.databaseUrl
    ? { outcome: 'nobody' as const }
    : await sendCommand(config.data, { command: 'log-page', page: 'head' })
  if (asked.outcome === 'failed') throw new Fault('NOT_FOUND', asked.message)
  if (asked.outcome === 'answered') return work({ pages: pagesThrough(config.data), config })
  const lock = config.databaseUrl ? null : await lockFolder(config.data)
  try {
    const storage = await openStorage({ ...config, built }, systemClock)
    try {
      return await work({ pages: storage.logPages, config })
    } finally {
      await storage.close()
    }
  } finally {
    await lock?.release()
  }
}

function pagesThrough(data: string): LogPages {
  async function ask<Answer>(command: Omit<LogPageCommand, 'command'>): Promise<Answer> {
    const outcome = await sendCommand(data, { command: 'log-page', ...command })
    if (outcome.outcome === 'answered') return outcome.answer as Answer
    const why = outcome.outcome === 'failed' ? outcome.message : 'the server stopped meanwhile: ask again'
    throw new Fault('NOT_FOUND', why)
  }
  return {
    head: () => ask({ page: 'head' }),
    keyChanges: () => ask({ page: 'key-changes' }),
    entries: (from, most) => ask({ page: 'entries', from, most }),
    checkpoints: (from, most) => ask({ page: 'checkpoints', from, most }),
    hashes: (level, from, most) => ask({ page: 'hashes', level, from, most }),
  }
}

/** What this machine signs its log with; none are made. @throws Fault `BAD_KEY` */
export async function logKeysHere(config: Config): Promise<LogKeys> {
  const file = join(config.data, 'keys.json')
  const isThere = config.keys !== null || (await access(file).then(yes, no))
  if (!isThere)
    throw new Fault('BAD_KEY', `there is no key file ${file} here: say by --vkey which key you trust`)
  return (await loadKeys(config, null)).logKeys
}

const yes = () => true
const no = () => false
