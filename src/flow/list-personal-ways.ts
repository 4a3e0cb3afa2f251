import { allowedWays } from './check/allowed-ways.ts'
import { inOrder, judged } from './load-bot.ts'
import type { Mistake } from './mistake.ts'
import { type HashText, readDraft } from './parse/read-draft.ts'

/** Where personal answers and fields may go, each with its place in the file, its path and what allows it. */
export async function listPersonalWays(
  files: ReadonlyMap<string, string>,
  hash: HashText,
): Promise<readonly Mistake[]> {
  const read = await readDraft(files, hash)
  const loaded = await judged(read, files, hash)
  return inOrder(allowedWays(read.draft, loaded.outcome === 'refused' ? loaded.mistakes : []))
}
