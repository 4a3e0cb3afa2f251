import type { Bot } from '../flow/bot.ts'
import { renderReply } from '../flow/render-reply.ts'
import type { Reply } from '../message/reply.ts'
import type { Bots } from '../turn/needs.ts'
import type { BotSaid } from '../web/conversations-view.ts'

/** What a reply said; null where the files it was made from are not kept. */
export type SaidOf = (reply: Reply) => BotSaid | null

/**
 * What the bot said, out of the version that said it: with the vault closed, so that `…` stands where something personal
 * stood.
 */
export async function saidByBot(
  { at }: Pick<Bots, 'at'>,
  replies: readonly (Reply | null | undefined)[],
): Promise<SaidOf> {
  const hashes = [...new Set(replies.flatMap((reply) => reply?.bot ?? []))]
  const bots = new Map<string, Bot | null>(
    await Promise.all(hashes.map(async (hash) => [hash, await at(hash)] as const)),
  )
  return (reply) => {
    const bot = bots.get(reply.bot)
    if (!bot) return null
    const { parts, choices } = renderReply(bot, reply, () => undefined)
    return { parts, choices: choices.map(({ title }) => title) }
  }
}
