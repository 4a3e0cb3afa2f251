import type { Bot, LoadedBot } from './bot.ts'
import { allChecks } from './check/all-checks.ts'
import type { Draft } from './check/draft.ts'
import type { Mistake } from './mistake.ts'
import { wordsOf } from './parse/faq-file.ts'
import { type HashText, readDraft } from './parse/read-draft.ts'

/**
 * From designers' files to a bot all of whose checks pass, or to every mistake in them. Pure: hosts hand it the texts
 * (path such as `flows/order_status.yaml` → text). Never throws because of what a file says.
 */
export async function loadBot(files: ReadonlyMap<string, string>, hash: HashText): Promise<LoadedBot> {
  const { draft, mistakes } = await readDraft(files, hash)
  const found = await Promise.all(allChecks.map((check) => check(draft)))
  const all = [...mistakes, ...found.flatMap((some) => [...some])]
  const [first, ...others] = inOrder(all)
  if (first) return { outcome: 'refused', mistakes: [first, ...others] }
  const bot = botOf(draft, files, await hash(together(files)))
  if (!bot) throw new TypeError('a draft without mistakes has all its parts')
  return { outcome: 'loaded', bot }
}

function botOf(draft: Draft, files: ReadonlyMap<string, string>, hash: string): Bot | null {
  const { business, privacy, services, intents, faq } = draft
  if (!business || !privacy || !services || !intents || !faq) return null
  return {
    hash,
    files,
    business,
    privacy,
    services,
    flows: new Map(draft.flows.map(({ flow }) => [flow.flow, flow])),
    faq: new Map([...faq].map(([name, { entry }]) => [name, entry])),
    intents: new Map([...intents].map(([name, { examples }]) => [name, wordsOf(examples)])),
    prompts: draft.prompts,
  }
}

/** Files in the order of their paths, each with its length, so that no two sets of files read the same. */
const together = (files: ReadonlyMap<string, string>): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => `${path} ${text.length}\n${text}`)
    .join('\n')

/** By file, then from top to bottom; what two checks say alike is said once. */
function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  const once = new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake]))
  return [...once.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
}
