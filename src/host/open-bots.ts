import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { type Mistake, mistakeLine } from '../flow/mistake.ts'
import type { Deployments } from '../turn/deployments.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Config } from './config.ts'
import { readBotFiles } from './read-bot-files.ts'

type OpenNeeds = {
  readonly library: BotLibrary
  /** Opening meanwhile. */
  readonly deployments: Promise<Deployments>
  /** For people at the terminal. */
  readonly tell: (line: string) => void
  readonly clock: Clock
}

/** What was found in the designers' folders; null: they cannot be read. */
type Found = { readonly files: ReadonlyMap<string, string> | null; readonly mistakes: readonly Mistake[] }

/**
 * What customers get is what was deployed last, whatever the folders hold; those are the draft. The first start of all
 * deploys what it finds. Resolves with the files that were read; null where there are none.
 * @throws Fault `BAD_FLOW`: nothing was deployed yet and the files have mistakes (all of them have been told), or what
 *   was deployed cannot be read; `DATABASE_DOWN`
 */
export async function openBots(
  { library, deployments, tell, clock }: OpenNeeds,
  folders: Pick<Config, 'flows' | 'prompts'>,
): Promise<ReadonlyMap<string, string> | null> {
  const reading = readDraft({ library, clock }, folders).catch((error: unknown) => error)
  const history = await deployments
  const live = await history.live()
  const found = await reading
  if (!live && found instanceof Error) throw found
  const { files, mistakes } = found instanceof Error ? unread(found, tell) : (found as Found)
  for (const mistake of mistakes) tell(mistakeLine(mistake))
  if (!live && mistakes.length > 0) throw botRefused(mistakes.length)
  const { version, bot } = live ?? (await deployFirst({ library, clock, history }))
  if (!(await library.goLive(bot))) throw unreadable(version)
  if (mistakes.length > 0)
    tell(`Customers get version ${version}; the files with mistakes are nobody's draft.`)
  return files
}

async function readDraft(
  { library, clock }: Pick<OpenNeeds, 'library' | 'clock'>,
  { flows, prompts }: Pick<Config, 'flows' | 'prompts'>,
): Promise<Found> {
  const files = await readBotFiles(flows, prompts)
  return { files, mistakes: await library.load(files, clock.now()) }
}

/** Where something is live the folders may be missing: a replica needs none. */
function unread(error: Error, tell: OpenNeeds['tell']): Found {
  if (!(error instanceof Fault) || error.code !== 'BAD_FLOW') throw error
  tell(`There is no draft: ${error.message}`)
  return { files: null, mistakes: [] }
}

type First = Pick<OpenNeeds, 'library' | 'clock'> & { readonly history: Deployments }

async function deployFirst({ library, clock, history }: First): Promise<{ version: number; bot: string }> {
  const { hash: bot, privacy } = library.draft()
  const by = { role: 'system', id: 'host' } as const
  const at = clock.now()
  const told = {
    v: 1,
    at,
    actor: by,
    purpose: null,
    kind: 'bot-deployed',
    version: 1,
    bot,
    from: null,
  } as const
  const first = { version: 1, bot, at, by, how: 'deployed', notice: privacy.notice.version } as const
  await history.add({ ...first, approvedBy: null }, [await logLeaf(nodeCrypto.hash, told)])
  // Of replicas that start together one was first.
  return (await history.live()) ?? first
}

const botRefused = (count: number) =>
  new Fault(
    'BAD_FLOW',
    `${count} ${count === 1 ? 'mistake' : 'mistakes'} in the bot's files (listed above): mend them and start again`,
  )

const unreadable = (version: number) =>
  new Fault(
    'BAD_FLOW',
    `version ${version}, which was deployed last, cannot be read: start the Sigilo that deployed it`,
  )
