import { lockFolder, sendCommand } from '../adapter/postgres/folder-lock.ts'
import { systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { type Config, readConfig } from './config.ts'
import { loadKeyring, loadKeys } from './load-keyring.ts'
import { openStorage, type Storage } from './open-storage.ts'
import { type DeskAnswers, type DeskCommand, serveDesk } from './serve-desk.ts'
import { signInParts } from './sign-in-parts.ts'

export type DeskIo = {
  readonly out: (line: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly built: URL
}

/** Asks the running server where one has the data folder, else the database itself. */
export async function askDesk<Name extends DeskCommand['command']>(
  io: DeskIo,
  command: Extract<DeskCommand, { readonly command: Name }>,
): Promise<DeskAnswers[Name]> {
  return (await answerTo(io, command)) as DeskAnswers[Name]
}

async function answerTo({ environment, built }: DeskIo, command: DeskCommand): Promise<unknown> {
  const config = readConfig(environment)
  if (!config.databaseUrl) {
    const outcome = await sendCommand(config.data, command)
    if (outcome.outcome === 'answered') return outcome.answer
    if (outcome.outcome === 'failed') throw new Fault('NOT_FOUND', outcome.message)
  }
  const lock = config.databaseUrl ? null : await lockFolder(config.data)
  try {
    const storage = await openStorage({ ...config, built }, systemClock)
    try {
      const keyring = async () => loadKeyring(config, await storage.newestKey())
      const signIn = async () => partsHere(config, storage)
      return await serveDesk({ ...storage, flags: storage, keyring, signIn })(command)
    } finally {
      await storage.close()
    }
  } finally {
    await lock?.release()
  }
}

/** For this one command, where no server runs. */
async function partsHere(config: Config, storage: Storage): Promise<SignInParts> {
  const { keyring, logKeys } = await loadKeys(config, await storage.newestKey())
  const auditLog = storage.auditLog(logKeys)
  const local = () => `http://127.0.0.1:${config.port}`
  const house = () => ({ locale: 'en', timeZone: 'UTC' })
  return signInParts(
    { storage, keyring, auditLog, clock: systemClock, businessName: () => 'Sigilo', house, local },
    config,
  )
}
