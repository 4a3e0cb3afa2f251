import type { Warn } from './draft.ts'
import { mistakeAt } from './mistake-at.ts'

/** Answers whose day of review is past: opening hours and prices grow old in silence. */
export const faqReview: Warn = ({ faq, files }, now) =>
  [...(faq ?? [])].flatMap(([name, { entry }]) => {
    const yaml = files.get('flows/faq.yaml')
    if (!yaml || dayAfter(entry.review) > now) return []
    const says = `the answer to "${name}" was to be read again by ${entry.review}`
    const advice = `ask ${entry.owner} whether it is still true, then write the next day of review`
    return [mistakeAt(yaml.at([name, 'review']), says, advice)]
  })

/** The end of a day everywhere: milliseconds since 1970; 0 for a day the calendar does not have. */
function dayAfter(day: string): number {
  const start = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(start) ? 0 : start + 36 * 60 * 60 * 1000
}
