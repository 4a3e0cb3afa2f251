import type { Role } from './role.ts'

export type ConflictingRole = Extract<Role, 'admin' | 'auditor' | 'privacy-officer'>

type Conflict = {
  readonly role: ConflictingRole
  readonly with: readonly Role[]
  /** A whole sentence, for whoever tried. */
  readonly why: string
}

/** Roles one person cannot have together. */
export const conflicts: readonly Conflict[] = [
  {
    role: 'admin',
    with: ['agent', 'supervisor', 'privacy-officer', 'analyst'],
    why: 'Whoever gives rights sees nothing of customers, or they could give themselves what they like.',
  },
  {
    role: 'auditor',
    with: ['agent', 'supervisor', 'department-admin', 'privacy-officer', 'analyst', 'designer', 'admin'],
    why: 'Whoever checks the log does nothing else that is in it.',
  },
  {
    role: 'privacy-officer',
    with: ['agent', 'supervisor', 'department-admin', 'designer'],
    why: 'Whoever agrees to looks and talk flows does not ask for them (GDPR article 38(6)).',
  },
]

/** Why these roles cannot be one person's; null: they can. */
export const conflictIn = (roles: readonly Role[]): string | null => brokenBy(roles)?.why ?? null

/** The first rule that these roles break. */
export const brokenBy = (roles: readonly Role[]): Conflict | null =>
  conflicts.find(
    (conflict) => roles.includes(conflict.role) && conflict.with.some((other) => roles.includes(other)),
  ) ?? null
