import { hour, type Rule, since } from '../rule.ts'

const limit = 50
/** In a day, in pieces, for those who answer what people ask of their data. */
const officersLimit = 300

/** More rows taken out of the console than one customer has, in one piece or in several of a day. */
export const exporting: Rule = {
  name: 'export',
  judge: (occasion) => {
    const { rows, memory, isEverywhere } = occasion
    if (rows === 0) return null
    const from = since(occasion, 24 * hour)
    const today = memory.rowsExportedSince(from)
    if (rows <= limit && today <= (isEverywhere ? officersLimit : limit)) return null
    return { step: 'alert', from, numbers: { rows, today, limit } }
  },
}
