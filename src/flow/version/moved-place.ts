import type { Bot } from '../bot.ts'
import type { Frame } from '../talk-state.ts'
import type { Move } from './move-frame.ts'

/** A place after its move: at another step it is tried anew, and its list begins at the first page. */
export function movedPlace(
  frame: Frame,
  { flow, step }: Extract<Move, { move: 'migrates' }>,
  { hash: bot }: Bot,
): Frame {
  const isThere = step === frame.step
  const { tries, page } = isThere ? frame : { tries: 0, page: 0 }
  return { ...frame, hash: flow.hash, bot, step, tries, page }
}
