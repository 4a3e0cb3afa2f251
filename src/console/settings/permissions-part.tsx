import { useState } from 'react'
import { allActions } from '../../access/action.ts'
import { type Role, roles } from '../../access/role.ts'
import { type Reach, type Rule, rules } from '../../access/rules.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'

/** The table that decides, by role: the same one the server asks, so it cannot say anything else. */
export function PermissionsPart({ mine }: { readonly mine: readonly Role[] }) {
  const { permissions: words } = useWords(settingsCatalogue)
  const access = useWords(accessCatalogue)
  const [role, setRole] = useState<Role>(mine[0] ?? 'agent')
  return (
    <Panel name="permissions" title={words.title} about={words.about} empty={null} isLoading={false}>
      <div className="permission-role">
        <ChooseFromList
          legend={words.role}
          chosen={role}
          choose={(value) => setRole(roles.find((one) => one === value) ?? role)}
          options={roles.map((one) => ({ value: one, title: access.roles[one] }))}
        />
        <p className="page-about">{access.rolesFor[role]}</p>
      </div>
      <table className="permission-table">
        <caption className="unseen">{access.roles[role]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.may}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.needs}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(role).map(({ action, reaches, rule }) => (
            <tr key={`${action} ${reaches.join()}`}>
              <th scope="row">{access.actions[action]}</th>
              <td>{reaches.map((reach) => access.reaches[reach]).join(', ')}</td>
              <td>
                {[
                  ...rule.only.map((one) => access.conditions[one]),
                  ...rule.must.map((one) => access.obligations[one]),
                ].join(', ') || words.nothing}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

type PermissionLine = {
  readonly action: Rule['action']
  readonly reaches: readonly Reach[]
  readonly rule: Rule
}

/** Rules that differ only in where they hold are one line. */
function linesOf(role: Role): readonly PermissionLine[] {
  const lines = new Map<string, { action: Rule['action']; reaches: Reach[]; rule: Rule }>()
  for (const action of allActions)
    for (const rule of rules) {
      if (rule.role !== role || rule.action !== action) continue
      const key = [action, ...rule.only, ...rule.must].join()
      const line = lines.get(key)
      if (line) line.reaches.push(rule.reach)
      else lines.set(key, { action, reaches: [rule.reach], rule })
    }
  return [...lines.values()]
}
