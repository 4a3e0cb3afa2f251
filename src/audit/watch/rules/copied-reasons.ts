import { hour, type Rule, since } from '../rule.ts'

const window = 24 * hour
const limit = 5
/** Of these, so many about people whose case they never had. */
const strangersLimit = 3

/** One reason for everything is none. */
export const copiedReasons: Rule = {
  name: 'copied-reasons',
  judge: (occasion) => {
    const { shown, memory } = occasion
    if (!shown || shown.repeats < limit - 1) return null
    const from = since(occasion, window)
    const strangers = memory.shownSince(from).filter((one) => one.repeats > 0 && one.isStranger).length
    const step = strangers < strangersLimit ? 'note' : 'alert'
    return { step, from, numbers: { same: shown.repeats + 1, strangers, limit } }
  },
}
