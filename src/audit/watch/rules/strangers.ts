import { hour, type Rule, since } from '../rule.ts'

const least = 5
const times = 3

/** Words of people whose case they never had, more than is usual for them. */
export const strangers: Rule = {
  name: 'strangers',
  judge: (occasion) => {
    if (!occasion.shown?.isStranger) return null
    const { today, usual } = occasion.memory.countOn(occasion.here, 'strangers')
    const limit = Math.max(least, times * usual)
    if (today < limit) return null
    return { step: 'alert', from: since(occasion, 24 * hour), numbers: { strangers: today, usual, limit } }
  },
}
