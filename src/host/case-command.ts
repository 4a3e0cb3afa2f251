import { lockFolder, sendCommand } from '../adapter/postgres/folder-lock.ts'
import { systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { readConfig } from './config.ts'
import { openStorage } from './open-storage.ts'
import { type ClosedCase, type DeskCommand, type ListedCase, serveDesk } from './serve-desk.ts'

type CaseIo = {
  readonly out: (line: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly built: URL
}

/** `sigilo case …`: through the running server where one has the data folder, else on the database itself. */
export async function caseCommand(io: CaseIo, command: DeskCommand): Promise<number> {
  const answer = await answerTo(io, command)
  if (command.command === 'close') io.out(closed(answer as ClosedCase))
  else for (const line of lines(answer as readonly ListedCase[])) io.out(line)
  return 0
}

async function answerTo({ environment, built }: CaseIo, command: DeskCommand): Promise<unknown> {
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
      return await serveDesk(storage.desk)(command)
    } finally {
      await storage.close()
    }
  } finally {
    await lock?.release()
  }
}

function closed({ number, outcome, isHeard }: ClosedCase): string {
  if (outcome === 'already-closed') return `Case ${number} was closed already; nothing changed.`
  if (isHeard) return `Case ${number} is closed; the assistant tells the person.`
  return `Case ${number} is closed; the person is with the assistant again and is not told.`
}

function lines(cases: readonly ListedCase[]): readonly string[] {
  if (cases.length === 0) return ['No open cases.']
  return cases.map(({ number, department, priority, status, openedAt }) =>
    [number, department, priority, status, new Date(openedAt).toISOString()].join('  '),
  )
}
