import * as z from 'zod'
import type { CommandHandler } from '../adapter/postgres/folder-lock.ts'
import { type Clock, systemClock } from '../clock.ts'
import { Fault } from '../fault.ts'
import type { Desk } from '../turn/desk.ts'
import type { DeadLetter, UnconfirmedSend, Unfinished } from '../turn/unfinished.ts'
import { type ClosedCase, closeCase, type ListedCase, listCases } from './serve-cases.ts'
import { settleSend } from './settle-send.ts'

const deskCommand = z.discriminatedUnion('command', [
  z.object({ command: z.literal('list') }),
  z.object({ command: z.literal('close'), number: z.string(), outcome: z.string() }),
  z.object({ command: z.literal('sends') }),
  z.object({ command: z.literal('settle'), effect: z.string(), outcome: z.string() }),
  z.object({ command: z.literal('letters') }),
])
export type DeskCommand = z.input<typeof deskCommand>

/** What comes back for each command, as JSON carries it: no words of anybody. */
export type DeskAnswers = {
  readonly list: readonly ListedCase[]
  readonly close: ClosedCase
  readonly sends: readonly UnconfirmedSend[]
  readonly settle: { readonly effect: string }
  readonly letters: readonly DeadLetter[]
}

type Needs = { readonly desk: Desk; readonly unfinished: Unfinished }

/** Answers the desk's commands, whichever process they come from. */
export const serveDesk =
  ({ desk, unfinished }: Needs, clock: Clock = systemClock): CommandHandler =>
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
    }
  }
