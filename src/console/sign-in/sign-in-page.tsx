import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import './sign-in.css'
import type { MeView, SecondFactorWanted } from '../../web/sign-in-view.ts'
import { ask } from '../ask-server.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { PageHeading } from '../page-heading.tsx'
import { useWords } from '../page-words.ts'
import { enter, useStanding } from '../signed-in/me.ts'
import { CodeForm } from './code-form.tsx'
import { FailureSaid } from './failure-said.tsx'
import { PasswordField } from './password-field.tsx'
import { useSending } from './use-sending.ts'

/** How long the server waits for the second step. Milliseconds. */
const secondStepWithin = 5 * 60_000

/** The way in: address and password, then the second factor. It stands where a page will be, so that it leads back there. */
export function SignInPage() {
  const standing = useStanding()
  const words = useWords(signInCatalogue)
  const [wanted, setWanted] = useState<SecondFactorWanted | null>(null)
  const [isLate, setIsLate] = useState(false)
  const was = standing.state === 'out' ? standing.was : 'nobody'
  const notice = isLate ? words.tooLong : was === 'nobody' ? null : words.was[was]
  const goOn = (next: SecondFactorWanted | null, late: boolean) => {
    setWanted(next)
    setIsLate(late)
  }
  return (
    <div className="way-in">
      <section className="way-in-card">
        <PageHeading>{wanted ? words.second.title : words.title}</PageHeading>
        {notice && !wanted && (
          <p className="notice" role="status">
            {notice}
          </p>
        )}
        {wanted ? (
          <SecondFactor wanted={wanted} startOver={(late) => goOn(null, late)} />
        ) : (
          <FirstFactor goOn={(next) => goOn(next, false)} />
        )}
      </section>
    </div>
  )
}

function FirstFactor({ goOn }: { readonly goOn: (wanted: SecondFactorWanted) => void }) {
  const words = useWords(signInCatalogue)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const id = useId()
  const said = useId()
  const field = useRef<HTMLInputElement>(null)
  const { start, isWaiting, failure, wait } = useSending(async () => {
    goOn(await ask<SecondFactorWanted>('/api/sign-in', { email: email.trim(), password }))
  })
  useEffect(() => {
    if (failure?.why === 'wrong') field.current?.focus()
  }, [failure])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start()
  }
  const isWrong = failure?.why === 'wrong'
  return (
    <form className="form" onSubmit={submit}>
      <p className="page-about">{words.about}</p>
      <div className="field">
        <label htmlFor={id}>{words.email}</label>
        <input
          id={id}
          ref={field}
          name="email"
          type="email"
          value={email}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          required
          aria-invalid={isWrong}
          aria-describedby={said}
          onChange={(event) => setEmail(event.target.value)}
        />
      </div>
      <PasswordField password={password} write={setPassword} kind="current" isWrong={isWrong} said={said} />
      <FailureSaid id={said} failure={failure} wait={wait} />
      <button type="submit" className="main-button" aria-disabled={isWaiting}>
        {words.goOn}
      </button>
      <p className="field-hint">{words.forgotten}</p>
    </form>
  )
}

type SecondNeeds = { readonly wanted: SecondFactorWanted; readonly startOver: (isLate: boolean) => void }

function SecondFactor({ wanted, startOver }: SecondNeeds) {
  const words = useWords(signInCatalogue)
  const tooLate = useRef(startOver)
  tooLate.current = startOver
  useEffect(() => {
    const end = setTimeout(() => tooLate.current(true), secondStepWithin)
    return () => clearTimeout(end)
  }, [])
  const give = async (code: string) => {
    enter(await ask<MeView>('/api/sign-in/second-factor', { ticket: wanted.ticket, code }))
  }
  return (
    <>
      <p className="page-about">{words.second.about}</p>
      <CodeForm send={give} title={words.second.go} allowsRecovery />
      <button type="button" className="link-button" onClick={() => startOver(false)}>
        {words.second.startOver}
      </button>
    </>
  )
}
