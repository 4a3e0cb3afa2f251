import type { AuditActor } from '../audit/entry.ts'
import { logLeaf } from '../audit/log-leaf.ts'
import type { Clock } from '../clock.ts'
import type { IncidentNumber, TalkId } from '../ids.ts'
import type { RawText } from '../message/raw-text.ts'
import type { Anonymizer } from '../privacy/anonymize.ts'
import type { Crypto } from '../privacy/crypto.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { incidentNumberBytes, incidentNumberOf } from './incident-number.ts'
import type { Incident, Incidents } from './incidents.ts'
import { maskIncidentNote } from './mask-incident-note.ts'
import type { Transcripts } from './transcripts.ts'

export type ReportNeeds = {
  readonly transcripts: Pick<Transcripts, 'read'>
  readonly incidents: Pick<Incidents, 'list' | 'open'>
  readonly keyring: () => Promise<Keyring>
  readonly crypto: Crypto
  /** For the note alone. */
  readonly anonymize: Anonymizer
  readonly clock: Clock
}

type Report = {
  readonly talk: TalkId
  readonly line: number
  readonly note: RawText | null
  readonly by: AuditActor
}

/**
 * Opens an incident of a line that asks for what nobody may ask for, for the privacy officer: which line, and none of its words. A line that
 * stands in an open one is not reported twice.
 * @returns its number; null: there is no such line
 * @throws Fault `DETECTOR_FAILED`
 */
export async function reportPhishing(needs: ReportNeeds, report: Report): Promise<IncidentNumber | null> {
  const { transcripts, incidents, crypto, clock } = needs
  const { talk, line, by } = report
  const kept = await transcripts.read(talk)
  if (!kept?.lines.some(({ n }) => n === line)) return null
  const before = (await incidents.list()).find((one) => isOf(one, report))
  if (before) return before.number
  const number = incidentNumberOf(crypto.random(incidentNumberBytes))
  const at = clock.now()
  const note = report.note && (await maskIncidentNote(needs, kept, report.note))
  const common = { v: 1, at, actor: by, purpose: null } as const
  const entry = { ...common, kind: 'incident-opened', incident: number, talk } as const
  const opened = {
    number,
    openedAt: at,
    openedBy: by,
    talk,
    kind: 'phishing',
    line,
    places: 0,
    note,
  } as const
  return incidents.open(
    { ...opened, closing: null, closingNote: null },
    await logLeaf((bytes) => crypto.hash(bytes), entry),
  )
}

const isOf = ({ kind, talk, line, closing }: Incident, report: Report): boolean =>
  kind === 'phishing' && closing === null && talk === report.talk && line === report.line
