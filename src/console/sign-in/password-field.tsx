import { type Ref, useId, useState } from 'react'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { useWords } from '../page-words.ts'

/** Characters a password must have; the server holds to it. */
const shortest = 15

type PasswordFieldNeeds = {
  readonly field?: Ref<HTMLInputElement>
  readonly password: string
  readonly write: (password: string) => void
  /** `new`: is being chosen, so its length is measured. */
  readonly kind: 'current' | 'new'
  readonly isWrong: boolean
  readonly said: string
  readonly label?: string
}

/** A password that can be looked at while it is typed, pasted, and kept by a password manager. */
export function PasswordField({ field, password, write, kind, isWrong, said, label }: PasswordFieldNeeds) {
  const { password: words } = useWords(signInCatalogue)
  const id = useId()
  const measured = useId()
  const [isShown, setIsShown] = useState(false)
  const length = [...password].length
  return (
    <div className="field">
      <label htmlFor={id}>{label ?? (kind === 'new' ? words.chosen : words.given)}</label>
      <div className="password-line">
        <input
          id={id}
          ref={field}
          name={kind === 'new' ? 'new-password' : 'password'}
          type={isShown ? 'text' : 'password'}
          value={password}
          autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
          autoCapitalize="off"
          spellCheck={false}
          required
          aria-invalid={isWrong}
          aria-describedby={kind === 'new' ? `${measured} ${said}` : said}
          onChange={(event) => write(event.target.value)}
        />
        <button
          type="button"
          className="plain-button"
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </button>
      </div>
      {kind === 'new' && (
        <div className="measure" data-enough={length >= shortest}>
          <meter min={0} max={shortest} value={Math.min(length, shortest)} aria-hidden="true" />
          <p id={measured} className="field-hint">
            {length >= shortest ? words.enough(length) : words.needed(length, shortest)}
          </p>
        </div>
      )}
    </div>
  )
}
