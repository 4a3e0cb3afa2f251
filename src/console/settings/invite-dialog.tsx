import { type FormEvent, type Ref, useEffect, useId, useRef, useState } from 'react'
import type { DepartmentView } from '../../web/settings-view.ts'
import type { MeView } from '../../web/sign-in-view.ts'
import type { EnrolmentLink } from '../../web/staff-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { type Rights, RightsFields } from './rights-fields.tsx'
import { mayDo, treeOf } from './rights-over.ts'
import { invite } from './settings-calls.ts'
import { useStaffAct } from './use-staff-act.ts'

type InviteNeeds = {
  readonly me: MeView
  readonly departments: readonly DepartmentView[]
  readonly close: () => void
  readonly hand: (link: EnrolmentLink, name: string) => void
}

/** Somebody new: their name, address, roles and departments; what comes back is a link to hand over. */
export function InviteDialog({ me, departments, close, hand }: InviteNeeds) {
  const words = useWords(settingsCatalogue)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [rights, setRights] = useState<Rights>({ roles: [], departments: [] })
  const [lacking, setLacking] = useState<'pickRole' | 'pickDepartment' | null>(null)
  const emailField = useRef<HTMLInputElement>(null)
  const said = useId()
  const { start, isWaiting, failure, wait } = useStaffAct()
  const isThere = failure?.why === 'there'
  useEffect(() => {
    if (isThere) emailField.current?.focus()
  }, [isThere])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isTheirs = mayDo(me, 'staff.invite', { staff: null, ...rights }, treeOf(departments))
    const lacks = rights.roles.length === 0 ? 'pickRole' : isTheirs ? null : 'pickDepartment'
    setLacking(lacks)
    if (lacks) return
    void start(async () =>
      hand(await invite({ name: name.trim(), email: email.trim(), ...rights }), name.trim()),
    )
  }
  return (
    <Dialog title={words.invite.title} about={words.invite.about} close={close}>
      <form className="form" onSubmit={submit}>
        <TextField legend={words.staff.name} kind="text" value={name} write={setName} />
        <TextField
          legend={words.staff.email}
          kind="email"
          value={email}
          write={setEmail}
          field={emailField}
          said={isThere ? said : null}
        />
        <RightsFields me={me} rights={rights} choose={setRights} departments={departments} />
        {lacking && (
          <p role="alert" className="notice">
            {words.invite[lacking]}
          </p>
        )}
        <FailureSaid id={said} failure={failure} wait={wait} />
        <button type="submit" className="main-button" aria-disabled={isWaiting}>
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
  readonly field?: Ref<HTMLInputElement>
  /** The id of what says what is wrong with it; null: nothing is. */
  readonly said?: string | null
}

function TextField({ legend, kind, value, write, field, said = null }: TextNeeds) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{legend}</label>
      <input
        id={id}
        ref={field}
        type={kind}
        aria-invalid={said !== null}
        aria-describedby={said ?? undefined}
        value={value}
        required
        maxLength={kind === 'email' ? 254 : 100}
        autoComplete="off"
        onChange={(event) => write(event.target.value)}
      />
    </div>
  )
}
