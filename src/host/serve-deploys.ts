import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { AuditActor } from '../audit/entry.ts'
import { type LogLeaf, logLeaf } from '../audit/log-leaf.ts'
import { after, type Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Bot } from '../flow/bot.ts'
import { loadBot } from '../flow/load-bot.ts'
import { type Mistake, mistakeLine } from '../flow/mistake.ts'
import { recallBot } from '../flow/recall-bot.ts'
import { type DeployPlan, planDeploy } from '../flow/version/plan-deploy.ts'
import type { BotVersions } from '../turn/bot-versions.ts'
import type { Deployment, Deployments } from '../turn/deployments.ts'
import type { Desk } from '../turn/desk.ts'
import type { MediaFiles } from '../turn/media-files.ts'
import { talkSilence } from '../turn/open-draft.ts'
import { addedByDeploy } from './added-by-deploy.ts'
import { departmentsInUse } from './departments-in-use.ts'
import type { Lacks } from './deployment-mistakes.ts'
import { hashText } from './hash-text.ts'
import { shownBy } from './media-shelf.ts'
import { lackingMedia } from './serve-media.ts'
import { isSameName } from './staff-name.ts'
import { versionFiles } from './version-files.ts'

export type DeployNeeds = {
  readonly deployments: Deployments
  readonly versions: BotVersions
  readonly media: MediaFiles
  readonly clock: Clock
  /** What a bot asks for and this deployment does not give; nothing is looked at where it is not given. */
  readonly lacks?: Lacks
  /** Whose cases are open: a department they are in is not left out. Not looked at where it is not given. */
  readonly desk?: Pick<Desk, 'openCases'>
}

/** Files on their way to customers. */
export type AskedDeploy = {
  readonly files: ReadonlyMap<string, string>
  readonly by: AuditActor
  /** Only what would become of it. */
  readonly isCheck: boolean
  /** Also where talks need a rule: those stay on the version they began with. */
  readonly isAnyway: boolean
}

/** How a deploy, a rollback or a yes ended. In lines and counts: it travels as JSON. */
export type DeployOutcome =
  /** The files have mistakes; nothing changed. */
  | { readonly outcome: 'mistakes'; readonly mistakes: readonly string[] }
  /** Pictures, films and documents are wanted first, by these hashes; nothing changed. */
  | { readonly outcome: 'lacks-media'; readonly media: readonly string[] }
  /** Customers get these very files already. */
  | { readonly outcome: 'same'; readonly version: number }
  | {
      readonly outcome: 'checked' | 'needs-rules'
      readonly version: number
      readonly plan: DeployPlan
      /** What people would notice of their data, in words; such a deploy waits for a yes. */
      readonly adds: readonly string[]
    }
  /** Until a privacy officer says yes. */
  | {
      readonly outcome: 'waits'
      readonly bot: string
      readonly plan: DeployPlan
      readonly adds: readonly string[]
    }
  | { readonly outcome: 'live'; readonly version: number; readonly plan: DeployPlan }
  /** Somebody else deployed in this moment; nothing changed. */
  | { readonly outcome: 'outrun'; readonly version: number }

/**
 * Makes files what customers get: whole, checked, and over the version that was live when it began, or not at all.
 * @throws Fault `NOT_FOUND`: nothing was ever deployed; `BAD_PAYLOAD`: a file in `media/` is not what its card says
 */
export async function deploy(needs: DeployNeeds, asked: AskedDeploy): Promise<DeployOutcome> {
  const loaded = await loadBot(versionFiles(asked.files), hashText)
  if (loaded.outcome === 'refused') return { outcome: 'mistakes', mistakes: loaded.mistakes.map(mistakeLine) }
  const lacking = needs.lacks?.(loaded.bot) ?? []
  if (lacking.length > 0) return { outcome: 'mistakes', mistakes: lacking.map(mistakeLine) }
  const used = await inUse(needs, loaded.bot)
  if (used.length > 0) return { outcome: 'mistakes', mistakes: used.map(mistakeLine) }
  const media = asked.isCheck ? [] : await lackingMedia(needs, loaded.bot)
  if (media.length > 0) return { outcome: 'lacks-media', media }
  return put(needs, { ...asked, bot: loaded.bot, how: 'deployed' })
}

async function inUse(needs: DeployNeeds, bot: Bot): Promise<readonly Mistake[]> {
  const live = needs.desk ? await needs.deployments.live() : null
  return needs.desk && live ? departmentsInUse(needs.desk, await recalled(needs, live.bot), bot) : []
}

/**
 * Makes an earlier version what customers get, under a number of its own.
 * @param version null: what customers got before
 * @throws Fault `NOT_FOUND`
 */
export async function rollBack(
  needs: DeployNeeds,
  { version, by }: { readonly version: number | null; readonly by: AuditActor },
): Promise<DeployOutcome> {
  const history = await needs.deployments.list()
  const [live] = history
  const target = history.find((one) => (version === null ? one.bot !== live?.bot : one.version === version))
  if (!target) throw new Fault('NOT_FOUND', 'there is no such version; see "sigilo flow history"')
  const bot = await recalled(needs, target.bot)
  if (!bot) throw new Fault('NOT_FOUND', `version ${target.version} cannot be read any more`)
  // What talks stand on finishes there: an emergency does not wait for rules.
  return put(needs, { bot, by, isCheck: false, isAnyway: true, how: 'rolled-back' })
}

