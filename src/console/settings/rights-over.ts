import type { Action } from '../../access/action.ts'
import type { DepartmentTree } from '../../access/department-tree.ts'
import { rolesGivenBy } from '../../access/may-give.ts'
import { reachOf } from '../../access/reach-of.ts'
import type { Role } from '../../access/role.ts'
import { rules } from '../../access/rules.ts'
import { parseDepartmentName, parseStaffId } from '../../ids.ts'
import type { DepartmentView } from '../../web/settings-view.ts'
import type { MeView } from '../../web/sign-in-view.ts'

/** Whom it is about, as far as it is settled; null: somebody who is not here yet. */
type Whom = {
  readonly staff: string | null
  readonly roles: readonly Role[]
  readonly departments: readonly string[]
}

export const treeOf = (all: readonly DepartmentView[]): DepartmentTree =>
  new Map(
    all.map(({ department, under }) => [
      parseDepartmentName(department),
      under === null ? null : parseDepartmentName(under),
    ]),
  )

/** Whether the access table lets somebody do this to a colleague: what is shown. The server decides, each time. */
export function mayDo(me: MeView, action: Action, whom: Omit<Whom, 'roles'>, tree: DepartmentTree): boolean {
  const who = { staff: parseStaffId(me.staff), departments: me.departments.map(parseDepartmentName) }
  const staff = whom.staff === null ? null : parseStaffId(whom.staff)
  const reach = reachOf(who, { staff, departments: whom.departments.map(parseDepartmentName) }, tree)
  return rules.some(
    (rule) => rule.action === action && rule.reach === reach && me.roles.some((role) => role === rule.role),
  )
}

/** Besides, nobody changes somebody who has roles that they could not give. */
export const mayChange = (me: MeView, whom: Whom, tree: DepartmentTree): boolean =>
  mayDo(me, 'staff.change', whom, tree) && whom.roles.every((role) => rolesGivenBy(me.roles).includes(role))

/** Whether there is anything somebody may do about a colleague; about themselves they do it on their own page. */
export const hasSay = (me: MeView, whom: Whom, tree: DepartmentTree): boolean =>
  whom.staff !== me.staff && (mayChange(me, whom, tree) || mayDo(me, 'session.list', whom, tree))
