import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { mistakeLine } from '../flow/mistake.ts'
import type { Log } from '../log.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Config } from './config.ts'
import { listBotFiles, readBotFiles } from './read-bot-files.ts'

/**
 * How often the files are looked at. Notices of the file system would come sooner, but are lost after a file was
 * replaced, on network drives and in containers. Milliseconds.
 */
const glance = 200
/** How long to wait before what failed is tried again. Milliseconds. */
const patience = 2000

type WatchNeeds = {
  readonly library: Pick<BotLibrary, 'draft' | 'load'>
  readonly log: Log
  /** For people at the terminal. */
  readonly tell: (line: string) => void
  readonly clock: Clock
}

type Watch = { readonly close: () => Promise<void> }

/**
 * Makes saved edits the draft, one after the other, about a second after the last of them. A broken one keeps the last
 * good draft and says so; what could not be tried is tried again.
 *
 * @param loaded the files that were read last
 */
export function watchFiles(
  { library, log, tell, clock }: WatchNeeds,
  { flows, prompts }: Pick<Config, 'flows' | 'prompts'>,
  loaded: ReadonlyMap<string, string>,
): Watch {
  const ended = new AbortController()
  let known = loaded
  let seen = ''
  let judged = ''
  let told = ''

  /** An edit is whole when two looks in a row find the same: many editors write in several steps. */
  async function look(): Promise<void> {
    const marks = (await listBotFiles(flows, prompts)).map(({ name, mark }) => `${name} ${mark}`).join('\n')
    const isWhole = marks === seen
    seen = marks
    if (!isWhole || marks === judged) return
    const files = await readBotFiles(flows, prompts)
    if (!isSame(files, known)) await take(files)
    known = files
    judged = marks
    told = ''
  }

  async function take(files: ReadonlyMap<string, string>): Promise<void> {
    const before = library.draft().hash
    const mistakes = await library.load(files, clock.now())
    for (const mistake of mistakes) tell(mistakeLine(mistake))
    if (mistakes.length > 0) {
      log({ event: 'bot-refused', mistakes: mistakes.length })
      tell('The last good draft stays in use.')
    } else if (library.draft().hash !== before) {
      const { flows, hash } = library.draft()
      log({ event: 'bot-loaded', flows: flows.size, hash })
    }
  }

  function say(error: unknown): void {
    const [code, why] =
      error instanceof Fault ? [error.code, error.message] : ['UNKNOWN' as const, 'an unexpected failure']
    if (ended.signal.aborted || why === told) return
    told = why
    log({ event: 'fault', code })
    tell(
      `The bot's files are not taken: ${why} (${code}). The last good draft stays in use; it is tried again.`,
    )
  }

  async function watch(): Promise<void> {
    let wait = glance
    while (await waited(wait, ended.signal)) {
      wait = await look().then(
        () => glance,
        (error) => {
          say(error)
          return patience
        },
      )
    }
  }

  const watching = watch()
  return {
    close: () => {
      ended.abort()
      return watching
    },
  }
}

/** False when it was ended before. */
const waited = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  pause(milliseconds, true, { signal }).catch(() => false)

const isSame = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([name, text]) => other.get(name) === text)
