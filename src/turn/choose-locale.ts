import type { AnonymizedText } from '../privacy/anonymized-text.ts'
import type { Draft } from './draft.ts'
import type { TurnNeeds } from './needs.ts'
import { say } from './speak.ts'

/** Different words needed before a talk that has begun changes its language: one may be borrowed, "mmm mmm mmm" is none. */
const enough = 3

/** Speaks the language the person writes in, where the business does; else the fallback and one polite sentence a talk. */
export function chooseLocale({ bots }: TurnNeeds, draft: Draft, safe: AnonymizedText): void {
  const heard = bots.understanding(draft.bot).language(safe.text)
  if (heard === null || heard === draft.state.locale) return
  const isNew = draft.claim.locale === null
  const words = safe.text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (!isNew && new Set(words).size < enough) return
  if (heard === 'other') {
    if (isNew) say(draft, 'other_language')
    return
  }
  const locale = draft.bot.business.locales.find((one) => one === heard)
  if (locale) draft.state = { ...draft.state, locale }
}
