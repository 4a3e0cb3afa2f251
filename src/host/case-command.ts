import { askDesk, type DeskIo } from './ask-desk.ts'
import type { ClosedCase, ListedCase } from './serve-cases.ts'

/** `sigilo case list` */
export async function caseListCommand(io: DeskIo): Promise<number> {
  for (const line of lines(await askDesk(io, { command: 'list' }))) io.out(line)
  return 0
}

/** `sigilo case close NUMBER` */
export async function caseCloseCommand(io: DeskIo, number: string, outcome: string): Promise<number> {
  io.out(closed(await askDesk(io, { command: 'close', number, outcome })))
  return 0
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
