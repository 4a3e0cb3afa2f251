import { type ReactNode, useState } from 'react'
import { shellCatalogue } from './catalogue/shell/catalogue.ts'
import { useWords } from './page-words.ts'

type CopyNeeds = {
  readonly text: string
  /** What the button to copy says. */
  readonly copy: string
  /** Null: it is not for keeping. */
  readonly file: { readonly title: string; readonly name: string; readonly type: string } | null
  /** `main`: copying is what somebody came for. */
  readonly look: 'main' | 'plain'
  /** What else can be done with it. */
  readonly children?: ReactNode
}

/** Takes a text away: to the clipboard, into a file. Whether it was taken is said, also where a browser forbids it. */
export function CopyAndSave({ text, copy, file, look, children }: CopyNeeds) {
  const { copied, notCopied } = useWords(shellCatalogue)
  const [taken, setTaken] = useState<'not-yet' | 'copied' | 'refused'>('not-yet')
  return (
    <div className="copy-and-save">
      <p className="form-actions">
        <button
          type="button"
          className={`${look}-button`}
          onClick={async () => setTaken((await isCopied(text)) ? 'copied' : 'refused')}
        >
          {taken === 'copied' ? copied : copy}
        </button>
        {file && (
          <button type="button" className="plain-button" onClick={() => save(text, file)}>
            {file.title}
          </button>
        )}
        {children}
      </p>
      <p role="status" className={taken === 'refused' ? 'notice' : 'unseen'}>
        {taken === 'copied' && copied}
        {taken === 'refused' && notCopied}
      </p>
    </div>
  )
}

/** False where the browser keeps its clipboard to itself, as on a page without TLS. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function save(text: string, { name, type }: { readonly name: string; readonly type: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
