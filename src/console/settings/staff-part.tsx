import { useState } from 'react'
import type { MeView } from '../../web/sign-in-view.ts'
import type { EnrolmentLink, StaffView } from '../../web/staff-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { PageFailed } from '../page-failed.tsx'
import { useWords } from '../page-words.ts'
import { mayEver } from '../signed-in/may-open.ts'
import { useAsked } from '../use-asked.ts'
import { useDates } from '../use-dates.ts'
import { ColleagueDialog } from './colleague-dialog.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { lookAtSettings, lookAtStaff } from './settings-calls.ts'

type Shown =
  | { readonly dialog: 'none' }
  | { readonly dialog: 'invite' }
  | { readonly dialog: 'colleague'; readonly staff: string }
  | { readonly dialog: 'link'; readonly link: EnrolmentLink; readonly name: string }

/** Who works here: their roles, departments, training and sign-ins. */
export function StaffPart({ me }: { readonly me: MeView }) {
  const { staff: words, failed } = useWords(settingsCatalogue)
  const [asked, again] = useAsked('', lookAtStaff)
  const [settings] = useAsked('', lookAtSettings)
  const [shown, setShown] = useState<Shown>({ dialog: 'none' })
  const close = () => setShown({ dialog: 'none' })
  const hand = (link: EnrolmentLink, name: string) => {
    setShown({ dialog: 'link', link, name })
    again()
  }
  if (asked.state === 'failed') return <PageFailed {...failed} again={again} />
  const staff = asked.answer?.staff ?? []
  const colleague = shown.dialog === 'colleague' ? staff.find((one) => one.staff === shown.staff) : undefined
  const departments = settings.answer?.departments.map(({ department }) => department) ?? []
  return (
    <>
      <div className="settings-bar">
        {mayEver(me.roles, 'staff.invite') && (
          <button type="button" className="main-button" onClick={() => setShown({ dialog: 'invite' })}>
            {words.invite}
          </button>
        )}
      </div>
      <Panel
        name="staff"
        title={words.title}
        about={words.about}
        aside={staff.length > 0 ? String(staff.length) : null}
        empty={asked.answer && staff.length === 0 ? words.empty : null}
        isLoading={asked.answer === null}
      >
        <StaffTable
          staff={staff}
          me={me}
          open={(one) => setShown({ dialog: 'colleague', staff: one.staff })}
        />
      </Panel>
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

type TableNeeds = {
  readonly staff: readonly StaffView[]
  readonly me: MeView
  readonly open: (one: StaffView) => void
}

function StaffTable({ staff, me, open }: TableNeeds) {
  const { staff: words } = useWords(settingsCatalogue)
  const access = useWords(accessCatalogue)
  const dates = useDates()
  return (
    <table className="staff-table">
      <caption className="unseen">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.roles}</th>
          <th scope="col">{words.departments}</th>
          <th scope="col">{words.trained}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {staff.map((one) => (
          <tr key={one.staff} data-state={one.state}>
            <th scope="row">
              {one.staff === me.staff ? (
                <>
                  {one.name} <span className="field-hint">({words.you})</span>
                </>
              ) : (
                <button type="button" className="text-button staff-name" onClick={() => open(one)}>
                  <span className="unseen">{words.change('')} </span>
                  {one.name}
                </button>
              )}
              <span className="staff-email">{one.email}</span>
            </th>
            <td>{one.roles.map((role) => access.roles[role]).join(', ')}</td>
            <td>{one.departments.join(', ') || <span className="field-hint">{words.noDepartments}</span>}</td>
            <td>
              {one.trainedAt === null ? (
                <span className="field-hint">{words.untrained}</span>
              ) : (
                dates.day(one.trainedAt)
              )}
            </td>
            <td>
              <span className="staff-state" data-state={one.state}>
                {words.states[one.state]}
              </span>
              {one.invitedUntil !== null && (
                <span className="field-hint"> {words.until(dates.short(one.invitedUntil))}</span>
              )}
              {one.sessions > 0 && (
                <span className="field-hint">
                  {' '}
                  {words.sessions}: {dates.number(one.sessions)}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
