import { minute, type Rule, since } from '../rule.ts'

const window = 10 * minute
const limit = 5
const tooMany = 15

/** One refusal after the other: somebody tries what they may do. */
export const probing: Rule = {
  name: 'probing',
  judge: (occasion) => {
    if (occasion.kind !== 'access-denied' && occasion.kind !== 'reveal-refused') return null
    const from = since(occasion, window)
    const denied = occasion.memory.deniedSince(from).length
    if (denied < limit) return null
    return {
      step: denied < tooMany ? 'alert' : 'end-sessions',
      from,
      numbers: { denied, limit, minutes: 10 },
    }
  },
}
