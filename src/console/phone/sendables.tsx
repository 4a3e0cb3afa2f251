import type { PhoneView } from '../../web/phone-view.ts'
import type { PhoneAct } from '../../web/phones.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import type { Sendable } from '../catalogue/talk/words.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'

const actOf: Readonly<Record<Sendable, PhoneAct>> = {
  voice: { act: 'media', media: 'voice' },
  image: { act: 'media', media: 'image' },
  video: { act: 'media', media: 'video' },
  document: { act: 'media', media: 'document' },
  sticker: { act: 'media', media: 'sticker' },
  album: { act: 'album' },
  place: { act: 'place' },
}
const sendables: readonly Sendable[] = ['voice', 'image', 'album', 'video', 'document', 'place', 'sticker']

/** What is sent without writing, and WhatsApp's own switch for marketing. */
export function Sendables({
  act,
  isOff,
  marketing,
}: {
  readonly act: (done: PhoneAct) => void
  readonly isOff: boolean
  readonly marketing: PhoneView['marketing']
}) {
  const { title, names, marketing: words } = useWords(talkCatalogue).sendables
  const next = marketing === 'allowed' ? 'stop' : 'resume'
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
          onClick={() => act({ act: 'prefer', value: next })}
        >
          <Icon name={next === 'stop' ? 'bell-off' : 'bell'} />
          {words[next]}
        </button>
      </li>
    </ul>
  )
}
