import { hour, type Rule } from '../rule.ts'

const window = hour
const limit = 3

/** Signed in from where they never were, and then words of strangers: the session may be somebody else's. */
export const newPlace: Rule = {
  name: 'new-place',
  judge: ({ at, shown, memory, here }) => {
    const from = memory.newPlaceAt
    if (!shown?.isStranger || from === null || at - from > window) return null
    const strangers = memory.shownSince(from).filter(({ isStranger }) => isStranger).length
    const isOdd = memory.isUsualTime(here) === false
    if (strangers < limit && !isOdd) return { step: 'note', from, numbers: { strangers, limit } }
    return { step: isOdd ? 'end-sessions' : 'alert', from, numbers: { strangers, limit, hour: here.hour } }
  },
}
