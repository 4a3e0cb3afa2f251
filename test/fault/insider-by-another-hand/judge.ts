import { openWatch } from '../../../src/audit/watch/watch.ts'
import { simulate } from './simulate.ts'
import { holidays, length } from './world.ts'

type Count = { of: number; told: number; noted: number }
const agents = 40

/**
 * The watch over a world that was written without knowing its rules. An incident is told when an alert, and noted when a
 * note, was caused by one of its entries; an alert that any other entry caused is false.
 */
export function judgeByAnotherHand(seed: number, incidents: number) {
  const { acts, incidentOf, kindOf } = simulate(seed, incidents)
  const watch = openWatch({ timeZone: 'America/Sao_Paulo', isHoliday: (date) => holidays.includes(date) })
  const alerts = acts.flatMap((act) => watch.see(act))
  const [told, noted] = [new Set<number>(), new Set<number>()]
  const rules: Record<string, { right: number; wrong: number; notes: number }> = {}
  for (const { rule, step, cause } of alerts) {
    const number = incidentOf[cause] ?? null
    const hits = rules[rule] ?? { right: 0, wrong: 0, notes: 0 }
    rules[rule] = hits
    if (number !== null) (step === 'note' ? noted : told).add(number)
    hits[step === 'note' ? 'notes' : number === null ? 'wrong' : 'right'] += 1
  }
  const kinds: Record<string, Count> = {}
  for (const [number, kind] of kindOf.entries()) {
    const count = kinds[kind] ?? { of: 0, told: 0, noted: 0 }
    kinds[kind] = count
    count.of += 1
    if (told.has(number)) count.told += 1
    else if (noted.has(number)) count.noted += 1
  }
  const wrong = Object.values(rules).reduce((sum, hits) => sum + hits.wrong, 0)
  const eitherWay = new Set([...told, ...noted]).size
  return {
    ...{ entries: acts.length, kinds, rules },
    recall: told.size / kindOf.length,
    recallWithNotes: eitherWay / kindOf.length,
    falseAWeek: wrong / agents / (length / 7),
  }
}
