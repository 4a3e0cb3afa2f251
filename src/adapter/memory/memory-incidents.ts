import type { Incident, Incidents } from '../../turn/incidents.ts'
import type { MemoryState } from './memory-state.ts'

/** Most incidents that are listed. */
const most = 500

/** Incidents as the privacy officer's commands see them. */
export const memoryIncidents = ({ incidents, log }: MemoryState): Incidents => ({
  list: async () => [...incidents.values()].sort(openFirst).slice(0, most),
  find: async (number) => incidents.get(number) ?? null,
  open: async (incident, leaf) => {
    const there = [...incidents.values()].find((one) => isSameReport(one, incident))
    if (there) return there.number
    incidents.set(incident.number, incident)
    log.push(leaf)
    return incident.number
  },
  close: async (number, { note, ...closing }, leaf) => {
    const incident = incidents.get(number)
    if (!incident) return 'not-found'
    if (incident.closing) return 'already-closed'
    incidents.set(number, { ...incident, closing, closingNote: note })
    log.push(leaf)
    return 'closed'
  },
})

const openFirst = (a: Incident, b: Incident): number =>
  Number(a.closing !== null) - Number(b.closing !== null) || b.openedAt - a.openedAt

const isSameReport = (a: Incident, b: Incident): boolean =>
  a.kind === 'phishing' && b.kind === 'phishing' && !a.closing && a.talk === b.talk && a.line === b.line
