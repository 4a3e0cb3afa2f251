import { noCase } from '../../handoff/case/case.ts'
import { evolve } from '../../handoff/case/evolve.ts'
import type { CaseNumber, TalkId } from '../../ids.ts'
import type { Incident, Incidents } from '../../turn/incidents.ts'
import type { MemoryState } from './memory-state.ts'

/** Most incidents that are listed. */
const most = 500

/** Incidents as the privacy officer's commands see them. */
export const memoryIncidents = ({ incidents, cases, log }: MemoryState): Incidents => ({
  list: async () => [...incidents.values()].sort(openFirst).slice(0, most),
  page: async ({ isOpen, after, most }) => {
    const all = [...incidents.values()].sort(openFirst)
    const place = all.findIndex(({ number }) => number === after)
    const rest = after === null ? all : place < 0 ? [] : all.slice(place + 1)
    const asked = rest.filter(({ closing }) => !isOpen || !closing)
    const shown = asked.slice(0, most)
    return {
      incidents: shown.map((one) => ({ ...one, case: newestCase(cases, one.talk) })),
      open: all.filter(({ closing }) => !closing).length,
      older: (asked.length > most && shown.at(-1)?.number) || null,
    }
  },
  find: async (number) => {
    const found = incidents.get(number)
    return found ? { ...found, case: newestCase(cases, found.talk) } : null
  },
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
  Number(a.closing !== null) - Number(b.closing !== null) ||
  b.openedAt - a.openedAt ||
  (a.number < b.number ? 1 : -1)

/** Of all that were in the talk, or went on from it. */
function newestCase(cases: MemoryState['cases'], talk: TalkId): CaseNumber | null {
  const theirs = [...cases.values()].filter((one) => {
    const current = one.events.reduce(evolve, noCase)
    return one.talk === talk || (current.status !== 'none' && current.earlierTalks.includes(talk))
  })
  return theirs.toSorted((a, b) => (b.events[0]?.at ?? 0) - (a.events[0]?.at ?? 0))[0]?.number ?? null
}

const isSameReport = (a: Incident, b: Incident): boolean =>
  a.kind === 'phishing' && b.kind === 'phishing' && !a.closing && a.talk === b.talk && a.line === b.line
