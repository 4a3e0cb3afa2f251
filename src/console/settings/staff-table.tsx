import type { MeView } from '../../web/sign-in-view.ts'
import type { StaffView } from '../../web/staff-view.ts'
import { accessCatalogue } from '../catalogue/access/catalogue.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { trainingOf } from './training.ts'

type TableNeeds = {
  readonly staff: readonly StaffView[]
  readonly me: MeView
  /** Whether there is anything that whoever looks may do about somebody. */
  readonly opens: (one: StaffView) => boolean
  readonly open: (one: StaffView) => void
}

/** Colleagues, a line each. */
export function StaffTable({ staff, me, opens, open }: TableNeeds) {
  const { staff: words } = useWords(settingsCatalogue)
  const access = useWords(accessCatalogue)
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
              {opens(one) ? (
                <button type="button" className="text-button staff-name" onClick={() => open(one)}>
                  <span className="unseen">{words.change('')} </span>
                  {one.name}
                </button>
              ) : (
                <strong>{one.name}</strong>
              )}
              {one.staff === me.staff && <span className="field-hint"> ({words.you})</span>}
              <span className="staff-email">{one.email}</span>
            </th>
            <td data-label={words.roles}>{one.roles.map((role) => access.roles[role]).join(', ')}</td>
            <td data-label={words.departments}>
              {one.departments.join(', ') || <span className="field-hint">{words.noDepartments}</span>}
            </td>
            <td data-label={words.trained}>
              <Training one={one} />
            </td>
            <td data-label={words.state}>
              <State one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Training({ one: { roles, trainedAt } }: { readonly one: StaffView }) {
  const { staff: words } = useWords(settingsCatalogue)
  const dates = useDates()
  const state = trainingOf(roles, trainedAt, pageClock.now())
  if (state === 'not-needed') return <span className="field-hint">{words.notNeeded}</span>
  if (state === 'lacking') return <span className="staff-lacks">{words.untrained}</span>
  const day = dates.day(trainedAt ?? 0)
  return state === 'over' ? <span className="staff-lacks">{words.trainingOver(day)}</span> : day
}

function State({ one: { state, invitedUntil, sessions } }: { readonly one: StaffView }) {
  const { staff: words } = useWords(settingsCatalogue)
  const dates = useDates()
  return (
    <>
      <span className="staff-state" data-state={state}>
        {words.states[state]}
      </span>
      {state === 'invited' && (
        <span className={invitedUntil === null ? 'staff-lacks' : 'field-hint'}>
          {' '}
          {invitedUntil === null ? words.linkOver : words.until(dates.short(invitedUntil))}
        </span>
      )}
      {sessions > 0 && (
        <span className="field-hint">
          {' '}
          {words.sessions}: {dates.number(sessions)}
        </span>
      )}
    </>
  )
}
