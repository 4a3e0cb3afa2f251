import { conflictIn } from './conflicts.ts'
import { type Role, roles } from './role.ts'

/** What a department's own admin may give: nothing that reaches beyond departments. */
const ofDepartments: readonly Role[] = ['agent', 'supervisor']

/** Roles that somebody with these may give, and take from whoever has no others. */
export function rolesGivenBy(own: readonly Role[]): readonly Role[] {
  if (conflictIn(own)) return []
  if (own.includes('admin')) return roles
  return own.includes('department-admin') ? ofDepartments : []
}
