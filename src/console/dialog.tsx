import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { shellCatalogue } from './catalogue/shell/catalogue.ts'
import { Icon } from './icons.tsx'
import { useWords } from './page-words.ts'

type DialogNeeds = {
  readonly title: string
  readonly about?: string
  readonly close: () => void
  readonly children: ReactNode
}

/** Whoever opens a form begins to write in it; a question begins at its usual answer, anything else where it is closed. */
const firstField = 'form input:not([type=checkbox], .unseen), .dialog-actions .main-button'

/** Where the focus was before the last dialog: one that takes the place of another goes back there too. */
let opener: HTMLElement | null = null

/** Something that has to be answered before the page goes on; Escape closes it, and the focus goes back. */
export function Dialog({ title, about, close, children }: DialogNeeds) {
  const { closeDialog } = useWords(shellCatalogue)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const said = useId()
  const before = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const at = document.activeElement
    before.current = at instanceof HTMLElement && at !== document.body ? at : opener
    opener = before.current
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>(firstField)?.focus()
  }, [])
  // After the dialog has gone: while it stands, nothing behind it takes the focus.
  useEffect(
    () => () => {
      before.current?.focus()
    },
    [],
  )
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      aria-describedby={about ? said : undefined}
      onClose={close}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" aria-label={closeDialog} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {about && (
        <p id={said} className="dialog-about">
          {about}
        </p>
      )}
      {children}
    </dialog>
  )
}
