import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { AuditActor } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { parseIncidentNumber } from '../ids.ts'
import type { Incident, IncidentOutcome, Incidents } from '../turn/incidents.ts'

/** An incident as the terminal shows it: no words of anybody but a masked note. */
export type ShownIncident = Omit<Incident, 'note'> & { readonly note: string | null }

export type ClosedIncident = { readonly number: string; readonly outcome: 'closed' | 'already-closed' }

type Needs = { readonly incidents: Incidents; readonly clock: Clock }

export async function listIncidents({ incidents }: Needs): Promise<readonly ShownIncident[]> {
  return (await incidents.list()).map(shown)
}

/** @throws Fault `BAD_ID`, `NOT_FOUND` */
export async function findIncident({ incidents }: Needs, asked: string): Promise<ShownIncident> {
  const number = parseIncidentNumber(asked)
  const incident = await incidents.find(number)
  if (!incident) throw noSuchIncident(number)
  return shown(incident)
}

const shown = (incident: Incident): ShownIncident => ({ ...incident, note: incident.note?.text ?? null })

const noSuchIncident = (number: string): Fault =>
  new Fault('NOT_FOUND', `there is no incident ${number}; see "sigilo incident list"`)

const outcomes = ['no-risk', 'reported', 'mistaken'] as const satisfies readonly IncidentOutcome[]

type Asked = { readonly number: string; readonly outcome: string; readonly by: AuditActor }

/** @throws Fault `BAD_CONFIG`, `BAD_ID`, `NOT_FOUND` */
export async function closeIncident({ incidents, clock }: Needs, asked: Asked): Promise<ClosedIncident> {
  const number = parseIncidentNumber(asked.number)
  const outcome = outcomes.find((one) => one === asked.outcome)
  if (!outcome) throw new Fault('BAD_CONFIG', `say how it ended: ${outcomes.join(', ')}`)
  const at = clock.now()
  const { by } = asked
  const entry = {
    v: 1,
    at,
    actor: by,
    purpose: null,
    kind: 'incident-closed',
    incident: number,
    outcome,
  } as const
  const closed = await incidents.close(number, { at, by, outcome }, await logLeaf(nodeCrypto.hash, entry))
  if (closed === 'not-found') throw noSuchIncident(number)
  return { number, outcome: closed }
}
