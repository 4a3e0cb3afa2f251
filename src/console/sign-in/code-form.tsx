import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { useWords } from '../page-words.ts'
import { CodeField } from './code-field.tsx'
import { FailureSaid } from './failure-said.tsx'
import { useSending } from './use-sending.ts'

type CodeFormNeeds = {
  readonly send: (code: string) => Promise<void>
  /** What the button says. */
  readonly title: string
  /** Whether one of the recovery codes will do. */
  readonly allowsRecovery: boolean
}

/** The six digits of the authenticator app, or a recovery code in their place. */
export function CodeForm({ send, title, allowsRecovery }: CodeFormNeeds) {
  const { code: words, failures } = useWords(signInCatalogue)
  const [code, setCode] = useState('')
  const [isRecovery, setIsRecovery] = useState(false)
  const { start, isWaiting, failure, wait, forget } = useSending(send)
  const said = useId()
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another kind of code is another field
  useEffect(() => field.current?.focus(), [isRecovery])
  useEffect(() => {
    if (failure) field.current?.select()
  }, [failure])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start(code)
  }
  const change = () => {
    setIsRecovery(!isRecovery)
    setCode('')
    forget()
  }
  return (
    <form className="form" onSubmit={submit}>
      <CodeField
        field={field}
        code={code}
        write={setCode}
        isRecovery={isRecovery}
        isWrong={failure?.why === 'wrong'}
        said={said}
      />
      <FailureSaid
        id={said}
        failure={failure}
        wait={wait}
        wrong={isRecovery ? failures.wrongRecovery : failures.wrongCode}
      />
      <button type="submit" className="main-button" disabled={code === ''} aria-disabled={isWaiting}>
        {title}
      </button>
      {allowsRecovery && (
        <button type="button" className="link-button" onClick={change}>
          {isRecovery ? words.useApp : words.useRecovery}
        </button>
      )}
    </form>
  )
}
