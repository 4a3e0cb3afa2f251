import { minute, type Rule, since } from '../rule.ts'

const window = 10 * minute
const limit = 10
/** Nobody reads so fast. */
const tooMany = 20

/** Many values in a few minutes: a list is being copied. */
export const burst: Rule = {
  name: 'burst',
  judge: (occasion) => {
    if (!occasion.shown) return null
    const from = since(occasion, window)
    const shown = occasion.memory.shownSince(from).length
    if (shown < limit) return null
    return { step: shown < tooMany ? 'alert' : 'end-sessions', from, numbers: { shown, limit, minutes: 10 } }
  },
}
