import type { StaffRole } from '../audit/entry.ts'
import { Fault } from '../fault.ts'
import { type CaseNumber, parseCaseNumber, parseStaffId, type StaffId } from '../ids.ts'
import { RawText } from '../message/raw-text.ts'

/** What an agent writes to a customer, on its way through the lane: in order with what the customer writes. */
export type DeskWords = {
  readonly case: CaseNumber
  readonly staff: StaffId
  readonly role: StaffRole
  readonly words: RawText
}

/** Says what a sealed row is; an envelope of Meta's has no such field. */
const mark = 'desk'

/** As words that can be sealed; the only way out of memory is `SealedText.of`. */
export const sealableDeskWords = ({ words, ...about }: DeskWords): RawText =>
  new RawText(JSON.stringify({ [mark]: about, words: RawText.reveal(words) }))

/** Back from a sealed row; null where it is something else. @throws Fault `BAD_PAYLOAD`, `BAD_ID` */
export function deskWordsFrom(sealed: RawText): DeskWords | null {
  const text = RawText.reveal(sealed)
  // Nearly all that comes is Meta's, and is read once.
  if (!text.startsWith(`{"${mark}":`)) return null
  const row = JSON.parse(text) as Readonly<Record<string, unknown>>
  const { case: number, staff, role } = (row[mark] ?? {}) as Readonly<Record<string, string>>
  if (typeof row.words !== 'string' || !number || !staff || !role)
    throw new Fault('BAD_PAYLOAD', 'sealed words of the desk of an unknown shape')
  return {
    case: parseCaseNumber(number),
    staff: parseStaffId(staff),
    role: role as StaffRole,
    words: new RawText(row.words),
  }
}
