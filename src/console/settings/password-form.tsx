import { type FormEvent, useId, useState } from 'react'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { useWords } from '../page-words.ts'
import { CodeField } from '../sign-in/code-field.tsx'
import { FailureSaid } from '../sign-in/failure-said.tsx'
import { PasswordField } from '../sign-in/password-field.tsx'
import { useSending } from '../sign-in/use-sending.ts'
import { changePassword } from './settings-calls.ts'

/** A new password, with the one there is and a code. */
export function PasswordForm({ done }: { readonly done: () => void }) {
  const { account: words } = useWords(settingsCatalogue)
  const { failures } = useWords(signInCatalogue)
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const said = useId()
  const { start, isSending, failure, wait } = useSending(async () => {
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
      <button type="submit" className="plain-button" disabled={isSending || wait > 0}>
        {words.changePassword}
      </button>
    </form>
  )
}
