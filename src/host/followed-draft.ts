import type { Bot } from '../flow/bot.ts'
import type { Frame } from '../flow/talk-state.ts'
import { followDraft } from '../flow/version/follow-draft.ts'
import type { TalkRoom } from './talk-room.ts'

/** The open talk of a room as it goes on in the draft: it moves when the person writes, as on a test phone. */
export type FollowedDraft = {
  readonly followed: () => ReturnType<typeof followDraft> | null
  /** Takes note of a draft that was saved; older ones are let go as soon as the talk stands on them no more. */
  readonly saved: (draft: Bot) => void
}

export function followedDraft({ stores }: Pick<TalkRoom, 'stores'>, first: Bot): FollowedDraft {
  const drafts = new Map([[first.hash, first]])
  let current = first
  const openTalk = () => [...stores.state.talks.values()].findLast(({ endedAt }) => endedAt === null)

  function versionOf(frame: Frame) {
    const bot = drafts.get(frame.bot)
    const flow = bot?.flows.get(frame.flow)
    return bot && flow ? { bot, flow } : null
  }

  return {
    followed: () => {
      const talk = openTalk()
      return talk ? followDraft(current, talk.state, versionOf) : null
    },
    saved: (draft) => {
      current = draft
      drafts.set(draft.hash, draft)
      const stoodOn = new Set(openTalk()?.state.frames.map(({ bot }) => bot))
      for (const hash of drafts.keys()) if (hash !== draft.hash && !stoodOn.has(hash)) drafts.delete(hash)
    },
  }
}
