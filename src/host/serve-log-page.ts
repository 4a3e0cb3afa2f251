import type { LogPages } from '../adapter/postgres/log-pages.ts'

/** A page of the log that another process asks for. */
export type LogPageCommand = {
  readonly command: 'log-page'
  readonly page: 'head' | 'key-changes' | 'entries' | 'checkpoints' | 'hashes'
  readonly level?: number | undefined
  readonly from?: number | undefined
  readonly most?: number | undefined
}

/** Answers such a command. */
export function serveLogPage(
  pages: LogPages,
  { page, level = 0, from = 0, most = 1 }: Omit<LogPageCommand, 'command'>,
): Promise<unknown> {
  switch (page) {
    case 'head':
      return pages.head()
    case 'key-changes':
      return pages.keyChanges()
    case 'entries':
      return pages.entries(from, most)
    case 'checkpoints':
      return pages.checkpoints(from, most)
    case 'hashes':
      return pages.hashes(level, from, most)
  }
}
