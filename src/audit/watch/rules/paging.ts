import { hour, type Rule, since } from '../rule.ts'

const limit = 40

/** Masked words of one talk after the other: nobody needs so many in an hour. */
export const paging: Rule = {
  name: 'paging',
  judge: (occasion) => {
    if (occasion.kind !== 'looked') return null
    const from = since(occasion, hour)
    const talks = occasion.memory.talksLookedAtSince(from)
    return talks < limit ? null : { step: 'alert', from, numbers: { talks, limit, minutes: 60 } }
  },
}
