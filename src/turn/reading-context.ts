import type { Draft } from './draft.ts'

/** What readers of answers need to know: language, the business's time zone, and the moment. */
export const readingContext = (draft: Draft) => ({
  locale: draft.state.locale,
  timezone: draft.bot.business.timezone,
  now: draft.now,
})
