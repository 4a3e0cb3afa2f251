import { useId, useState } from 'react'
import type { DepartmentView } from '../../web/settings-view.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import type { EnrolmentLink, StaffReset, StaffView } from '../../web/staff-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { ColleagueTraining } from './colleague-training.tsx'
import { type Rights, RightsFields } from './rights-fields.tsx'
import { mayChange, mayDo, treeOf } from './rights-over.ts'
import { SessionList } from './session-list.tsx'
import { changeRights, disable, enable, inviteAgain, noteTraining, reset } from './settings-calls.ts'
import { useStaffAct } from './use-staff-act.ts'

type ColleagueNeeds = {
  readonly me: MeView
  readonly colleague: StaffView
  readonly departments: readonly DepartmentView[]
  readonly close: () => void
  readonly again: () => void
  readonly hand: (link: EnrolmentLink, name: string) => void
}

/** Everything about one colleague that can be changed. */
export function ColleagueDialog({ me, colleague, departments, close, again, hand }: ColleagueNeeds) {
  const { colleague: words } = useWords(settingsCatalogue)
  const { staff, name, email, state } = colleague
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
  const tree = treeOf(departments)
  const isMine = mayChange(me, colleague, tree)
  const maySeeSessions = mayDo(me, 'session.list', colleague, tree)
  const handOver = (make: () => Promise<EnrolmentLink>) => void start(async () => hand(await make(), name))
  return (
    <Dialog title={name} about={email} close={close}>
      <div className="colleague">
        <FailureSaid id={said} failure={failure} wait={wait} />
        <p role="status" className="said-done">
          {isSaved && words.saved}
        </p>
        {isMine ? (
          <>
            <RightsPart
              me={me}
              colleague={colleague}
              departments={departments}
              isSending={isSending}
              save={(rights) => change(() => changeRights(staff, rights))}
            />
            <ColleagueTraining
              roles={colleague.roles}
              trainedAt={colleague.trainedAt}
              isSending={isSending}
              note={(at) => change(() => noteTraining(staff, at))}
            />
            {state === 'active' && (
              <Reset isSending={isSending} reset={(what) => handOver(() => reset(staff, what))} />
            )}
            {state === 'invited' && (
              <section className="entry-part">
                <p className="field-hint">
                  {colleague.invitedUntil === null ? words.againOver : words.againAbout}
                </p>
                <button
                  type="button"
                  className="plain-button"
                  aria-disabled={isSending}
                  onClick={() => handOver(() => inviteAgain(staff))}
                >
                  {words.again}
                </button>
              </section>
            )}
          </>
        ) : (
          <p className="notice">{words.notYours}</p>
        )}
        {state === 'active' && maySeeSessions && <SessionList staff={staff} />}
        {isMine && (
          <section className="entry-part">
            {state !== 'disabled' && <p className="field-hint">{words.disableAbout}</p>}
            <button
              type="button"
              className="plain-button danger-button"
              aria-disabled={isSending}
              onClick={() => change(() => (state === 'disabled' ? enable(staff) : disable(staff)))}
            >
              {state === 'disabled' ? words.enable : words.disable}
            </button>
          </section>
        )}
      </div>
    </Dialog>
  )
}

type RightsPartNeeds = Pick<ColleagueNeeds, 'me' | 'colleague' | 'departments'> & {
  readonly isSending: boolean
  readonly save: (rights: Rights) => void
}

function RightsPart({ me, colleague, departments, isSending, save }: RightsPartNeeds) {
  const { colleague: words } = useWords(settingsCatalogue)
  const [rights, setRights] = useState<Rights>(colleague)
  return (
    <section className="entry-part">
      <h3>{words.rights}</h3>
      <p className="field-hint">{words.rightsAbout}</p>
      <RightsFields me={me} rights={rights} choose={setRights} departments={departments} />
      <button
        type="button"
        className="plain-button"
        disabled={rights.roles.length === 0}
        aria-disabled={isSending}
        onClick={() => save({ roles: rights.roles, departments: rights.departments })}
      >
        {words.save}
      </button>
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
        <button
          type="button"
          className="plain-button"
          aria-disabled={isSending}
          onClick={() => start('password')}
        >
          {words.resetPassword}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-disabled={isSending}
          onClick={() => start('second-factor')}
        >
          {words.resetApp}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-disabled={isSending}
          onClick={() => start('both')}
        >
          {words.resetBoth}
        </button>
      </p>
    </section>
  )
}
