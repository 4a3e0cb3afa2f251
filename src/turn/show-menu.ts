import { findPrompt } from '../flow/find-prompt.ts'
import type { Draft } from './draft.ts'
import { offer, say } from './speak.ts'

/** What the bot can do, as choices: every flow that has a title `menu.<flow>`, a person, and privacy. */
export function showMenu(draft: Draft, prompt: 'menu' | 'not_understood' | 'old_menu'): void {
  const { locale } = draft.state
  const flows = [...draft.bot.flows.values()].filter(
    ({ flow, startsOn }) =>
      startsOn.length > 0 && findPrompt(draft.bot, { locale, flow: 'common', name: `menu.${flow}` }),
  )
  say(draft, prompt, { business: draft.bot.business.name })
  draft.ended = false
  draft.state = { ...draft.state, asking: 'menu' }
  offer(draft, 'menu', [
    ...flows.map(({ flow }) => ({ name: flow as string, title: `menu.${flow}`, file: 'common' })),
    { name: 'person', title: 'menu.person', file: 'common' },
    { name: 'privacy', title: 'menu.privacy', file: 'common' },
  ])
}
