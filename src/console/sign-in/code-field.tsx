import { type Ref, useId } from 'react'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { useWords } from '../page-words.ts'

type CodeFieldNeeds = {
  readonly field?: Ref<HTMLInputElement>
  readonly code: string
  readonly write: (code: string) => void
  readonly isRecovery?: boolean
  readonly isWrong: boolean
  /** The id of what says what is wrong. */
  readonly said: string
}

/** A code, typed or pasted in any spacing; browsers and phones offer the one they have. */
export function CodeField({ field, code, write, isRecovery = false, isWrong, said }: CodeFieldNeeds) {
  const { code: words } = useWords(signInCatalogue)
  const id = useId()
  const hint = useId()
  const read = (text: string) => write(isRecovery ? text.trim() : text.replace(/\D/g, '').slice(0, 6))
  return (
    <div className="field">
      <label htmlFor={id}>{isRecovery ? words.recovery : words.app}</label>
      <input
        id={id}
        ref={field}
        className="code-input"
        name="code"
        value={code}
        inputMode={isRecovery ? 'text' : 'numeric'}
        autoComplete={isRecovery ? 'off' : 'one-time-code'}
        autoCapitalize="off"
        spellCheck={false}
        required
        aria-invalid={isWrong}
        aria-describedby={`${hint} ${said}`}
        onChange={(event) => read(event.target.value)}
      />
      <p id={hint} className="field-hint">
        {isRecovery ? words.recoveryHint : words.appHint}
      </p>
    </div>
  )
}
