import type { Bot } from '../flow/bot.ts'
import { renderReply } from '../flow/render-reply.ts'
import type { CaseNumber, Locale } from '../ids.ts'
import type { DeskCaseView } from '../web/inbox-view.ts'

/** What an agent may send once 24 hours have passed, as the customer would read it. */
export const followUpsShown = (
  bot: Bot,
  locale: Locale | null,
  number: CaseNumber,
): DeskCaseView['templates'] =>
  [...bot.business.followUps.keys()].map((template) => {
    const slots = { number: { from: 'value', value: number } } as const
    const reply = {
      locale: locale ?? bot.business.locales[0],
      bot: bot.hash,
      prompts: [{ flow: 'common', name: template, slots }],
      choices: [],
    }
    return { template, text: renderReply(bot, reply, () => undefined).parts[0] ?? '' }
  })
