import type { Role } from './role.ts'

type Conflict = {
  readonly role: Role
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
export function conflictIn(roles: readonly Role[]): string | null {
  const broken = conflicts.find(
    (conflict) => roles.includes(conflict.role) && conflict.with.some((other) => roles.includes(other)),
  )
  return broken?.why ?? null
}
