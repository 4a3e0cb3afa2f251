import { hour, type Rule, since } from '../rule.ts'

const limit = 6

/** Again and again words of one customer whom they never helped: a neighbour, an ex, somebody of the family. */
export const oneCustomer: Rule = {
  name: 'one-customer',
  judge: (occasion) => {
    const { shown, memory } = occasion
    if (!shown?.isStranger || !shown.talk) return null
    const times = memory.timesUnanswered(shown.talk)
    if (times < limit) return null
    return { step: 'alert', from: since(occasion, 7 * 24 * hour), numbers: { shown: times, limit } }
  },
}
