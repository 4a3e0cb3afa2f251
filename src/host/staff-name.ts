import * as z from 'zod'
import { Fault } from '../fault.ts'

/** Who somebody of the business says they are: a short name, until people sign in. */
export const staffName = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,39}$/i)

/** @throws Fault `BAD_CONFIG` where `--by` is followed by something else than a name */
export function parseStaffName(written: string): string {
  if (staffName.safeParse(written).success) return written
  throw new Fault(
    'BAD_CONFIG',
    '--by takes a name of at most 40 letters and digits, with ".", "_" or "-" between them and no blanks: --by ana.souza',
  )
}

/** One person however the name is typed: `Ana` is no second person beside `ana`. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
