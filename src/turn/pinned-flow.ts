import type { Bot } from '../flow/bot.ts'
import type { Flow } from '../flow/flow.ts'
import type { Frame, TalkState } from '../flow/talk-state.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'

export type Pinned = { readonly bot: Bot; readonly flow: Flow }

/** A talk stays on the version of a flow it began with, as long as that version can be found. */
export function pinnedFlow(
  { bot, pinned }: Pick<Draft, 'bot' | 'pinned'>,
  frame: Frame | undefined,
): Pinned | null {
  if (!frame) return null
  const live = bot.flows.get(frame.flow)
  if (live?.hash === frame.hash) return { bot, flow: live }
  return pinned.get(frame.hash) ?? null
}

/** Loads the older versions a talk's frames stand on, before the turn's pure part begins. */
export async function loadPinned(
  { bots }: Pick<TurnNeeds, 'bots'>,
  bot: Bot,
  state: TalkState,
): Promise<Draft['pinned']> {
  const found = new Map<string, Pinned>()
  for (const frame of state.frames) {
    if (bot.flows.get(frame.flow)?.hash === frame.hash) continue
    const older = await bots.at(frame.bot)
    const flow = older?.flows.get(frame.flow)
    if (older && flow) found.set(frame.hash, { bot: older, flow })
  }
  return found
}
