import { useState } from 'react'
import './phone.css'
import type { PhoneBubble, PhoneView } from '../../web/phone-view.ts'
import type { PhoneAct } from '../../web/phones.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { ChoiceSheet } from './choice-sheet.tsx'
import { Composer } from './composer.tsx'
import { Messages } from './messages.tsx'
import { Sendables } from './sendables.tsx'

type PhoneNeeds = {
  readonly view: PhoneView | null
  /** Nothing can be sent: still loading, or the server is away. */
  readonly isOff: boolean
  readonly act: (done: PhoneAct) => void
  /** What can be written first with one tap. */
  readonly starters: readonly string[]
  /** What is said while nothing was written, where it is not that one of those can be. */
  readonly empty?: string
}

/** The customer's phone with the chat in it; a list of choices opens as a sheet over the chat. */
export function Phone({ view, isOff, act, starters, empty }: PhoneNeeds) {
  const { phone, line } = useWords(talkCatalogue)
  const [open, setOpen] = useState<PhoneBubble | null>(null)
  const tap = (choice: string) => act({ act: 'tap', choice })
  const write = (text: string) => act({ act: 'write', text })
  return (
    <div className="phone" data-off={isOff}>
      <div className="phone-header">
        <span className="avatar">
          <Icon name="shop" />
        </span>
        <div>
          <h2>{view?.business ?? phone.business}</h2>
          <p>{phone.bot}</p>
        </div>
        <p className="writing-as">{view ? phone.writingAs(view.name) : line.opening}</p>
      </div>
      <div className="phone-chat" inert={open !== null}>
        <Messages
          bubbles={view?.bubbles ?? null}
          isOff={isOff}
          starters={starters}
          empty={empty ?? phone.empty}
          tap={tap}
          write={write}
          open={setOpen}
        />
        <Composer write={write} isOff={isOff} />
        <Sendables act={act} isOff={isOff} marketing={view?.marketing ?? 'allowed'} />
      </div>
      {open && <ChoiceSheet bubble={open} tap={tap} close={() => setOpen(null)} />}
    </div>
  )
}
