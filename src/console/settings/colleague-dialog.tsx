import { useId, useState } from 'react'
import type { MeView } from '../../web/sign-in-view.ts'
import type { EnrolmentLink, StaffReset, StaffView } from '../../web/staff-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { pageClock } from '../page-clock.ts'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { type Rights, RightsFields } from './rights-fields.tsx'
import { SessionList } from './session-list.tsx'
import { changeRights, disable, enable, inviteAgain, noteTraining, reset } from './settings-calls.ts'
import { useStaffAct } from './use-staff-act.ts'

type ColleagueNeeds = {
  readonly me: MeView
  readonly colleague: StaffView
  readonly departments: readonly string[]
  readonly close: () => void
  readonly again: () => void
  readonly hand: (link: EnrolmentLink, name: string) => void
}

/** Everything about one colleague that can be changed. */
export function ColleagueDialog({ me, colleague, departments, close, again, hand }: ColleagueNeeds) {
  const { colleague: words } = useWords(settingsCatalogue)
  const { staff, name, email, state } = colleague
  const [rights, setRights] = useState<Rights>(colleague)
  const [isSaved, setIsSaved] = useState(false)
  const said = useId()
  const { start, isSending, failure, wait } = useStaffAct()
  const change = (act: () => Promise<void>) => {
    setIsSaved(false)
    void start(async () => {
      await act()
      setIsSaved(true)
      again()
    })
  }
  const handOver = (make: () => Promise<EnrolmentLink>) => void start(async () => hand(await make(), name))
  return (
    <Dialog title={name} about={email} close={close}>
      <div className="colleague">
        <FailureSaid id={said} failure={failure} wait={wait} />
        <p role="status" className="said-done">
          {isSaved && words.saved}
        </p>
        <section className="entry-part">
          <h3>{words.rights}</h3>
          <p className="field-hint">{words.rightsAbout}</p>
          <RightsFields me={me} rights={rights} choose={setRights} departments={departments} />
          <button
            type="button"
            className="plain-button"
            disabled={isSending || rights.roles.length === 0}
            onClick={() =>
              change(() => changeRights(staff, { roles: rights.roles, departments: rights.departments }))
            }
          >
            {words.save}
          </button>
        </section>
        <Training isSending={isSending} note={(at) => change(() => noteTraining(staff, at))} />
        {state === 'active' && (
          <Reset isSending={isSending} reset={(what) => handOver(() => reset(staff, what))} />
        )}
        {state === 'invited' && (
          <section className="entry-part">
            <button
              type="button"
              className="plain-button"
              disabled={isSending}
              onClick={() => handOver(() => inviteAgain(staff))}
            >
              {words.again}
            </button>
          </section>
        )}
        {state === 'active' && <SessionList staff={staff} />}
        <section className="entry-part">
          <p className="field-hint">{state === 'disabled' ? '' : words.disableAbout}</p>
          <button
            type="button"
            className="plain-button danger-button"
            disabled={isSending}
            onClick={() => change(() => (state === 'disabled' ? enable(staff) : disable(staff)))}
          >
            {state === 'disabled' ? words.enable : words.disable}
          </button>
        </section>
      </div>
    </Dialog>
  )
}

type TrainingNeeds = { readonly isSending: boolean; readonly note: (at: number) => void }

function Training({ isSending, note }: TrainingNeeds) {
  const { colleague: words } = useWords(settingsCatalogue)
  const id = useId()
  const today = dayOf(pageClock.now())
  const [day, setDay] = useState(today)
  return (
    <section className="entry-part">
      <h3>{words.training}</h3>
      <div className="training-line">
        <div className="field">
          <label htmlFor={id}>{words.trainedOn}</label>
          <input
            id={id}
            type="date"
            value={day}
            max={today}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
        <button
          type="button"
          className="plain-button"
          disabled={isSending || day === ''}
          onClick={() => note(startOf(day))}
        >
          {words.noteTraining}
        </button>
      </div>
    </section>
  )
}

type ResetNeeds = { readonly isSending: boolean; readonly reset: (what: StaffReset['what']) => void }

function Reset({ isSending, reset: start }: ResetNeeds) {
  const { colleague: words } = useWords(settingsCatalogue)
  return (
    <section className="entry-part">
      <h3>{words.reset}</h3>
      <p className="field-hint">{words.resetAbout}</p>
      <p className="form-actions">
        <button type="button" className="plain-button" disabled={isSending} onClick={() => start('password')}>
          {words.resetPassword}
        </button>
        <button
          type="button"
          className="plain-button"
          disabled={isSending}
          onClick={() => start('second-factor')}
        >
          {words.resetApp}
        </button>
        <button type="button" className="plain-button" disabled={isSending} onClick={() => start('both')}>
          {words.resetBoth}
        </button>
      </p>
    </section>
  )
}

/** The day as whoever looks at it has it, as `2026-11-22`. */
function dayOf(at: number): string {
  const date = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function startOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime()
}
