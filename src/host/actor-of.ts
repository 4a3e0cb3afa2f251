import type { StaffRole } from '../audit/entry.ts'
import { Fault } from '../fault.ts'
import type { Access } from '../web/allow.ts'

/** As whom somebody acts: by the role whose rule let them. */
export function actorOf({ who, rule }: Pick<Access, 'who' | 'rule'>): {
  readonly role: StaffRole
  readonly id: typeof who.staff
} {
  const role = who.roles.find((one) => rule.startsWith(`${one}/`)) ?? who.roles[0]
  if (!role) throw new Fault('NOT_ALLOWED', 'somebody without a role')
  return { role, id: who.staff }
}
