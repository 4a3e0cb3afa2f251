import { useId, useState } from 'react'
import { signInCatalogue } from '../catalogue/sign-in/catalogue.ts'
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
  const [isCopied, setIsCopied] = useState(false)
  const id = useId()
  const text = `${words.fileTitle}\n\n${codes.join('\n')}\n`
  const download = () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
    const link = document.createElement('a')
    link.href = address
    link.download = words.fileName
    link.click()
    URL.revokeObjectURL(address)
  }
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
      <p className="form-actions">
        <button
          type="button"
          className="plain-button"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setIsCopied(true))}
        >
          {isCopied ? words.copied : words.copy}
        </button>
        <button type="button" className="plain-button" onClick={download}>
          {words.download}
        </button>
        <button type="button" className="plain-button" onClick={() => print()}>
          {words.print}
        </button>
        <span role="status" className="unseen">
          {isCopied && words.copied}
        </span>
      </p>
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
