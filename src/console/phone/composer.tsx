import { type KeyboardEvent, useState } from 'react'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'

/** The longest message WhatsApp takes. Characters. */
const longest = 4096

/** Where the customer writes: Enter sends, Shift and Enter begins a new line. */
export function Composer({
  write,
  isOff,
}: {
  readonly write: (text: string) => void
  readonly isOff: boolean
}) {
  const { phone } = useWords(talkCatalogue)
  const [text, setText] = useState('')
  const send = () => {
    if (isOff || text.trim() === '') return
    write(text.trim())
    setText('')
  }
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        rows={1}
        maxLength={longest}
        aria-label={phone.input}
        placeholder={phone.input}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={sendOnEnter}
      />
      <button type="submit" aria-label={phone.send} disabled={isOff}>
        <Icon name="send" />
      </button>
    </form>
  )
}
