import { type FormEvent, useId, useState } from 'react'
import type { MeView } from '../../web/sign-in-view.ts'
import type { EnrolmentLink } from '../../web/staff-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { type Rights, RightsFields } from './rights-fields.tsx'
import { invite } from './settings-calls.ts'
import { useStaffAct } from './use-staff-act.ts'

type InviteNeeds = {
  readonly me: MeView
  readonly departments: readonly string[]
  readonly close: () => void
  readonly hand: (link: EnrolmentLink, name: string) => void
}

/** Somebody new: their name, address, roles and departments; what comes back is a link to hand over. */
export function InviteDialog({ me, departments, close, hand }: InviteNeeds) {
  const words = useWords(settingsCatalogue)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [rights, setRights] = useState<Rights>({ roles: [], departments: [] })
  const [isLacking, setIsLacking] = useState(false)
  const said = useId()
  const { start, isSending, failure, wait } = useStaffAct()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsLacking(rights.roles.length === 0)
    if (rights.roles.length === 0) return
    void start(async () =>
      hand(await invite({ name: name.trim(), email: email.trim(), ...rights }), name.trim()),
    )
  }
  return (
    <Dialog title={words.invite.title} about={words.invite.about} close={close}>
      <form className="form" onSubmit={submit}>
        <TextField legend={words.staff.name} kind="text" value={name} write={setName} />
        <TextField legend={words.staff.email} kind="email" value={email} write={setEmail} />
        <RightsFields me={me} rights={rights} choose={setRights} departments={departments} />
        {isLacking && (
          <p role="alert" className="notice">
            {words.invite.pickRole}
          </p>
        )}
        <FailureSaid id={said} failure={failure} wait={wait} />
        <button type="submit" className="main-button" disabled={isSending || wait > 0}>
          {words.invite.send}
        </button>
      </form>
    </Dialog>
  )
}

type TextNeeds = {
  readonly legend: string
  readonly kind: 'text' | 'email'
  readonly value: string
  readonly write: (value: string) => void
}

function TextField({ legend, kind, value, write }: TextNeeds) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{legend}</label>
      <input
        id={id}
        type={kind}
        value={value}
        required
        maxLength={kind === 'email' ? 254 : 100}
        autoComplete="off"
        onChange={(event) => write(event.target.value)}
      />
    </div>
  )
}
