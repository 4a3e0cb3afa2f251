import type { LaneMemo } from './claim.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { openGlobalCase } from './open-case.ts'
import { say } from './speak.ts'

const hour = 60 * 60 * 1000
/** What is asked beside people. */
const aboutData: ReadonlySet<string> = new Set(['privacy', 'looks.none', 'looks.some'])
/** The same thing in, the same prompts out, so often in a row: nobody is reading. */
const sameExchange = 4

/**
 * Counts this turn's reply. When the same exchange repeats, or replies exceed what `business.yaml` allows in an hour,
 * the person is told once, beside whatever this turn did, and a case is opened: from there the bot is silent.
 */
export async function guardLoop(needs: TurnNeeds, draft: Draft, heard: string): Promise<LaneMemo> {
  const { memo } = draft
  const before = memo.replies.filter((at) => draft.now - at < hour)
  if (draft.prompts.length === 0) return { ...memo, replies: before }
  const mark = await needs.keyring.commitment('exchange', exchangeOf(draft, heard))
  const times = memo.exchange?.mark === mark ? memo.exchange.times + 1 : 1
  const counted = { ...memo, replies: [...before, draft.now], exchange: { mark, times } }
  if (before.length < draft.bot.business.repliesPerHour && times < sameExchange) return counted
  if (draft.state.handedOff) {
    // What can be asked for over and over beside people.
    draft.prompts = draft.prompts.filter(({ flow, name }) => flow !== 'common' || !aboutData.has(name))
    return counted
  }
  needs.log({ event: 'loop-stopped' })
  await openGlobalCase(needs, draft)
  say(draft, 'loop')
  return { ...memo, replies: [], exchange: null }
}

/** What was heard and what is said to it; another page of the same rows is another exchange. */
function exchangeOf({ prompts, state }: Draft, heard: string): string {
  const said = prompts.map(({ flow, name }) => `${flow}.${name}`).join(' ')
  return [heard, said, state.frames.at(-1)?.page ?? 0].join('\n')
}
