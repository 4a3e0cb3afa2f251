import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { PhoneBubble } from '../../web/phone-view.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'

type SheetNeeds = {
  readonly bubble: PhoneBubble
  readonly tap: (choice: string) => void
  readonly close: () => void
}

/** The rows of a list message, over the chat. Escape closes it, and the focus goes back to where it came from. */
export function ChoiceSheet({ bubble, tap, close }: SheetNeeds) {
  const { phone } = useWords(talkCatalogue)
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    sheet.current?.querySelector('button')?.focus()
    return () => {
      // The chat is inert until this sheet is gone.
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus())
    }
  }, [])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <div className="sheet-cover">
      <button type="button" className="sheet-outside" tabIndex={-1} aria-hidden="true" onClick={close} />
      <div ref={sheet} className="sheet" role="dialog" aria-label={phone.options} onKeyDown={closeOnEscape}>
        <div className="sheet-header">
          <h3>{phone.options}</h3>
          <button type="button" aria-label={phone.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <ul>
          {bubble.choices.map(({ id, title, description }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  tap(id)
                  close()
                }}
              >
                <span>{title}</span>
                {description !== null && <small>{description}</small>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
