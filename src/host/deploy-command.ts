import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import type { AuditActor } from '../audit/entry.ts'
import { Fault } from '../fault.ts'
import type { DeployPlan, PlannedMove } from '../flow/version/plan-deploy.ts'
import { askDesk, type DeskIo } from './ask-desk.ts'
import { askRemote } from './ask-remote.ts'
import { botFilesOf, mediaBytesOf } from './bot-files-of.ts'
import { atMost } from './command.ts'
import type { History } from './deploy-commands.ts'
import { type DeployAsk, deployWithMedia } from './send-media.ts'
import type { DeployOutcome } from './serve-deploys.ts'
import { parseStaffName } from './staff-name.ts'

const where = { to: { type: 'string' }, by: { type: 'string' } } as const

/** `sigilo flow deploy [DIR] [--check] [--anyway] [--to URL] [--by NAME]` */
export async function deployCommand(io: DeskIo, args: readonly string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const
  const options = { ...where, check: flag, anyway: flag }
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [folder] = atMost(positionals, 1)
  const files = await botFilesOf(io.environment, folder)
  const by = byName(values.by)
  const command = {
    command: 'deploy',
    files: [...files],
    by,
    isCheck: values.check,
    isAnyway: values.anyway,
  } as const
  const { to } = values
  const keep = (bytes: string) => ({ command: 'keep-media', bytes, by }) as const
  const ask: DeployAsk =
    to === undefined
      ? { deploy: () => askDesk(io, command), keepMedia: (bytes) => askDesk(io, keep(bytes)) }
      : {
          deploy: () => askRemote(io.environment, to, command),
          keepMedia: (bytes) => askRemote(io.environment, to, keep(bytes)),
        }
  return told(io, await deployWithMedia(ask, mediaBytesOf(io.environment, folder, files), io.out))
}

/** `sigilo flow rollback [VERSION] [--to URL] [--by NAME]` */
export async function rollbackCommand(io: DeskIo, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: where, allowPositionals: true })
  const [written] = atMost(positionals, 1)
  if (written !== undefined && !/^[1-9]\d{0,8}$/.test(written))
    throw new Fault('BAD_CONFIG', 'to which version? its number, as "sigilo flow history" tells it')
  const version = written === undefined ? null : Number(written)
  const command = { command: 'rollback', version, by: byName(values.by) } as const
  const { to } = values
  return told(io, await (to === undefined ? askDesk(io, command) : askRemote(io.environment, to, command)))
}

/** `sigilo flow approve HASH --by NAME` */
export async function approveCommand(io: DeskIo, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { by: { type: 'string' } },
    allowPositionals: true,
  })
  const [hash] = atMost(positionals, 1)
  if (!hash || values.by === undefined)
    throw new Fault('BAD_CONFIG', 'yes to which deploy, and who says so? sigilo flow approve HASH --by NAME')
  return told(io, await askDesk(io, { command: 'approve', hash, by: parseStaffName(values.by) }))
}

/** `sigilo flow history [--to URL]` */
export async function historyCommand(io: DeskIo, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { to: where.to } })
  const command = { command: 'deployments' } as const
  const { to } = values
  const history = await (to === undefined ? askDesk(io, command) : askRemote(io.environment, to, command))
  for (const line of historyLines(history)) io.out(line)
  return 0
}

const byName = (written: string | undefined): string =>
  written === undefined ? whoRuns() : parseStaffName(written)

/** Who runs the command on this machine, cut down to what a name may be. */
const whoRuns = (): string =>
  userInfo()
    .username.replace(/[^a-z0-9._-]/gi, '')
    .slice(0, 40) || 'operator'

function told({ out }: DeskIo, outcome: DeployOutcome): number {
  switch (outcome.outcome) {
    case 'mistakes':
      for (const mistake of outcome.mistakes) out(mistake)
      out('Nothing was deployed.')
      return 1
    case 'lacks-media':
      out('The server still lacks files of media/. Nothing was deployed.')
      return 1
    case 'same':
      out(`Customers get these files already: they are version ${outcome.version}.`)
      return 0
    case 'checked':
      for (const line of [...planLines(outcome.plan), ...waitLines(outcome.adds)]) out(line)
      return outcome.plan.needsRule > 0 ? 1 : 0
    case 'needs-rules':
      for (const line of planLines(outcome.plan)) out(line)
      out('Nothing was deployed. Write the rules, or deploy --anyway: these talks finish where they began.')
      return 1
    case 'waits':
      for (const line of waitLines(outcome.adds)) out(line)
      out(`Nothing was deployed. Then: sigilo flow approve ${outcome.bot.slice(0, 12)} --by NAME`)
      return 1
    case 'live':
      for (const line of planLines(outcome.plan)) out(line)
      out(`Customers get version ${outcome.version} now.`)
      return 0
    case 'outrun':
      out(`Somebody else deployed version ${outcome.version} in this moment. Nothing of yours was deployed.`)
      out('See "sigilo flow history", and deploy again if yours shall follow it.')
      return 1
  }
}

/** What becomes of open talks, in three counts and their places. */
function planLines({ untouched, migrates, finishes, needsRule, onTestPhones, moves }: DeployPlan) {
  const of = (becomes: PlannedMove['becomes']) =>
    moves.flatMap((one) => (one.becomes === becomes ? [placeLine(one)] : []))
  return [
    `${talks(migrates)} ${migrates === 1 ? 'goes' : 'go'} on in the new version`,
    ...of('migrates'),
    `${talks(finishes)} ${finishes === 1 ? 'finishes on the version it' : 'finish on the version they'} began with`,
    ...of('finishes'),
    `${talks(needsRule)} ${needsRule === 1 ? 'needs' : 'need'} a rule in "migrations"`,
    ...of('needs-rule'),
    ...(untouched > 0 ? [`${talks(untouched)} not touched by it`] : []),
    ...(onTestPhones > 0 ? [`${talks(onTestPhones)} on test phones: they follow the draft`] : []),
  ]
}

const placeLine = ({ flow, step, talks: count, note }: PlannedMove): string =>
  `  ${count}  flow ${flow}, step ${step}${note === null ? '' : `: ${note}`}`

const waitLines = (adds: readonly string[]): readonly string[] =>
  adds.length === 0 ? [] : ['A privacy officer has to say yes to this:', ...adds.map((one) => `  ${one}`)]

const talks = (count: number): string => `${count} open ${count === 1 ? 'talk' : 'talks'}`

function historyLines({ deployments, waiting }: History): readonly string[] {
  // The newest first, so of versions with the same files the first one stays.
  const firstOf = new Map(deployments.map(({ bot, version }) => [bot, version] as const))
  return [
    ...waiting.map(({ bot, at, by }) =>
      ['waits', day(at), who(by), `${bot.slice(0, 12)}, for a yes`].join('  '),
    ),
    ...deployments.map(({ version, bot, at, by, how, approvedBy }) => {
      const again = how === 'rolled-back' ? [`version ${firstOf.get(bot)} again`] : []
      const yes = approvedBy ? [`yes from ${who(approvedBy)}`] : []
      return [String(version), day(at), who(by), bot.slice(0, 12), ...again, ...yes].join('  ')
    }),
  ]
}

const day = (at: number): string => new Date(at).toISOString()

const who = ({ role, id }: AuditActor): string => `${id} (${role})`
