import { useState } from 'react'
import type { MeView } from '../../web/sign-in-view.ts'
import type { EnrolmentLink } from '../../web/staff-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { mayEver } from '../signed-in/may-open.ts'
import { useAsked } from '../use-asked.ts'
import { ColleagueDialog } from './colleague-dialog.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { PartFailed } from './part-failed.tsx'
import { hasSay, treeOf } from './rights-over.ts'
import { lookAtSettings, lookAtStaff } from './settings-calls.ts'
import { everybody, StaffSearch, staffFound } from './staff-search.tsx'
import { StaffTable } from './staff-table.tsx'

type Shown =
  | { readonly dialog: 'none' }
  | { readonly dialog: 'invite' }
  | { readonly dialog: 'colleague'; readonly staff: string }
  | { readonly dialog: 'link'; readonly link: EnrolmentLink; readonly name: string }

/** As many are seen at a glance. */
const few = 8

/** Who works here: their roles, departments, training and sign-ins. */
export function StaffPart({ me }: { readonly me: MeView }) {
  const { staff: words } = useWords(settingsCatalogue)
  const access = useWords(accessCatalogue)
  const [asked, again] = useAsked('', lookAtStaff)
  const [settings] = useAsked('', lookAtSettings)
  const [shown, setShown] = useState<Shown>({ dialog: 'none' })
  const [wanted, setWanted] = useState(everybody)
  const close = () => setShown({ dialog: 'none' })
  const hand = (link: EnrolmentLink, name: string) => {
    setShown({ dialog: 'link', link, name })
    again()
  }
  const staff = asked.answer?.staff ?? []
  const colleague = shown.dialog === 'colleague' ? staff.find((one) => one.staff === shown.staff) : undefined
  const departments = settings.answer?.departments ?? []
  const tree = treeOf(departments)
  const found = staffFound(staff, wanted, ({ roles }) => roles.map((role) => access.roles[role]))
  const nobody = staff.length === 0 ? words.empty : words.notFound
  return (
    <>
      <div className="settings-bar">
        {staff.length > few && (
          <StaffSearch wanted={wanted} want={setWanted} found={found.length} of={staff.length} />
        )}
        {mayEver(me.roles, 'staff.invite') && <Invite start={() => setShown({ dialog: 'invite' })} />}
      </div>
      {asked.state === 'failed' ? (
        <PartFailed error={asked.error} again={again} />
      ) : (
        <Panel
          name="staff"
          title={words.title}
          about={words.about}
          aside={staff.length > 0 ? String(staff.length) : null}
          empty={asked.answer && found.length === 0 ? nobody : null}
          isLoading={asked.answer === null}
        >
          <StaffTable
            staff={found}
            me={me}
            opens={(one) => hasSay(me, one, tree)}
            open={(one) => setShown({ dialog: 'colleague', staff: one.staff })}
          />
        </Panel>
      )}
      {shown.dialog === 'invite' && (
        <InviteDialog me={me} departments={departments} close={close} hand={hand} />
      )}
      {colleague && (
        <ColleagueDialog
          key={colleague.staff}
          me={me}
          colleague={colleague}
          departments={departments}
          close={close}
          again={again}
          hand={hand}
        />
      )}
      {shown.dialog === 'link' && <LinkDialog link={shown.link} name={shown.name} close={close} />}
    </>
  )
}

function Invite({ start }: { readonly start: () => void }) {
  const { staff: words } = useWords(settingsCatalogue)
  return (
    <button type="button" className="main-button" onClick={start}>
      {words.invite}
    </button>
  )
}
