import { nodeCrypto } from '../adapter/local-key/node-crypto.ts'
import type { AuditActor } from '../audit/entry.ts'
import type { Clock } from '../clock.ts'
import { Fault } from '../fault.ts'
import { parseIncidentNumber, parseTalkId } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import type { Token } from '../privacy/anonymized-text.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { closeIncident as close } from '../turn/close-incident.ts'
import type { Incident, Incidents } from '../turn/incidents.ts'
import { openIncidentLater } from '../turn/open-incident-later.ts'
import type { Transcripts } from '../turn/transcripts.ts'
import { incidentOutcomes } from '../web/incidents-view.ts'
import { kindOf, maskNote, noSuchTalk } from './serve-transcripts.ts'

/** An incident as the terminal shows it: no words of anybody but a masked note. */
export type ShownIncident = Omit<Incident, 'note' | 'closingNote'> & { readonly note: string | null }

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

const shown = ({ closingNote: _, ...incident }: Incident): ShownIncident => ({
  ...incident,
  note: incident.note?.text ?? null,
})

const noSuchIncident = (number: string): Fault =>
  new Fault('NOT_FOUND', `there is no incident ${number}; see "sigilo incident list"`)

type OpeningNeeds = Needs & {
  readonly transcripts: Transcripts
  readonly keyring: () => Promise<Keyring>
}

type OpeningAsked = {
  readonly talk: string
  readonly token: string
  readonly note: string | null
  readonly by: AuditActor
}

export type OpenedIncident = { readonly number: string; readonly places: number }

/** @throws Fault `BAD_CONFIG`, `BAD_ID`, `NOT_FOUND`, `DETECTOR_FAILED` */
export async function openIncident(
  needs: OpeningNeeds,
  { note, by, ...asked }: OpeningAsked,
): Promise<OpenedIncident> {
  const opened = await openIncidentLater(
    { ...needs, crypto: nodeCrypto, anonymize: maskNote },
    { talk: parseTalkId(asked.talk), token: tokenOf(asked.token), note: note ? new RawText(note) : null, by },
  )
  switch (opened.outcome) {
    case 'opened':
      return { number: opened.incident, places: opened.places }
    case 'no-such-talk':
      throw noSuchTalk(asked.talk)
    case 'not-there':
      throw new Fault('NOT_FOUND', `nothing of this talk holds ${asked.token}; see "sigilo talk show"`)
  }
}

/** `[NAME_2]` or `NAME_2`. */
function tokenOf(asked: string): Pick<Token, 'kind' | 'n'> {
  const [, kind, n] = /^\[?([A-Za-z_]+)_(\d{1,6})\]?$/.exec(asked) ?? []
  if (!kind || !n) throw new Fault('BAD_CONFIG', 'a token is written as sigilo mask told it: NAME_2')
  return { kind: kindOf(kind), n: Number(n) }
}

type Asked = { readonly number: string; readonly outcome: string; readonly by: AuditActor }

/** @throws Fault `BAD_CONFIG`, `BAD_ID`, `NOT_FOUND` */
export async function closeIncident(needs: OpeningNeeds, { by, ...asked }: Asked): Promise<ClosedIncident> {
  const number = parseIncidentNumber(asked.number)
  const outcome = incidentOutcomes.find((one) => one === asked.outcome)
  if (!outcome) throw new Fault('BAD_CONFIG', `say how it ended: ${incidentOutcomes.join(', ')}`)
  const closing = { outcome, note: null, by }
  const closed = await close({ ...needs, crypto: nodeCrypto, anonymize: maskNote }, number, closing)
  if (closed === 'not-found') throw noSuchIncident(number)
  return { number, outcome: closed }
}
