import type { Bot } from '../bot.ts'
import type { Frame, TalkState } from '../talk-state.ts'
import { withoutNames } from '../without-names.ts'
import { moveOf } from './move-frame.ts'
import { movedPlace } from './moved-place.ts'
import type { VersionOfFlow } from './version-of-flow.ts'

/** What an edit of the files did to an open talk. */
export type DraftNews =
  /** No flow was open. */
  | { readonly news: 'nothing-open' }
  | {
      /**
       * `untouched`: its flow was not edited. `goes-on`: it stands at the same step of the new version. `moved`: a rule of
       * the flow's `migrations` took it to another. `stays`: a rule lets it finish, or it is at a case or a consent.
       * `began-anew`: its step is gone, the talk is out of that flow, and the next wish begins one.
       */
      readonly news: 'untouched' | 'goes-on' | 'moved' | 'stays' | 'began-anew'
      readonly flow: string
      /** Where it stood. */
      readonly step: string
      /** Where it stands now. */
      readonly to: string
    }

type Followed = { readonly state: TalkState; readonly news: DraftNews }

/**
 * Takes an open talk along when a designer saves the files: by the flow's rules, else to the step of the same name.
 * Customers never get this: their talks stay on the version they began with.
 *
 * @param before the version a place stands on; null: it can be read no more
 */
export function followDraft(
  bot: Bot,
  state: TalkState,
  before: (frame: Frame) => VersionOfFlow | null,
): Followed {
  const here = state.frames.at(-1)
  if (!here) return { state, news: { news: 'nothing-open' } }
  const { flow, step } = here
  const isEdited = state.frames.some((frame) => bot.flows.get(frame.flow)?.hash !== frame.hash)
  if (isEdited && (state.handedOff || state.consent))
    return { state, news: { news: 'stays', flow, step, to: step } }
  const isKnown = (name: string) => Object.hasOwn(state.answers, name) || Object.hasOwn(state.results, name)
  const places = state.frames.map((frame) => placeIn({ bot, before: before(frame), isKnown }, frame))
  const lost = places.indexOf(null)
  if (lost >= 0) {
    const frames = places.slice(0, lost).flatMap((place) => place?.frame ?? [])
    const cut = { ...state, frames, offered: null, consent: null, timers: [] }
    return { state: cut, news: { news: 'began-anew', flow, step, to: '' } }
  }
  const found = places.filter((place) => place !== null)
  const drops = new Set(found.flatMap((place) => place.drops))
  const top = found.at(-1)
  const below = found.some(({ news }) => news !== 'untouched') ? 'goes-on' : 'untouched'
  return {
    state: {
      ...state,
      frames: found.map(({ frame }) => frame),
      answers: withoutNames(state.answers, drops),
      results: withoutNames(state.results, drops),
    },
    news: {
      news: top && top.news !== 'untouched' ? top.news : below,
      flow,
      step,
      to: top?.frame.step ?? step,
    },
  }
}

type Place = {
  readonly frame: Frame
  readonly drops: readonly string[]
  readonly news: 'untouched' | 'goes-on' | 'moved' | 'stays'
}

type PlaceNeeds = {
  readonly bot: Bot
  readonly before: VersionOfFlow | null
  readonly isKnown: (name: string) => boolean
}

function placeIn({ bot, before, isKnown }: PlaceNeeds, frame: Frame): Place | null {
  const flow = bot.flows.get(frame.flow)
  if (!flow) return null
  const sameName = { ...frame, hash: flow.hash, bot: bot.hash }
  if (flow.hash === frame.hash) return { frame: sameName, drops: [], news: 'untouched' }
  const move = flow.migrations?.has(frame.step) ? moveOf(frame, before, bot) : null
  if (move?.move === 'finishes') return { frame, drops: [], news: 'stays' }
  if (move?.move === 'migrates' && move.needs.every(isKnown))
    return { frame: movedPlace(frame, move, bot), drops: move.drops, news: 'moved' }
  return flow.steps.some(({ name }) => name === frame.step)
    ? { frame: sameName, drops: [], news: 'goes-on' }
    : null
}
