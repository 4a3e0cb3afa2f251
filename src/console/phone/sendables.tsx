import { useState } from 'react'
import type { SimulatorAct } from '../../web/simulator.ts'
import type { Sendable } from '../catalogue/words.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'

const actOf: Readonly<Record<Sendable, SimulatorAct>> = {
  voice: { act: 'media', media: 'voice' },
  image: { act: 'media', media: 'image' },
  sticker: { act: 'media', media: 'sticker' },
  album: { act: 'album' },
  place: { act: 'place' },
}
const sendables: readonly Sendable[] = ['voice', 'image', 'sticker', 'album', 'place']

/** What is sent without writing, and WhatsApp's own switch for marketing. */
export function Sendables({
  act,
  isOff,
}: {
  readonly act: (done: SimulatorAct) => void
  readonly isOff: boolean
}) {
  const { title, names, marketing } = useWords().sendables
  const [next, setNext] = useState<'stop' | 'resume'>('stop')
  return (
    <ul className="sendables" aria-label={title}>
      {sendables.map((name) => (
        <li key={name}>
          <button type="button" className="sendable" disabled={isOff} onClick={() => act(actOf[name])}>
            <Icon name={name} />
            {names[name]}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="sendable"
          disabled={isOff}
          onClick={() => {
            act({ act: 'prefer', value: next })
            setNext(next === 'stop' ? 'resume' : 'stop')
          }}
        >
          <Icon name={next === 'stop' ? 'bell-off' : 'bell'} />
          {marketing[next]}
        </button>
      </li>
    </ul>
  )
}
