import { after, type Instant } from '../clock.ts'
import { optOutVerdict } from '../consent/opt-out/opt-out-verdict.ts'
import { readCommand } from '../flow/read-command.ts'
import { asksForMedia, waitingFor } from '../flow/waiting-for.ts'
import type { Inbound } from '../message/inbound.ts'
import { RawText } from '../message/raw-text.ts'
import type { Draft } from './draft.ts'
import { pinnedFlow } from './pinned-flow.ts'
import { sentKind } from './sent-answer.ts'
import { spokenIn } from './utterances.ts'

/** Pictures of one album arrive as messages of their own, this close together. Milliseconds. */
const album = 1500
/** Nobody is waited for longer than this. Milliseconds. */
const longest = 2 * 60 * 1000

export type Taken = { readonly inbound: Inbound; readonly receivedAt: Instant }

/**
 * Until when the person is probably still writing: a question that gathers several bubbles, or an album. Null: take
 * the turn now. A command or a wish to stop never waits.
 */
export function holdForPause(draft: Draft, items: readonly Taken[]): Instant | null {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || items.some(({ inbound }) => isUrgent(draft, inbound))) return null
  const pause = pauseFor(draft, last.inbound)
  const until = Math.min(after(last.receivedAt, pause), after(first.receivedAt, longest)) as Instant
  return pause > 0 && until > draft.now ? until : null
}

function pauseFor(draft: Draft, inbound: Inbound): number {
  const open = waitingFor(pinnedFlow(draft, draft.state.frames.at(-1))?.flow ?? null, draft.state)
  if (open.for === 'answer' && open.gather > 0 && !draft.state.handedOff) return open.gather
  const isPicture = inbound.kind === 'media' && (inbound.media === 'image' || inbound.media === 'video')
  return isPicture || (asksForMedia(open) && sentKind(inbound)) ? album : 0
}

function isUrgent(draft: Draft, inbound: Inbound): boolean {
  if (inbound.kind === 'choice' || inbound.kind === 'preference') return true
  const words = spokenIn(inbound)
  if (!words) return false
  const said = RawText.reveal(words)
  return optOutVerdict(said, draft.state.locale) === 'out' || readCommand(said, draft.state.locale) !== null
}
