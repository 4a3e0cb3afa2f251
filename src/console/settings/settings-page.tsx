import './settings.css'
import type { Role } from '../../access/role.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import { RepliesPart } from '../canned/replies-part.tsx'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import type { SettingsPart } from '../catalogue/settings/words.ts'
import { Link } from '../link.tsx'
import { PageHeading } from '../page-heading.tsx'
import { pagePaths } from '../page-paths.ts'
import { useWords } from '../page-words.ts'
import { useRoute } from '../router.ts'
import { mayEver } from '../signed-in/may-open.ts'
import { useStanding } from '../signed-in/me.ts'
import { AccountPart } from './account-part.tsx'
import { DepartmentsPart } from './departments-part.tsx'
import { OverviewPart } from './overview-part.tsx'
import { PermissionsPart } from './permissions-part.tsx'
import { StaffPart } from './staff-part.tsx'

const parts: readonly SettingsPart[] = [
  'overview',
  'staff',
  'departments',
  'replies',
  'permissions',
  'account',
]

const addressOf = (part: SettingsPart) =>
  part === 'overview' ? pagePaths.settings : `${pagePaths.settings}/${part}`

const isFor = (part: SettingsPart, roles: readonly Role[]): boolean => {
  if (part === 'overview' || part === 'departments') return mayEver(roles, 'settings.read')
  if (part === 'replies') return mayEver(roles, 'replies.change')
  return part === 'staff' ? mayEver(roles, 'staff.list') : true
}

/** People and rules: everybody's own account, and for whoever may see it who else is here and what they may do. */
export function SettingsPage() {
  const words = useWords(settingsCatalogue)
  const standing = useStanding()
  const { rest } = useRoute()
  if (standing.state !== 'in') return null
  const { me } = standing
  const mine = parts.filter((part) => isFor(part, me.roles))
  const wanted = parts.find((part) => part === rest[0]) ?? 'overview'
  const part = mine.includes(wanted) ? wanted : 'account'
  return (
    <>
      <div className="page-header">
        <div>
          <PageHeading>{words.title}</PageHeading>
          <p className="page-about">{words.about}</p>
        </div>
        <nav aria-label={words.partsTitle}>
          <ul className="part-links">
            {mine.map((one) => (
              <li key={one}>
                <Link to={addressOf(one)} isCurrent={one === part}>
                  {words.parts[one]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="page-grid settings-page">
        <Part part={part} me={me} />
      </div>
    </>
  )
}

function Part({ part, me }: { readonly part: SettingsPart; readonly me: MeView }) {
  switch (part) {
    case 'overview':
      return <OverviewPart />
    case 'staff':
      return <StaffPart me={me} />
    case 'departments':
      return <DepartmentsPart />
    case 'replies':
      return <RepliesPart />
    case 'permissions':
      return <PermissionsPart mine={me.roles} />
    case 'account':
      return <AccountPart me={me} />
  }
}
