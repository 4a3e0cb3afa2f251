import { useId, useState } from 'react'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
import { CopyAndSave } from '../copy-and-save.tsx'
import { useWords } from '../page-words.ts'

type RecoveryNeeds = {
  readonly codes: readonly string[]
  readonly done: () => void
  readonly doneTitle: string
}

/** Codes that are shown once: to copy, to keep as a file, to print; the way on opens when they are kept. */
export function RecoveryCodes({ codes, done, doneTitle }: RecoveryNeeds) {
  const { recovery: words } = useWords(signInCatalogue)
  const [isKept, setIsKept] = useState(false)
  const id = useId()
  const text = `${words.fileTitle}\n\n${codes.join('\n')}\n`
  return (
    <div className="form">
      <p className="page-about">{words.about}</p>
      <ol className="recovery-codes" aria-label={words.title}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <CopyAndSave
        text={text}
        copy={words.copy}
        file={{ title: words.download, name: words.fileName, type: 'text/plain' }}
        look="plain"
      >
        <button type="button" className="plain-button" onClick={() => print()}>
          {words.print}
        </button>
      </CopyAndSave>
      <p className="tick-line">
        <input
          id={id}
          type="checkbox"
          checked={isKept}
          onChange={(event) => setIsKept(event.target.checked)}
        />
        <label htmlFor={id}>{words.kept}</label>
      </p>
      <button type="button" className="main-button" disabled={!isKept} onClick={done}>
        {doneTitle}
      </button>
    </div>
  )
}
