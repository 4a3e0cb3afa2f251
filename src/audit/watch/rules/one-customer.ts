import { hour, type Rule, since } from '../rule.ts'

const inADay = 6
/** Of words on several days: who has work with a customer for so long has answered them once. */
const onDays = 3

/** Again and again words of one customer whom they never helped: a neighbour, an ex, somebody of the family. */
export const oneCustomer: Rule = {
  name: 'one-customer',
  judge: (occasion) => {
    const { shown, memory } = occasion
    if (!shown?.isStranger || !shown.talk) return null
    const { times, days } = memory.unansweredOf(shown.talk)
    const limit = days > 1 ? onDays : inADay
    if (times < limit) return null
    return { step: 'alert', from: since(occasion, 7 * 24 * hour), numbers: { shown: times, limit } }
  },
}
