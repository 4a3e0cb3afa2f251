import { hour, type Rule, since } from '../rule.ts'

const least = 15
const times = 3

/** Far more in a day than they usually need. */
export const unusualDay: Rule = {
  name: 'unusual-day',
  judge: (occasion) => {
    if (!occasion.shown) return null
    const { today, usual } = occasion.memory.countOn(occasion.here, 'shown')
    const limit = Math.max(least, times * usual)
    if (today <= limit) return null
    return { step: 'alert', from: since(occasion, 24 * hour), numbers: { shown: today, usual, limit } }
  },
}
