import * as z from 'zod'
import type { CommandHandler } from '../adapter/postgres/folder-lock.ts'
import type { LogPages } from '../adapter/postgres/log-pages.ts'
import type { AuditActor } from '../audit/entry.ts'
import { type Clock, systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { DayCount, DetectorTally } from '../privacy/detector-tally.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import type { BotVersions } from '../turn/bot-versions.ts'
import type { Deployments } from '../turn/deployments.ts'
import type { Desk } from '../turn/desk.ts'
import type { Incidents } from '../turn/incidents.ts'
import type { MediaFiles } from '../turn/media-files.ts'
import type { Miss, TalkSummary, Transcripts } from '../turn/transcripts.ts'
import type { DeadLetter, UnconfirmedSend, Unfinished } from '../turn/unfinished.ts'
import { deployCommandShapes, type History, type KeptMedia, serveDeployCommand } from './deploy-commands.ts'
import { deployedFiles } from './deployed-files.ts'
import type { Lacks } from './deployment-mistakes.ts'
import type { Storage } from './open-storage.ts'
import { type ClosedCase, closeCase, type ListedCase, listCases } from './serve-cases.ts'
import type { DeployOutcome } from './serve-deploys.ts'
import { type FlaggedPerson, serveFlag } from './serve-flag.ts'
import {
  type ClosedIncident,
  closeIncident,
  findIncident,
  listIncidents,
  type OpenedIncident,
  openIncident,
  type ShownIncident,
} from './serve-incidents.ts'
import { serveLogPage } from './serve-log-page.ts'
import { type StaffAnswer, serveStaff, staffAsk } from './serve-staff.ts'
import { listTalks, type MaskedWords, maskWords, type ShownLine, showTalk } from './serve-transcripts.ts'
import { settleSend } from './settle-send.ts'

const deskCommand = z.discriminatedUnion('command', [
  z.object({ command: z.literal('list') }),
  z.object({ command: z.literal('close'), number: z.string(), outcome: z.string() }),
  z.object({ command: z.literal('sends') }),
  z.object({ command: z.literal('settle'), effect: z.string(), outcome: z.string() }),
  z.object({ command: z.literal('letters') }),
  z.object({ command: z.literal('talks') }),
  z.object({ command: z.literal('talk'), talk: z.string() }),
  z.object({
    command: z.literal('mask'),
    talk: z.string(),
    kind: z.string(),
    what: z.union([z.object({ words: z.string().max(1000) }), z.object({ line: z.int().min(1) })]),
    incident: z.object({ note: z.string().max(1000).nullable() }).nullable(),
  }),
  z.object({ command: z.literal('incidents') }),
  z.object({ command: z.literal('incident'), number: z.string() }),
  z.object({
    command: z.literal('open-incident'),
    talk: z.string(),
    token: z.string().max(100),
    note: z.string().max(1000).nullable(),
  }),
  z.object({ command: z.literal('close-incident'), number: z.string(), outcome: z.string() }),
  z.object({ command: z.literal('misses') }),
  z.object({ command: z.literal('shadow') }),
  z.object({ command: z.literal('flag'), of: z.string(), flag: z.string() }),
  z.object({ command: z.literal('version'), version: z.int().min(1).nullable() }),
  z.object({
    command: z.literal('log-page'),
    page: z.enum(['head', 'key-changes', 'entries', 'checkpoints', 'hashes']),
    level: z.int().min(0).optional(),
    from: z.int().optional(),
    most: z.int().min(1).max(10_000).optional(),
  }),
  z.object({ command: z.literal('staff'), ask: staffAsk }),
  ...deployCommandShapes,
])
export type DeskCommand = z.input<typeof deskCommand>

/** What comes back for each command, as JSON carries it: no words of anybody but masked ones. */
export type DeskAnswers = {
  readonly list: readonly ListedCase[]
  readonly close: ClosedCase
  readonly sends: readonly UnconfirmedSend[]
  readonly settle: { readonly effect: string }
  readonly letters: readonly DeadLetter[]
  readonly talks: readonly TalkSummary[]
  readonly talk: readonly ShownLine[]
  readonly mask: MaskedWords
  readonly misses: readonly Miss[]
  readonly incidents: readonly ShownIncident[]
  readonly incident: ShownIncident
  readonly 'open-incident': OpenedIncident
  readonly 'close-incident': ClosedIncident
  readonly staff: StaffAnswer
  readonly flag: FlaggedPerson
  readonly shadow: readonly DayCount[]
  readonly deploy: DeployOutcome
  readonly 'keep-media': KeptMedia
  readonly rollback: DeployOutcome
  readonly approve: DeployOutcome
  readonly deployments: History
  readonly 'log-page': unknown
  readonly version: Awaited<ReturnType<typeof deployedFiles>>
}

/** Whoever may run commands on the machine: who it is, the machine cannot tell. */
const operator: AuditActor = { role: 'operator', id: 'cli' }

type Needs = {
  readonly desk: Desk
  readonly unfinished: Unfinished
  readonly transcripts: Transcripts
  readonly incidents: Incidents
  readonly tally: Pick<DetectorTally, 'read'>
  readonly deployments: Deployments
  readonly versions: BotVersions
  readonly media: MediaFiles
  /** Not given where there is no log but in memory. */
  readonly logPages?: LogPages
  /** Not given where nobody is shown words. */
  readonly flags?: Pick<Storage, 'grants' | 'flagPerson'>
  readonly lacks?: Lacks
  /** Only what opens a talk's vault asks for it. */
  readonly keyring: () => Promise<Keyring>
  /** What signing in is made of; not given where there is no staff. */
  readonly signIn?: () => Promise<SignInParts>
  readonly departments?: Pick<Storage['departments'], 'tree'>
}

/** Answers the desk's commands, whichever process they come from. */
export const serveDesk =
  (
    {
      desk,
      unfinished,
      transcripts,
      incidents,
      tally,
      deployments,
      versions,
      media,
      logPages,
      flags,
      lacks,
      keyring,
      signIn,
      departments,
    }: Needs,
    clock: Clock = systemClock,
  ): CommandHandler =>
  async (command): Promise<DeskAnswers[keyof DeskAnswers]> => {
    const parsed = deskCommand.safeParse(command)
    if (!parsed.success)
      throw new Fault('BAD_CONFIG', 'the server does not know this command: are both of one version?')
    const asked = parsed.data
    switch (asked.command) {
      case 'list':
        return listCases(desk)
      case 'close':
        return closeCase({ desk, clock }, asked)
      case 'sends':
        return unfinished.sends()
      case 'settle':
        return settleSend({ unfinished, clock }, asked)
      case 'letters':
        return unfinished.letters()
      case 'talks':
        return listTalks({ transcripts })
      case 'talk':
        return showTalk({ transcripts }, asked.talk)
      case 'mask':
        return maskWords({ transcripts, keyring, clock }, { ...asked, by: operator })
      case 'incidents':
        return listIncidents({ incidents, clock })
      case 'incident':
        return findIncident({ incidents, clock }, asked.number)
      case 'open-incident':
        return openIncident({ incidents, transcripts, keyring, clock }, { ...asked, by: operator })
      case 'close-incident':
        return closeIncident({ incidents, transcripts, keyring, clock }, { ...asked, by: operator })
      case 'misses':
        return transcripts.misses()
      case 'shadow':
        return tally.read()
      case 'flag':
        if (!flags) throw new Fault('NOT_FOUND', 'no words of anybody are kept here')
        return serveFlag({ ...flags, clock }, { ...asked, by: operator })
      case 'version':
        return deployedFiles({ deployments, versions }, asked.version)
      case 'staff':
        if (!signIn || !departments) throw new Fault('NOT_FOUND', 'nobody signs in here')
        return serveStaff({ parts: await signIn(), departments }, asked.ask, operator)
      case 'log-page':
        if (!logPages) throw new Fault('NOT_FOUND', 'there is no log here')
        return serveLogPage(logPages, asked)
      case 'deploy':
      case 'keep-media':
      case 'rollback':
      case 'approve':
      case 'deployments':
        return serveDeployCommand(
          { deployments, versions, media, clock, desk, ...(lacks ? { lacks } : {}) },
          asked,
        )
    }
  }
