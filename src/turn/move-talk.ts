import type { Frame, TalkState } from '../flow/talk-state.ts'
import { followDraft } from '../flow/version/follow-draft.ts'
import { moveOf } from '../flow/version/move-frame.ts'
import { movedPlace } from '../flow/version/moved-place.ts'
import { isSameQuestion, movable } from '../flow/version/same-question.ts'
import { waitingFor } from '../flow/waiting-for.ts'
import { withoutNames } from '../flow/without-names.ts'
import type { Draft } from './draft.ts'
import { forgetEnded } from './forget-ended.ts'
import type { Served } from './needs.ts'
import { pinnedFlow } from './pinned-flow.ts'

/**
 * Takes an open talk to the version its person gets now, as that version's `migrations` say; on a test phone as well as
 * it can. It moves when the person writes, not while a case or a question of consent is open; what cannot move stays on
 * the version it began with. What they wrote answers what they were asked before.
 */
export function moveTalk(draft: Draft, served: Served): void {
  moveOpen(draft, served)
  leaveLost(draft)
}

function moveOpen(draft: Draft, { isDraft }: Served): void {
  if (!draft.claim.talk || draft.claim.items.length === 0) return
  if (draft.state.handedOff || draft.state.consent) return
  const before = draft.state
  const after = isDraft
    ? followDraft(draft.bot, before, (frame) => pinnedFlow(draft, frame)).state
    : moved(draft)
  if (isAsDeep(before, after) && after.frames.every((frame, at) => isAt(frame, before.frames[at]))) return
  const asked = waitingFor(flowAt(draft, before), before)
  const [was, is] = [stepAt(draft, before), stepAt(draft, after)]
  const asksNothing = !is || !movable.has(is.verb)
  const isSame = isAsDeep(before, after) && (asksNothing || isSameQuestion(was, is))
  const from = after.frames.map((frame, at) => [frame.hash, before.frames[at]?.hash ?? ''] as const)
  draft.state = isSame ? after : { ...after, offered: null }
  draft.moved = { from: new Map(isSame ? from : []), asked: isSame ? null : asked, isTold: false }
  forgetEnded(draft)
}

/** A place whose version is kept nowhere, or cannot be read any more, is left: the next wish begins anew. */
function leaveLost(draft: Draft): void {
  const lost = draft.state.frames.findIndex((frame) => pinnedFlow(draft, frame) === null)
  if (lost < 0) return
  draft.state = { ...draft.state, frames: draft.state.frames.slice(0, lost), offered: null }
  forgetEnded(draft)
}

const isAt = (frame: Frame, before: Frame | undefined): boolean =>
  frame.hash === before?.hash && frame.step === before.step

const isAsDeep = (before: TalkState, after: TalkState): boolean =>
  before.frames.length === after.frames.length

const flowAt = (draft: Draft, { frames }: TalkState) => pinnedFlow(draft, frames.at(-1))?.flow ?? null

const stepAt = (draft: Draft, state: TalkState) =>
  flowAt(draft, state)?.steps.find(({ name }) => name === state.frames.at(-1)?.step)

function moved(draft: Draft): TalkState {
  const drops = new Set<string>()
  const { answers, results } = draft.state
  const isKnown = (name: string) => Object.hasOwn(answers, name) || Object.hasOwn(results, name)
  const frames = draft.state.frames.map((frame): Frame => {
    const move = moveOf(frame, pinnedFlow(draft, frame), draft.bot)
    if (move.move !== 'migrates' || !move.needs.every(isKnown)) return frame
    for (const name of move.drops) drops.add(name)
    return movedPlace(frame, move, draft.bot)
  })
  return {
    ...draft.state,
    frames,
    answers: withoutNames(answers, drops),
    results: withoutNames(results, drops),
  }
}
