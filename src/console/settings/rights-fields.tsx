import { useId } from 'react'
import { brokenBy } from '../../access/conflicts.ts'
import { rolesGivenBy } from '../../access/may-give.ts'
import type { Role } from '../../access/role.ts'
import type { DepartmentView } from '../../web/settings-view.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { useWords } from '../page-words.ts'
import { departmentsAsTree } from './departments-as-tree.ts'
import { mayDo, treeOf } from './rights-over.ts'

export type Rights = { readonly roles: readonly Role[]; readonly departments: readonly string[] }

type RightsNeeds = {
  readonly me: MeView
  readonly rights: Rights
  readonly choose: (rights: Rights) => void
  readonly departments: readonly DepartmentView[]
}

/** Roles and departments to give; roles that one person cannot have together cannot be ticked together. */
export function RightsFields({ me, rights, choose, departments }: RightsNeeds) {
  return (
    <>
      <RoleFields me={me} roles={rights.roles} choose={(roles) => choose({ ...rights, roles })} />
      <DepartmentFields
        me={me}
        chosen={rights.departments}
        choose={(chosen) => choose({ ...rights, departments: chosen })}
        departments={departments}
      />
    </>
  )
}

const toggled = <One extends string>(all: readonly One[], one: One): readonly One[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]

type RoleNeeds = {
  readonly me: MeView
  readonly roles: readonly Role[]
  readonly choose: (roles: readonly Role[]) => void
}

function RoleFields({ me, roles, choose }: RoleNeeds) {
  const { staff: words } = useWords(settingsCatalogue)
  const access = useWords(accessCatalogue)
  const why = useId()
  const offered = rolesGivenBy(me.roles).map((role) => ({
    role,
    isTicked: roles.includes(role),
    broken: roles.includes(role) ? null : brokenBy(toggled(roles, role)),
  }))
  const broken = new Set(offered.flatMap((one) => one.broken?.role ?? []))
  return (
    <fieldset className="ticks" aria-describedby={why}>
      <legend>{words.roles}</legend>
      {offered.map(({ role, isTicked, broken: isBroken }) => (
        <label key={role} className="tick-line">
          <input
            type="checkbox"
            checked={isTicked}
            disabled={isBroken !== null}
            onChange={() => choose(toggled(roles, role))}
          />
          <span>
            {access.roles[role]} <span className="field-hint">{access.rolesFor[role]}</span>
          </span>
        </label>
      ))}
      <p id={why} role="status" className="field-hint conflict">
        {[...broken].map((role) => words.conflicts[role]).join(' ')}
      </p>
    </fieldset>
  )
}

type DepartmentNeeds = {
  readonly me: MeView
  readonly chosen: readonly string[]
  readonly choose: (departments: readonly string[]) => void
  readonly departments: readonly DepartmentView[]
}

/** Levels that are set in; departments below stand under the last. */
const deepest = 4

function DepartmentFields({ me, chosen, choose, departments }: DepartmentNeeds) {
  const { staff: words } = useWords(settingsCatalogue)
  const tree = treeOf(departments)
  const lines = departmentsAsTree(departments)
  // A department somebody is in stays to be seen, even where the files do not name it any more.
  const gone = chosen.filter((one) => !lines.some(({ department }) => department === one))
  const offered = [...lines, ...gone.map((department) => ({ department, depth: 0 }))].filter(
    ({ department }) =>
      chosen.includes(department) ||
      mayDo(me, 'staff.change', { staff: null, departments: [department] }, tree),
  )
  if (offered.length === 0) return null
  return (
    <fieldset className="ticks">
      <legend>{words.departments}</legend>
      {offered.map(({ department, depth }) => (
        <label key={department} className="tick-line" data-depth={Math.min(depth, deepest)}>
          <input
            type="checkbox"
            checked={chosen.includes(department)}
            onChange={() => choose(toggled(chosen, department))}
          />
          <span className="department-name">{department}</span>
        </label>
      ))}
    </fieldset>
  )
}
