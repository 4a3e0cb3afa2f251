import type { Bot } from './bot.ts'
import { botOf } from './draft-to-bot.ts'
import { type HashText, readDraft } from './parse/read-draft.ts'

/**
 * A version that was kept: it passed the checks of its day, and what is checked today is not held against it. A flow that
 * cannot be read any more is left out; null where the version has none that can.
 */
export async function recallBot(files: ReadonlyMap<string, string>, hash: HashText): Promise<Bot | null> {
  const { draft } = await readDraft(files, hash)
  return botOf({ ...draft, flows: draft.flows.filter(({ whole }) => whole) }, files, hash)
}
