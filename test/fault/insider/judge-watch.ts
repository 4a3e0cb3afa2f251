import type { Alert } from '../../../src/audit/watch/alert.ts'
import { openWatch } from '../../../src/audit/watch/watch.ts'
import type { Incident, Simulation } from './simulate.ts'

type Count = { found: number; of: number }
type Hits = { right: number; false: number; notes: number }

export type Judged = {
  readonly recall: number
  readonly falseAWeek: number
  readonly notesAWeek: number
  readonly microseconds: number
  readonly kinds: Readonly<Record<string, Count>>
  readonly rules: Readonly<Record<string, Hits>>
}

const minute = 60_000
/** What comes of a misuse may be told of whoever did it for so long after it. */
const aftermath = 12 * 60 * minute

/** What the watch finds of the misuses, and what it takes for one. Notes find nothing. */
export function judgeWatch({ acts, incidents, workers }: Simulation, days: number): Judged {
  const watch = openWatch({ timeZone: 'America/Sao_Paulo', isHoliday: () => false })
  const began = performance.now()
  const alerts = acts.flatMap((act) => watch.see(act))
  const microseconds = ((performance.now() - began) * 1000) / acts.length
  const kinds: Record<string, Count> = {}
  const rules: Record<string, Hits> = {}
  const told = alerts.filter(({ step }) => step !== 'note')
  for (const incident of incidents) {
    const count = kinds[incident.kind] ?? { found: 0, of: 0 }
    kinds[incident.kind] = count
    count.of += 1
    // A minute later at most: the watch is behind the log by seconds.
    if (told.some((alert) => isOf(alert, incident, minute))) count.found += 1
  }
  for (const alert of alerts) {
    const hits = rules[alert.rule] ?? { right: 0, false: 0, notes: 0 }
    rules[alert.rule] = hits
    if (alert.step === 'note') hits.notes += 1
    else if (incidents.some((incident) => isOf(alert, incident, aftermath))) hits.right += 1
    else hits.false += 1
  }
  const sum = (of: (hits: Hits) => number) => Object.values(rules).reduce((all, hits) => all + of(hits), 0)
  const weeks = (workers.length * days) / 7
  return {
    recall: Object.values(kinds).reduce((all, { found }) => all + found, 0) / incidents.length,
    falseAWeek: sum((hits) => hits.false) / weeks,
    notesAWeek: sum(({ notes }) => notes) / weeks,
    microseconds,
    kinds,
    rules,
  }
}

const isOf = ({ staff, at }: Alert, incident: Incident, later: number): boolean =>
  incident.staff.includes(staff) && at >= incident.from && at <= incident.to + later
