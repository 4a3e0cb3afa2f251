import { lockFolder } from '../adapter/postgres/folder-lock.ts'
import { readConfig } from './config.ts'
import { lacksIn } from './deployment-mistakes.ts'
import { loadKeyring } from './load-keyring.ts'
import { pinoLog } from './pino-log.ts'
import { serveDesk } from './serve-desk.ts'
import { startNode } from './start-node.ts'

type StartIo = {
  readonly tell: (line: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly built: URL
}

/** `sigilo start`: runs until it is told to stop; turns in hand are finished first. */
export async function startCommand({ tell, environment, built }: StartIo): Promise<number> {
  const config = readConfig(environment)
  const lock = await lockFolder(config.data)
  try {
    const running = await startNode(config, { log: pinoLog(), tell, built })
    const { storage, signIn, lookForDeploys } = running
    const keyring = async () => loadKeyring(config, await storage.newestKey())
    const serve = serveDesk({
      ...{ ...storage, flags: storage, keyring, signIn: async () => signIn },
      lacks: lacksIn(config),
    })
    lock.serveCommands(async (command) => {
      const answer = await serve(command)
      // Who has deployed is told when customers get it.
      await lookForDeploys().catch(() => undefined)
      return answer
    })
    // Listened for before anybody can know that it is ready.
    const stop = toldToStop()
    tell(`Sigilo is ready: ${running.url}`)
    await stop
    await running.stop()
    return 0
  } finally {
    await lock.release()
  }
}

const toldToStop = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
