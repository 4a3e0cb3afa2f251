import { renderReply } from '../flow/render-reply.ts'
import type { RevealNeeds } from '../handoff/reveal/needs.ts'
import type { Bots } from '../turn/needs.ts'

/** What the bot answered, in the words of the version that answered; what is not kept any more is `…` there. */
export const sayAgain =
  (bots: Pick<Bots, 'at'>): RevealNeeds['sayAgain'] =>
  async (reply, open) => {
    const bot = await bots.at(reply.bot)
    return bot && renderReply(bot, reply, open).parts.join('\n\n')
  }
