import { after, type Instant } from '../clock.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { openGlobalCase } from './open-case.ts'
import type { LaneMemo } from './ports.ts'
import { say } from './speak.ts'

const hour = 60 * 60 * 1000
/** The same words in, the same prompts out, so often in a row: nobody is reading. */
const sameExchange = 4

/** Whether the bot keeps silent because it has been talking to what may be another bot. */
export const isQuiet = ({ claim: { memo }, now }: Draft): boolean =>
  memo.quietUntil !== null && now < memo.quietUntil

/**
 * Counts this turn's reply. When the same exchange repeats, or replies exceed what `business.yaml` allows in an hour,
 * the person is told once, a case is opened, and the bot is silent for an hour.
 */
export async function guardLoop(needs: TurnNeeds, draft: Draft, words: string): Promise<LaneMemo> {
  const { memo } = draft.claim
  const replies = memo.replies.filter((at) => draft.now - at < hour)
  if (draft.prompts.length === 0) return { ...memo, replies }
  const said = draft.prompts.map(({ flow, name }) => `${flow}.${name}`).join(' ')
  const mark = await needs.keyring.commitment('exchange', `${words}\n${said}`)
  const times = memo.exchange?.mark === mark ? memo.exchange.times + 1 : 1
  const isLoop = replies.length >= draft.bot.business.repliesPerHour || times >= sameExchange
  if (isLoop && !draft.state.handedOff) {
    needs.log({ event: 'loop-stopped' })
    draft.prompts = []
    await openGlobalCase(needs, draft)
    draft.prompts = draft.prompts.filter(({ name }) => name.startsWith('handoff.'))
    say(draft, 'loop')
    return { replies: [], exchange: null, quietUntil: after(draft.now, hour) }
  }
  return {
    replies: [...replies, draft.now] as readonly Instant[],
    exchange: { mark, times },
    quietUntil: null,
  }
}
