import { hour, type Rule } from '../rule.ts'

const window = 2 * hour
const limit = 3

/** A second factor was replaced or gone around, and then words of strangers: the account may be somebody else's. */
export const afterReset: Rule = {
  name: 'after-reset',
  judge: ({ at, shown, memory }) => {
    const from = memory.resetAt
    if (!shown?.isStranger || from === null || at - from > window) return null
    const strangers = memory.shownSince(from).filter(({ isStranger }) => isStranger).length
    return { step: strangers < limit ? 'note' : 'alert', from, numbers: { strangers, limit } }
  },
}
