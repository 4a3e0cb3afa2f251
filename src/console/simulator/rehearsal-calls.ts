import type { RehearsalAct, RehearsalStart, TalkAsTest } from '../../web/rehearsal.ts'
import type { RehearsalMenu, RehearsalView } from '../../web/rehearsal-view.ts'
import { ask } from '../ask-server.ts'

const pathOf = (room: string) => `/rehearsals/${encodeURIComponent(room)}`

export const menuOfDraft = (): Promise<RehearsalMenu> => ask('/rehearsals/menu')

/** A new room; resolves with its key. */
export async function startRehearsal(start: RehearsalStart): Promise<string> {
  const { room } = await ask<{ readonly room: string }>('/rehearsals', start)
  return room
}

export const actIn = (room: string, done: RehearsalAct): Promise<unknown> => ask(`${pathOf(room)}/acts`, done)

/** @throws Gone */
export const viewRoom = (room: string): Promise<RehearsalView> => ask(pathOf(room))

export const eventsIn = (room: string): EventSource => new EventSource(`${pathOf(room)}/events`)

export const talkAsTest = (room: string, title: string): Promise<TalkAsTest> =>
  ask(`${pathOf(room)}/test?title=${encodeURIComponent(title)}`)
