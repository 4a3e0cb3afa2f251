import { day, type Rule } from '../rule.ts'

const least = 6
const times = 3

/** Cases claimed, and so their words to be seen, whose customers then heard nothing for a day: the claim was the way in. */
export const leftAlone: Rule = {
  name: 'left-alone',
  quiet: day,
  judge: ({ memory }) => {
    const last = memory.leftAlone
    if (!last) return null
    const { today, usual } = memory.countOn(last, 'leftAlone')
    const limit = Math.max(least, times * usual)
    if (today < limit) return null
    return { step: 'alert', from: last.at, cause: last.index, numbers: { talks: today, usual, limit } }
  },
}
