import { hour, type Rule, since } from '../rule.ts'

const limit = 3

/** Several look at one customer who is nobody's case: somebody famous, or talked about. */
export const samePerson: Rule = {
  name: 'same-person',
  judge: (occasion) => {
    if (!occasion.shown?.isStranger || occasion.peopleOfTalk < limit) return null
    return {
      step: 'alert',
      from: since(occasion, 24 * hour),
      numbers: { people: occasion.peopleOfTalk, limit },
    }
  },
}