/**
 * A privacy officer's yes to a deploy that waits: it is live from then on.
 * @param hash the beginning of what the deploy was told, 8 digits at least
 * @throws Fault `NOT_FOUND`, `BAD_CONFIG`
 */
export async function approve(
  needs: DeployNeeds,
  { hash, by }: { readonly hash: string; readonly by: AuditActor },
): Promise<DeployOutcome> {
  const history = await needs.deployments.list()
  const live = history[0]
  const waiting = (await needs.deployments.asked()).filter(({ over }) => over === live?.version)
  const [request, ...others] = waiting.filter(({ bot }) => hash.length >= 8 && bot.startsWith(hash))
  if (!live || !request || others.length > 0)
    throw new Fault('NOT_FOUND', 'no such deploy waits for a yes; see "sigilo flow history"')
  if (isSameName(request.by.id, by.id))
    throw new Fault('BAD_CONFIG', 'who deploys cannot say yes to it: two persons must')
  const bot = await recalled(needs, request.bot)
  if (!bot) throw new Fault('NOT_FOUND', 'its files cannot be read any more: deploy them again')
  const how = history.some((one) => one.bot === request.bot) ? 'rolled-back' : 'deployed'
  const plan = await planned(needs, bot)
  return add(needs, { bot, live, by: request.by, how, approvedBy: by, plan })
}

type Putting = Omit<AskedDeploy, 'files'> & { readonly bot: Bot; readonly how: Deployment['how'] }

async function put(needs: DeployNeeds, { bot, by, isCheck, isAnyway, how }: Putting): Promise<DeployOutcome> {
  const { deployments, versions, clock } = needs
  const live = await deployments.live()
  if (!live) throw new Fault('NOT_FOUND', 'nothing is live yet: the first start deploys what it finds')
  const version = live.version + 1
  if (live.bot === bot.hash) return { outcome: 'same', version: live.version }
  const [plan, before] = [await planned(needs, bot), await recalled(needs, live.bot)]
  const adds = addedByDeploy(before, bot)
  if (isCheck) return { outcome: 'checked', version, plan, adds }
  if (plan.needsRule > 0 && !isAnyway) return { outcome: 'needs-rules', version, plan, adds }
  await versions.keep({ hash: bot.hash, files: bot.files, media: shownBy(bot) }, clock.now())
  if (adds.length === 0) return add(needs, { bot, live, by, how, approvedBy: null, plan })
  const request = {
    bot: bot.hash,
    over: live.version,
    at: clock.now(),
    by,
    notice: bot.privacy.notice.version,
  }
  await deployments.ask(request)
  return { outcome: 'waits', bot: bot.hash, plan, adds }
}

type Adding = Pick<Deployment, 'by' | 'how' | 'approvedBy'> & {
  readonly bot: Bot
  readonly live: Deployment
  readonly plan: DeployPlan
}

async function add(
  { deployments, clock }: DeployNeeds,
  { bot, live, by, how, approvedBy, plan }: Adding,
): Promise<DeployOutcome> {
  const version = live.version + 1
  const { version: notice } = bot.privacy.notice
  const at = clock.now()
  const deployment = { version, bot: bot.hash, at, by, how, notice, approvedBy }
  const outcome = await deployments.add(deployment, await leavesOf(deployment, live.bot))
  return outcome === 'added' ? { outcome: 'live', version, plan } : { outcome: 'outrun', version }
}

/** The log's entries of a deployment: the yes, where one was needed, and what it was to. */
async function leavesOf(
  { version, bot, at, by, how, notice, approvedBy }: Deployment,
  from: string,
): Promise<readonly LogLeaf[]> {
  const common = { v: 1, at, purpose: null } as const
  const kind = how === 'deployed' ? ('bot-deployed' as const) : ('bot-rolled-back' as const)
  const deployed = { ...common, actor: by, kind, version, bot, from }
  const yes = approvedBy && {
    ...common,
    actor: approvedBy,
    kind: 'deploy-approved' as const,
    bot,
    noticeVersion: String(notice),
  }
  return Promise.all([...(yes ? [yes] : []), deployed].map((entry) => logLeaf(nodeCrypto.hash, entry)))
}

async function planned(needs: DeployNeeds, bot: Bot): Promise<DeployPlan> {
  const { deployments, clock } = needs
  const open = await deployments.openPlaces(after(clock.now(), -talkSilence))
  const hashes = new Set(open.flatMap(({ frames }) => frames.map((frame) => frame.bot)))
  const bots = new Map<string, Bot | null>()
  for (const hash of hashes) bots.set(hash, await recalled(needs, hash))
  const deployed = new Set((await deployments.list()).map((one) => one.bot))
  return planDeploy(open, { bots, deployed }, bot)
}

async function recalled({ versions }: Pick<DeployNeeds, 'versions'>, hash: string): Promise<Bot | null> {
  const files = await versions.files(hash)
  return files && recallBot(files, hashText)
}
