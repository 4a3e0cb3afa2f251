import { parseArgs } from 'node:util'
import { Fault } from '../fault.ts'
import { askDesk, type DeskIo } from './ask-desk.ts'
import { firstLineOf } from './first-line-of.ts'

type MaskIo = DeskIo & {
  readonly tell: (line: string) => void
  readonly lines: () => AsyncIterable<string>
}

/** `sigilo talk list` */
export async function talkListCommand(io: DeskIo): Promise<number> {
  const talks = await askDesk(io, { command: 'talks' })
  if (talks.length === 0) io.out('No talks.')
  for (const { talk, startedAt, isOver, lines } of talks)
    io.out([talk, new Date(startedAt).toISOString(), `${lines} lines`, isOver ? 'over' : 'open'].join('  '))
  return 0
}

/** `sigilo talk show TALK`: masked words, as they are stored. */
export async function talkShowCommand(io: DeskIo, talk: string): Promise<number> {
  for (const { n, side, kind, at, words } of await askDesk(io, { command: 'talk', talk }))
    io.out([n, new Date(at).toISOString(), side, kind, words].join('  '))
  return 0
}

export type MaskAsked = {
  readonly talk: string
  readonly kind: string
  /** Null: the words come from standard input. */
  readonly line: number | null
  readonly incident: { readonly note: string | null } | null
}

/** Of an incident. Characters. */
const longestNote = 500

/** @throws Fault `BAD_CONFIG`; TypeError `ERR_PARSE_ARGS_…` */
export function readMaskArgs(args: readonly string[]): MaskAsked {
  // The first two are not read as options: the name of a talk may begin with a dash.
  const [talk, kind, ...rest] = args
  if (!talk || !kind)
    throw new Fault('BAD_CONFIG', 'which talk, and what is it? sigilo mask TALK KIND, the words on stdin')
  const options = {
    line: { type: 'string' },
    incident: { type: 'boolean', default: false },
    note: { type: 'string' },
  } as const
  const { line, incident, note } = parseArgs({ args: rest, options }).values
  if (line !== undefined && !/^[1-9]\d{0,5}$/.test(line))
    throw new Fault('BAD_CONFIG', '--line is a number, as sigilo talk show has them')
  if (note !== undefined && !incident) throw new Fault('BAD_CONFIG', '--note is for --incident')
  return {
    talk,
    kind,
    line: line === undefined ? null : Number(line),
    incident: incident ? { note: readNote(note) } : null,
  }
}

/** @throws Fault `BAD_CONFIG` */
export function readNote(note = ''): string | null {
  if (note.length > longestNote) throw new Fault('BAD_CONFIG', `--note has at most ${longestNote} characters`)
  return note.trim() || null
}

/**
 * `sigilo mask TALK KIND`: the words come from standard input or out of a line of the talk, never from the command line,
 * where the history of a shell and the list of processes would keep them.
 */
export async function maskCommand(io: MaskIo, { talk, kind, line, incident }: MaskAsked): Promise<number> {
  const what = line === null ? { words: await askWords(io) } : { line }
  const masked = await askDesk(io, { command: 'mask', talk, kind, what, incident })
  const { token, places } = masked
  io.out(`Masked as ${token} in ${places} ${places === 1 ? 'place' : 'places'} of this talk.`)
  if (masked.incident)
    io.out(`Incident ${masked.incident} is open; see "sigilo incident show ${masked.incident}".`)
  return 0
}

async function askWords(io: MaskIo): Promise<string> {
  io.tell('The words that should have been masked, as they are shown in the talk, on one line:')
  const words = await firstLineOf(io.lines())
  if (!words) throw new Fault('BAD_CONFIG', 'no words came in; nothing was changed')
  return words
}

/** `sigilo mask count` */
export async function maskCountCommand(io: DeskIo): Promise<number> {
  const misses = await askDesk(io, { command: 'misses' })
  if (misses.length === 0) io.out('Nothing was masked by hand.')
  for (const { day, kind, locale, misses: times } of misses) io.out([day, kind, locale, times].join('  '))
  return 0
}
