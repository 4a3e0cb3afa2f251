import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import './sign-in.css'
import type { EnrolmentView, RecoveryCodesView } from '../../web/sign-in-view.ts'
import { ask, Gone } from '../ask-server.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { PageHeading } from '../page-heading.tsx'
import { pagePaths } from '../page-paths.ts'
import { usePageLocale, useWords } from '../page-words.ts'
import { go } from '../router.ts'
import { useAsked } from '../use-asked.ts'
import { AccountField } from './account-field.tsx'
import { AuthenticatorShown } from './authenticator-shown.tsx'
import { CodeField } from './code-field.tsx'
import { FailureSaid } from './failure-said.tsx'
import { takeLinkToken } from './link-token.ts'
import { PasswordField } from './password-field.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { type Failure, useSending } from './use-sending.ts'

/** What a link to join, to choose a password or to take another app opens. */
export function EnrolmentPage() {
  const [token] = useState(takeLinkToken)
  const [asked, again] = useAsked('', () =>
    token === '' ? Promise.reject(new Gone()) : ask<EnrolmentView>('/api/enrolment', { token }),
  )
  const { enrolment: words, unreachable } = useWords(signInCatalogue)
  return (
    <div className="way-in">
      <section className="way-in-card wide-card" aria-busy={asked.state === 'loading'}>
        {asked.state === 'loading' && <Waiting />}
        {asked.state === 'failed' && asked.error instanceof Gone && (
          <div role="alert" className="form">
            <PageHeading>{words.over.title}</PageHeading>
            <p>{words.over.about}</p>
          </div>
        )}
        {asked.state === 'failed' && !(asked.error instanceof Gone) && (
          <div role="alert" className="form">
            <PageHeading>{unreachable.title}</PageHeading>
            <p>{unreachable.about}</p>
            <button type="button" className="plain-button" onClick={again}>
              {unreachable.retry}
            </button>
          </div>
        )}
        {asked.state === 'here' && <Joining token={token} view={asked.answer} />}
      </section>
    </div>
  )
}

function Waiting() {
  const { enrolment: words } = useWords(signInCatalogue)
  return (
    <>
      <PageHeading>{words.waiting}</PageHeading>
      <div className="skeleton" aria-hidden="true">
        <span className="skeleton-line" />
        <span className="skeleton-line" />
      </div>
    </>
  )
}

type JoiningNeeds = { readonly token: string; readonly view: EnrolmentView }

function Joining({ token, view }: JoiningNeeds) {
  const words = useWords(signInCatalogue)
  const [done, setDone] = useState<RecoveryCodesView | null>(null)
  const signIn = () => go(pagePaths.signIn)
  if (done?.recoveryCodes)
    return (
      <>
        <PageHeading>{words.recovery.title}</PageHeading>
        <RecoveryCodes codes={done.recoveryCodes} done={signIn} doneTitle={words.enrolment.toSignIn} />
      </>
    )
  if (done)
    return (
      <div className="form" role="status">
        <PageHeading>{words.enrolment.done}</PageHeading>
        <button type="button" className="main-button" onClick={signIn}>
          {words.enrolment.toSignIn}
        </button>
      </div>
    )
  return <EnrolmentForm token={token} view={view} finish={setDone} />
}

type FormNeeds = JoiningNeeds & { readonly finish: (codes: RecoveryCodesView) => void }

function EnrolmentForm({ token, view, finish }: FormNeeds) {
  const words = useWords(signInCatalogue)
  const locale = usePageLocale()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [isRecovery, setIsRecovery] = useState(false)
  const said = useId()
  const { start, isWaiting, failure, wait } = useSending(async () => {
    finish(await ask<RecoveryCodesView>('/api/enrolment/finish', { token, password, code }))
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start()
  }
  const until = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    view.until,
  )
  const isBadPassword = failure !== null && ['short', 'long', 'common', 'named'].includes(failure.why)
  const { enrolment, failures } = words
  // A password that is just chosen cannot be wrong; one that somebody has can.
  const wrong =
    view.what === 'second-factor'
      ? failures.wrongEither
      : isRecovery
        ? failures.wrongRecovery
        : failures.wrongCode
  const { passwordField, codeField } = useFocusOn(isBadPassword ? 'password' : 'code', failure)
  return (
    <form className="form" onSubmit={submit}>
      <PageHeading>{enrolment.titles[view.what](view.name)}</PageHeading>
      <p className="page-about">
        {enrolment.abouts[view.what]} {words.signsInAs(view.email)} {enrolment.until(until)}
      </p>
      <AccountField email={view.email} />
      <h2>{enrolment.first[view.what]}</h2>
      <PasswordField
        field={passwordField}
        password={password}
        write={setPassword}
        kind={view.what === 'second-factor' ? 'current' : 'new'}
        isWrong={isBadPassword}
        said={said}
      />
      <h2>{view.authenticator ? enrolment.second : enrolment.secondKept}</h2>
      {view.authenticator && <AuthenticatorShown authenticator={view.authenticator} />}
      <CodeField
        field={codeField}
        code={code}
        write={setCode}
        isRecovery={isRecovery}
        isWrong={failure?.why === 'wrong'}
        said={said}
      />
      {view.what === 'password' && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setIsRecovery(!isRecovery)
            setCode('')
          }}
        >
          {isRecovery ? words.code.useApp : words.code.useRecovery}
        </button>
      )}
      <FailureSaid id={said} failure={failure} wait={wait} wrong={wrong} />
      <button type="submit" className="main-button" aria-disabled={isWaiting}>
        {enrolment.go}
      </button>
    </form>
  )
}

/** Whoever got something wrong is at the field it is in. */
function useFocusOn(field: 'password' | 'code', failure: Failure | null) {
  const passwordField = useRef<HTMLInputElement>(null)
  const codeField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!failure) return
    if (field === 'password') passwordField.current?.focus()
    else if (failure.why === 'wrong') codeField.current?.select()
  }, [failure, field])
  return { passwordField, codeField }
}
