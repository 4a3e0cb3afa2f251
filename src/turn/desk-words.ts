import type { StaffRole } from '../audit/entry.ts'
import { Fault } from '../fault.ts'
import {
  type CaseNumber,
  type DepartmentName,
  type LaneKey,
  parseCaseNumber,
  parseDepartmentName,
  parseStaffId,
  type StaffId,
} from '../ids.ts'
import { RawText } from '../message/raw-text.ts'
import { type AgentMedia, agentMediaIn, sealableMedia } from './agent-media.ts'

/** Who of the business does something in a case. */
type ByDesk = {
  readonly case: CaseNumber
  readonly staff: StaffId
  readonly role: StaffRole
}

/** What an agent writes to a customer, on its way through the lane: in order with what the customer writes. */
export type DeskWords = ByDesk & {
  readonly words: RawText
  /** They were asked whether these are to go although they look like a trick, and said yes. */
  readonly isSure?: boolean
}

/** A photo, sound, film or document of an agent's, with its caption. */
export type DeskMedia = ByDesk & { readonly media: AgentMedia; readonly isSure?: boolean }

/** A template that an agent starts, when WhatsApp takes no words of theirs any more. */
export type DeskFollowUp = ByDesk & { readonly template: string }

export type DeskItem = DeskWords | DeskMedia | DeskFollowUp

/** Says what a sealed row is; an envelope of Meta's has no such field. */
const mark = 'desk'

/** As words that can be sealed; the only way out of memory is `SealedText.of`. */
export function sealableDeskItem(item: DeskItem): RawText {
  const { case: number, staff, role } = item
  return new RawText(JSON.stringify({ [mark]: { case: number, staff, role }, ...whatOf(item) }))
}

function whatOf(item: DeskItem): object {
  if ('template' in item) return { template: item.template }
  const sure = item.isSure && { isSure: true }
  return 'media' in item
    ? { media: RawText.reveal(sealableMedia(item.media)), ...sure }
    : { words: RawText.reveal(item.words), ...sure }
}

/** Back from a sealed row; null where it is something else. @throws Fault `BAD_PAYLOAD`, `BAD_ID` */
export function deskItemFrom(sealed: RawText): DeskItem | null {
  const text = RawText.reveal(sealed)
  // Nearly all that comes is Meta's, and is read once.
  if (!text.startsWith(`{"${mark}":`)) return null
  const row = JSON.parse(text) as Readonly<Record<string, unknown>>
  const { case: number, staff, role } = (row[mark] ?? {}) as Readonly<Record<string, string>>
  if (!number || !staff || !role) throw unknownShape()
  const by = { case: parseCaseNumber(number), staff: parseStaffId(staff), role: role as StaffRole }
  const sure = row.isSure === true && { isSure: true }
  if (typeof row.words === 'string') return { ...by, words: new RawText(row.words), ...sure }
  if (typeof row.media === 'string') return { ...by, media: agentMediaIn(new RawText(row.media)), ...sure }
  if (typeof row.template === 'string') return { ...by, template: row.template }
  throw unknownShape()
}

const unknownShape = () => new Fault('BAD_PAYLOAD', 'sealed words of the desk of an unknown shape')

/** Somebody of the business wants a person to answer whoever has this lane: what they wrote could not be processed. */
export type DeskOpening = {
  readonly opens: DepartmentName
  readonly lane: LaneKey
  readonly staff: StaffId
  readonly role: StaffRole
}

/** Says what a sealed row is; neither an envelope of Meta's nor what is written in a case has such a field. */
const opens = 'opens'

/** What can be sealed like the words of agents: it has none. */
export const sealableOpening = ({ opens: department, staff, role }: DeskOpening): RawText =>
  new RawText(JSON.stringify({ [opens]: { department, staff, role } }))

export type ReadOpening = Omit<DeskOpening, 'lane'>

/** Back from a sealed row; null where it is something else. @throws Fault `BAD_PAYLOAD`, `BAD_ID` */
export function openingFrom(sealed: RawText): ReadOpening | null {
  const text = RawText.reveal(sealed)
  if (!text.startsWith(`{"${opens}":`)) return null
  const row = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, string>>>>
  const { department, staff, role } = row[opens] ?? {}
  if (!department || !staff || !role) throw new Fault('BAD_PAYLOAD', 'a sealed opening of an unknown shape')
  return { opens: parseDepartmentName(department), staff: parseStaffId(staff), role: role as StaffRole }
}
