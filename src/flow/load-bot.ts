import type { LoadedBot } from './bot.ts'
import { allChecks } from './check/all-checks.ts'
import { botOf } from './draft-to-bot.ts'
import type { Mistake } from './mistake.ts'
import { type HashText, readDraft } from './parse/read-draft.ts'

/**
 * From designers' files to a bot all of whose checks pass, or to every mistake in them. Pure: hosts hand it the texts
 * (path such as `flows/order_status.yaml` → text). Never throws because of what a file says.
 */
export async function loadBot(files: ReadonlyMap<string, string>, hash: HashText): Promise<LoadedBot> {
  return judged(await readDraft(files, hash), files, hash)
}

type ReadFiles = Awaited<ReturnType<typeof readDraft>>

/** Holds what was read against every check. */
export async function judged(
  { draft, mistakes }: ReadFiles,
  files: ReadonlyMap<string, string>,
  hash: HashText,
): Promise<LoadedBot> {
  const found = await Promise.all(allChecks.map((check) => check(draft)))
  const all = [...mistakes, ...found.flatMap((some) => [...some])]
  const [first, ...others] = inOrder(all)
  if (first) return { outcome: 'refused', mistakes: [first, ...others] }
  const bot = await botOf(draft, files, hash)
  if (!bot) throw new TypeError('a draft without mistakes has all its parts')
  return { outcome: 'loaded', bot }
}

/** By file, then from top to bottom; what two checks say alike is said once. */
export function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  const once = new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake]))
  return [...once.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
}
