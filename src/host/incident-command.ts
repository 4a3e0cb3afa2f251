import { parseArgs } from 'node:util'
import type { AuditActor } from '../audit/entry.ts'
import { Fault } from '../fault.ts'
import { askDesk, type DeskIo } from './ask-desk.ts'
import { readNote } from './mask-command.ts'
import type { ShownIncident } from './serve-incidents.ts'

/** `sigilo incident list` */
export async function incidentListCommand(io: DeskIo): Promise<number> {
  const incidents = await askDesk(io, { command: 'incidents' })
  if (incidents.length === 0) io.out('No incidents.')
  for (const { number, openedAt, closing, kind, line, places, talk } of incidents)
    io.out(
      [
        number,
        day(openedAt),
        closing?.outcome ?? 'open',
        kind,
        ...(line === null ? [copies(places)] : [`line ${line}`]),
        talk,
      ].join('  '),
    )
  return 0
}

/** `sigilo incident show NUMBER` */
export async function incidentShowCommand(io: DeskIo, number: string): Promise<number> {
  for (const line of told(await askDesk(io, { command: 'incident', number }))) io.out(line)
  return 0
}

/**
 * `sigilo incident open TALK TOKEN [--note TEXT]`: of words that were masked without one.
 * @throws Fault `BAD_CONFIG`; TypeError `ERR_PARSE_ARGS_…`
 */
export async function incidentOpenCommand(io: DeskIo, args: readonly string[]): Promise<number> {
  // The first two are not read as options: the name of a talk may begin with a dash.
  const [talk, token, ...rest] = args
  if (!talk || !token)
    throw new Fault('BAD_CONFIG', 'of which words? sigilo incident open TALK TOKEN, as sigilo mask told it')
  const { values } = parseArgs({ args: rest, options: { note: { type: 'string' } } as const })
  const note = readNote(values.note)
  const { number, places } = await askDesk(io, { command: 'open-incident', talk, token, note })
  io.out(`Incident ${number} is open, of ${copies(places)}; see "sigilo incident show ${number}".`)
  return 0
}

/** `sigilo incident close NUMBER OUTCOME` */
export async function incidentCloseCommand(io: DeskIo, asked: string, outcome: string): Promise<number> {
  const closed = await askDesk(io, { command: 'close-incident', number: asked, outcome })
  io.out(
    closed.outcome === 'already-closed'
      ? `Incident ${closed.number} was closed already; nothing changed.`
      : `Incident ${closed.number} is closed.`,
  )
  return 0
}

function told({
  number,
  openedAt,
  openedBy,
  talk,
  kind,
  line,
  places,
  note,
  closing,
}: ShownIncident): readonly string[] {
  return [
    `incident  ${number}`,
    `opened    ${day(openedAt)} by ${who(openedBy)}`,
    `talk      ${talk}`,
    line === null
      ? `what      ${kind}, stored in the clear in ${copies(places)}, all masked now`
      : `what      ${kind}: line ${line} asks for what nobody may ask for`,
    `note      ${note ?? '-'}`,
    closing
      ? `closed    ${day(closing.at)} by ${who(closing.by)}: ${closing.outcome}`
      : `open      sigilo incident close ${number} no-risk|reported|mistaken`,
  ]
}

const day = (at: number): string => new Date(at).toISOString()

const copies = (places: number): string => `${places} ${places === 1 ? 'copy' : 'copies'}`

const who = ({ role, id }: AuditActor): string => `${role} (${id})`
