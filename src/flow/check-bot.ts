import type { Instant } from '../clock.ts'
import type { LoadedBot } from './bot.ts'
import { allWarnings } from './check/all-warnings.ts'
import { inOrder, judged } from './load-bot.ts'
import type { Warning } from './mistake.ts'
import { type HashText, readDraft } from './parse/read-draft.ts'

export type CheckedBot = { readonly loaded: LoadedBot; readonly warnings: readonly Warning[] }

/** What `loadBot` says, and what is worth a look besides: for designers, who have time; a server loads without. */
export async function checkBot(
  files: ReadonlyMap<string, string>,
  hash: HashText,
  now: Instant,
): Promise<CheckedBot> {
  const read = await readDraft(files, hash)
  const loaded = await judged(read, files, hash)
  const found = await Promise.all(allWarnings.map((warn) => warn(read.draft, now)))
  return { loaded, warnings: inOrder(found.flatMap((some) => [...some])) }
}
