import { hour, type Rule, since } from '../rule.ts'

const limit = 50
/** In a day, in pieces. */
const dayLimit = 300

/** More rows taken out of the console than one customer has. */
export const exporting: Rule = {
  name: 'export',
  judge: (occasion) => {
    const { rows, memory } = occasion
    if (rows === 0) return null
    const from = since(occasion, 24 * hour)
    const today = memory.rowsExportedSince(from)
    if (rows <= limit && today <= dayLimit) return null
    return { step: 'alert', from, numbers: { rows, today, limit } }
  },
}
