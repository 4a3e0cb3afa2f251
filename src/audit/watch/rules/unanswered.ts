import { hour, type Rule, since } from '../rule.ts'

const least = 6
const times = 2
/** So many in one day are told by the rule `strangers`: one thing is not told as two. */
const inADay = 5

/** Words of customers whom they did not help, week after week one here and one there. */
export const unanswered: Rule = {
  name: 'unanswered',
  // It looks back a week, and would tell of one afternoon seven times.
  quiet: 7 * 24 * hour,
  judge: (occasion) => {
    if (!occasion.shown?.isStranger || !occasion.isAgent) return null
    if (occasion.memory.countOn(occasion.here, 'strangers').today >= inADay) return null
    const { unanswered: week, usual } = occasion.memory.unansweredThisWeek(occasion.at)
    const limit = Math.max(least, times * usual)
    if (week < limit) return null
    return { step: 'alert', from: since(occasion, 7 * 24 * hour), numbers: { strangers: week, usual, limit } }
  },
}
