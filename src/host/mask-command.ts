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

/**
 * `sigilo mask TALK KIND`: the words come from standard input, never from the command line, where the history of
 * a shell and the list of processes would keep them.
 */
export async function maskCommand(io: MaskIo, talk: string, kind: string): Promise<number> {
  io.tell('The words that should have been masked, as they are shown in the talk, on one line:')
  const words = await firstLineOf(io.lines())
  if (!words) throw new Fault('BAD_CONFIG', 'no words came in; nothing was changed')
  const { token, places } = await askDesk(io, { command: 'mask', talk, kind, words })
  io.out(`Masked as ${token} in ${places} ${places === 1 ? 'place' : 'places'} of this talk.`)
  return 0
}

/** `sigilo mask count` */
export async function maskCountCommand(io: DeskIo): Promise<number> {
  const misses = await askDesk(io, { command: 'misses' })
  if (misses.length === 0) io.out('Nothing was masked by hand.')
  for (const { day, kind, locale, misses: times } of misses) io.out([day, kind, locale, times].join('  '))
  return 0
}
