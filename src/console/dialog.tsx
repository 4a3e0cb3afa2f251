import { type ReactNode, useEffect, useId, useRef } from 'react'
import { shellCatalogue } from './catalogue/shell/catalogue.ts'
import { Icon } from './icons.tsx'
import { useWords } from './page-words.ts'

type DialogNeeds = {
  readonly title: string
  readonly about?: string
  readonly close: () => void
  readonly children: ReactNode
}

/** Something that has to be answered before the page goes on; Escape closes it, and the focus goes back. */
export function Dialog({ title, about, close, children }: DialogNeeds) {
  const { closeDialog } = useWords(shellCatalogue)
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={close}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" aria-label={closeDialog} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {about && <p className="dialog-about">{about}</p>}
      {children}
    </dialog>
  )
}
