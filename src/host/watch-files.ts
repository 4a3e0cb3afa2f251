import { watch } from 'node:fs'
import type { Clock } from '../clock.ts'
import { mistakeLine } from '../flow/mistake.ts'
import type { Log } from '../log.ts'
import type { BotLibrary } from './bot-library.ts'
import type { Config } from './config.ts'
import { readBotFiles } from './read-bot-files.ts'

/** Many editors write a file in several steps: wait for the last. Milliseconds. */
const settled = 200

type WatchNeeds = { readonly log: Log; readonly tell: (line: string) => void; readonly clock: Clock }

/** A broken edit keeps the last good bot and says so; a good one is live in less than a second. */
export function watchFiles(library: BotLibrary, config: Config, { log, tell, clock }: WatchNeeds) {
  let timer: NodeJS.Timeout | null = null
  const reload = async () => {
    try {
      const before = library.current().hash
      const mistakes = await library.load(await readBotFiles(config.flows, config.prompts), clock.now())
      for (const mistake of mistakes) tell(mistakeLine(mistake))
      if (mistakes.length > 0) {
        log({ event: 'bot-refused', mistakes: mistakes.length })
        tell('The last good version stays in use.')
      } else if (library.current().hash !== before) {
        log({ event: 'bot-loaded', flows: library.current().flows.size, hash: library.current().hash })
      }
    } catch {
      log({ event: 'fault', code: 'BAD_FLOW' })
    }
  }
  const changed = () => {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => void reload(), settled)
  }
  const watchers = [config.flows, config.prompts].map((folder) => watch(folder, { recursive: true }, changed))
  return {
    close: () => {
      if (timer) clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    },
  }
}
