import { hour, type Rule, since } from '../rule.ts'

const window = 6 * hour
const limit = 2

/** Words at an hour or on a day on which they never work. */
export const oddHours: Rule = {
  name: 'odd-hours',
  judge: (occasion) => {
    const { shown, memory, here, isHoliday } = occasion
    if (!shown) return null
    const isUsual = memory.isUsualTime(here)
    if (isUsual === null || (isUsual && !isHoliday)) return null
    const from = since(occasion, window)
    const strangers = memory.shownSince(from).filter(({ isStranger }) => isStranger).length
    const step = strangers < limit ? 'note' : 'alert'
    return {
      step,
      from,
      numbers: { shown: memory.shownSince(from).length, strangers, limit, hour: here.hour },
    }
  },
}
