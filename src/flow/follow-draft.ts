import type { Bot } from './bot.ts'
import type { Frame, TalkState } from './talk-state.ts'

/** What an edit of the files did to an open talk. */
export type DraftNews =
  /** No flow was open. */
  | { readonly news: 'nothing-open' }
  /** `untouched`: its flow was not edited. `goes-on`: it stands at the same step of the new version. */
  | { readonly news: 'untouched' | 'goes-on'; readonly flow: string; readonly step: string }
  /** Its step is gone: the talk is out of that flow, and the next wish begins one. */
  | { readonly news: 'began-anew'; readonly flow: string; readonly step: string }

/**
 * Takes an open talk along when a designer saves the files: every place it stands at becomes the one of the same name.
 * Customers never get this: their talks stay on the version they began with.
 */
export function followDraft(
  bot: Bot,
  state: TalkState,
): { readonly state: TalkState; readonly news: DraftNews } {
  const here = state.frames.at(-1)
  if (!here) return { state, news: { news: 'nothing-open' } }
  const { flow, step } = here
  const kept = state.frames.map((frame) => placeIn(bot, frame))
  const lost = kept.indexOf(null)
  if (lost >= 0) {
    const frames = kept.slice(0, lost).filter((frame) => frame !== null)
    const cut = { ...state, frames, offered: null, consent: null, timers: [] }
    return { state: cut, news: { news: 'began-anew', flow, step } }
  }
  const frames = kept.filter((frame) => frame !== null)
  const isEdited = frames.some(({ hash }, at) => hash !== state.frames[at]?.hash)
  return { state: { ...state, frames }, news: { news: isEdited ? 'goes-on' : 'untouched', flow, step } }
}

function placeIn(bot: Bot, frame: Frame): Frame | null {
  const flow = bot.flows.get(frame.flow)
  if (!flow?.steps.some(({ name }) => name === frame.step)) return null
  return { ...frame, hash: flow.hash, bot: bot.hash }
}
