import { setTimeout as pause } from 'node:timers/promises'
import { Fault, type FaultCode } from '../fault.ts'
import type { Bot } from '../flow/bot.ts'
import { mistakeLine } from '../flow/mistake.ts'
import type { Log } from '../log.ts'
import type { Deployments } from '../turn/deployments.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Lacks } from './deployment-mistakes.ts'

/** How often it is looked whether another version was deployed, perhaps by another process. Milliseconds. */
const glance = 1000

type FollowNeeds = {
  readonly library: Pick<BotLibrary, 'current' | 'goLive'>
  readonly deployments: Pick<Deployments, 'live'>
  /** Resolves when the departments stand where this version says. */
  readonly place: (bot: Bot) => Promise<void>
  /** What a bot asks for and this deployment does not give. */
  readonly lacks: Lacks
  readonly log: Log
  /** For people at the terminal. */
  readonly tell: (line: string) => void
}

type Following = {
  /** Looks now; resolves when the newest version is the one customers get. */
  readonly look: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Gives customers what was deployed last. A version that cannot be taken is said once, and tried again. */
export function followLive({ library, deployments, place, lacks, log, tell }: FollowNeeds): Following {
  const ended = new AbortController()
  let told = 0
  let looking: Promise<void> | null = null

  let placed = library.current().hash
  /** Tried again at the next look where the database did not answer. */
  async function settle(): Promise<void> {
    const bot = library.current()
    if (bot.hash === placed) return
    await place(bot)
    placed = bot.hash
  }

  async function take(): Promise<void> {
    const live = await deployments.live()
    if (!live) return
    if (live.bot === library.current().hash) return settle()
    if (await library.goLive(live.bot)) {
      await settle()
      const { version, bot: hash } = live
      log({ event: 'bot-live', version, flows: library.current().flows.size, hash })
      tell(`Customers get version ${version} now.`)
      for (const mistake of lacks(library.current())) tell(mistakeLine(mistake))
    } else if (told !== live.version) {
      told = live.version
      log({ event: 'fault', code: 'BAD_FLOW' })
      tell(
        `Version ${live.version} was deployed and cannot be read here: is this Sigilo as new as the one that deployed it?`,
      )
    }
  }

  function look(): Promise<void> {
    looking ??= take().finally(() => {
      looking = null
    })
    return looking
  }

  async function follow(): Promise<void> {
    let last: FaultCode | 'UNKNOWN' | null = null
    while (await pause(glance, true, { signal: ended.signal }).catch(() => false)) {
      last = await look().then(
        () => null,
        (error: unknown) => {
          const code = error instanceof Fault ? error.code : 'UNKNOWN'
          if (code !== last) log({ event: 'fault', code })
          return code
        },
      )
    }
  }

  const following = follow()
  return {
    look,
    close: () => {
      ended.abort()
      return following
    },
  }
}
