import { hour, type Rule, since } from '../rule.ts'

const window = 24 * hour
const limit = 2

/** Words of a department that is not theirs and that they never worked for, without a case there. */
export const unfamiliarDepartment: Rule = {
  name: 'unfamiliar-department',
  judge: (occasion) => {
    const { shown, memory } = occasion
    const isForeign = (department: NonNullable<typeof shown>['department']) =>
      department !== null && !memory.knowsDepartment(department)
    if (!shown?.isStranger || occasion.isEverywhere || !isForeign(shown.department)) return null
    const from = since(occasion, window)
    const foreign = memory
      .shownSince(from)
      .filter((one) => one.isStranger && isForeign(one.department)).length
    return { step: foreign < limit ? 'note' : 'alert', from, numbers: { shown: foreign, limit } }
  },
}
