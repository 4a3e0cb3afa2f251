import { hour, type Rule, since } from '../rule.ts'

const window = 24 * hour

/** Words of a colleague, or of somebody everybody knows, by whoever has no case of theirs. */
export const flaggedPerson: Rule = {
  name: 'flagged-person',
  judge: (occasion) => {
    const { shown, memory } = occasion
    if (!shown?.isStranger || !shown.isFlagged) return null
    const from = since(occasion, window)
    const flagged = memory.shownSince(from).filter((one) => one.isStranger && one.isFlagged)
    const people = new Set(flagged.map(({ talk }) => talk)).size
    return { step: 'alert', from, numbers: { people, shown: flagged.length, limit: 1 } }
  },
}
