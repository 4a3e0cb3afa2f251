import { type FormEvent, useId, useState } from 'react'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { useWords } from '../page-words.ts'
import { AccountField } from '../sign-in/account-field.tsx'
import { CodeField } from '../sign-in/code-field.tsx'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { PasswordField } from '../sign-in/password-field.tsx'
import { useSending } from '../sign-in/use-sending.ts'
import { changePassword } from './settings-calls.ts'

type FormNeeds = { readonly email: string; readonly done: () => void }

/** A new password, with the one there is and a code. */
export function PasswordForm({ email, done }: FormNeeds) {
  const { account: words } = useWords(settingsCatalogue)
  const { failures } = useWords(signInCatalogue)
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const said = useId()
  const { start, isWaiting, failure, wait } = useSending(async () => {
    await changePassword({ current, password, code })
    done()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start()
  }
  const isWrong = failure?.why === 'wrong'
  return (
    <form className="form" onSubmit={submit}>
      <AccountField email={email} />
      <PasswordField
        label={words.current}
        password={current}
        write={setCurrent}
        kind="current"
        isWrong={isWrong}
        said={said}
      />
      <PasswordField
        password={password}
        write={setPassword}
        kind="new"
        isWrong={failure !== null && !isWrong}
        said={said}
      />
      <CodeField code={code} write={setCode} isWrong={isWrong} said={said} />
      <FailureSaid id={said} failure={failure} wait={wait} wrong={failures.wrongEither} />
      <button type="submit" className="plain-button" aria-disabled={isWaiting}>
        {words.changePassword}
      </button>
    </form>
  )
}
