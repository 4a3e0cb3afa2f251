import type { Bot } from './bot.ts'
import type { Draft } from './check/draft.ts'
import { wordsOf } from './parse/faq-file.ts'
import type { HashText } from './parse/read-draft.ts'
import { pinOf } from './pin-flow.ts'

/** What was read as a bot, its flows pinned; null where one of the files every bot has could not be read. */
export async function botOf(
  draft: Draft,
  files: ReadonlyMap<string, string>,
  hash: HashText,
): Promise<Bot | null> {
  const { business, privacy, services, intents, faq } = draft
  if (!business || !privacy || !services || !intents || !faq) return null
  const flows = await Promise.all(
    draft.flows.map(async (one) => ({ ...one.flow, hash: await pinOf(draft, one, hash) })),
  )
  return {
    hash: await hash(together(files)),
    files,
    business,
    privacy,
    services,
    flows: new Map(flows.map((flow) => [flow.flow, flow])),
    faq: new Map([...faq].map(([name, { entry }]) => [name, entry])),
    intents: new Map([...intents].map(([name, { examples }]) => [name, wordsOf(examples)])),
    prompts: draft.prompts,
    media: draft.media,
  }
}

/** Files in the order of their paths, each with its length, so that no two sets of files read the same. */
const together = (files: ReadonlyMap<string, string>): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => `${path} ${text.length}\n${text}`)
    .join('\n')
