import type { Member, Sealed, Session, Ticket } from '../../sign-in/member.ts'
import { storedBytes, storedInstant } from './columns.ts'
import type { member, session, ticket } from './schema-staff.ts'

/** Bytes and the name of their key stand in two columns. */
const sealedOf = (bytes: Uint8Array | null, key: string | null): Sealed | null =>
  bytes && key !== null ? { bytes: new Uint8Array(bytes), key } : null

export const readMember = ({
  profile,
  profileKey,
  factor,
  factorKey,
  password,
  ...row
}: MemberRow): Member => ({
  id: row.id,
  email: row.email,
  profile: { bytes: new Uint8Array(profile), key: profileKey },
  roles: row.roles,
  departments: row.departments,
  state: row.state,
  trainedAt: row.trainedAt,
  createdAt: row.createdAt,
  password: password && new Uint8Array(password),
  factor: sealedOf(factor, factorKey),
})
type MemberRow = typeof member.$inferSelect

export const readTicket = ({ factor, factorKey, ...row }: typeof ticket.$inferSelect): Ticket => ({
  ...row,
  factor: sealedOf(factor, factorKey),
})

export const readSession = (row: typeof session.$inferSelect): Session => row

/** As `jsonb_to_record` takes it. */
export const storedSession = ({ beganAt, seenAt, secondFactorAt, ...rest }: Session) => ({
  ...rest,
  beganAt: storedInstant(beganAt),
  seenAt: storedInstant(seenAt),
  secondFactorAt: storedInstant(secondFactorAt),
})

export const storedTicket = ({ factor, until, ...rest }: Ticket) => ({
  ...rest,
  until: storedInstant(until),
  factor: factor && storedBytes(factor.bytes),
  factorKey: factor?.key ?? null,
})
