import { readLanguageWish } from '../flow/read-language-wish.ts'
import type { Waiting } from '../flow/waiting-for.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { showMenu } from './show-menu.ts'
import { say } from './speak.ts'
import { takeStep } from './take-step.ts'

/**
 * Speaks the language somebody asks for, and says what stands open once more in it; a language the business does not
 * speak is answered politely. The bare name of a language is an answer where one is waited for. False: no such wish.
 */
export async function heedLanguage(
  needs: TurnNeeds,
  draft: Draft,
  said: string,
  open: Waiting,
): Promise<boolean> {
  const wish = readLanguageWish(said)
  if (!wish || (wish.isBare && (open.for === 'answer' || open.for === 'choice'))) return false
  const locale = draft.bot.business.locales.find((one) => one.split('-')[0] === wish.language)
  if (locale) draft.state = { ...draft.state, locale }
  else say(draft, 'other_language')
  if (draft.state.frames.length > 0) await takeStep(needs, draft, { type: 'REPEAT' })
  else showMenu(draft, 'menu')
  return true
}
