import { conflictIn } from '../../access/conflicts.ts'
import { rolesGivenBy } from '../../access/may-give.ts'
import type { Role } from '../../access/role.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { useWords } from '../page-words.ts'

export type Rights = { readonly roles: readonly Role[]; readonly departments: readonly string[] }

type RightsNeeds = {
  readonly me: MeView
  readonly rights: Rights
  readonly choose: (rights: Rights) => void
  readonly departments: readonly string[]
}

/** Roles and departments to give; roles that one person cannot have together cannot be ticked together. */
export function RightsFields({ me, rights, choose, departments }: RightsNeeds) {
  const { staff: words } = useWords(settingsCatalogue)
  const access = useWords(accessCatalogue)
  const toggled = <One extends string>(all: readonly One[], one: One): readonly One[] =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
  // A department somebody is in stays to be seen, even where the files do not name it any more.
  const offered = [...new Set([...departments, ...rights.departments])]
  return (
    <>
      <fieldset className="ticks">
        <legend>{words.roles}</legend>
        {rolesGivenBy(me.roles).map((role) => {
          const isTicked = rights.roles.includes(role)
          const next = toggled(rights.roles, role)
          return (
            <label key={role} className="tick-line">
              <input
                type="checkbox"
                checked={isTicked}
                disabled={!isTicked && conflictIn(next) !== null}
                onChange={() => choose({ ...rights, roles: next })}
              />
              <span>
                {access.roles[role]} <span className="field-hint">{access.rolesFor[role]}</span>
              </span>
            </label>
          )
        })}
      </fieldset>
      {offered.length > 0 && (
        <fieldset className="ticks">
          <legend>{words.departments}</legend>
          {offered.map((department) => (
            <label key={department} className="tick-line">
              <input
                type="checkbox"
                checked={rights.departments.includes(department)}
                onChange={() => choose({ ...rights, departments: toggled(rights.departments, department) })}
              />
              <span>{department}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
