import type { PhoneBubble } from '../../web/phone-view.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import type { MediaName } from '../catalogue/talk/words.ts'
import { Icon, type IconName } from '../icons.tsx'
import { useClockTime, useWords } from '../page-words.ts'
import { BubbleWords } from './bubble-words.tsx'
import { Ticks } from './ticks.tsx'

type BubbleNeeds = {
  readonly bubble: PhoneBubble
  readonly isOff: boolean
  readonly tap: (choice: string) => void
  readonly open: (bubble: PhoneBubble) => void
}

/** WhatsApp shows up to three replies as buttons; more, or any with a line of explanation, is a list. */
const mostButtons = 3
const isList = ({ choices }: PhoneBubble) =>
  choices.length > mostButtons || choices.some(({ description }) => description !== null)

/** One message, with what can be tapped under it. */
export function Bubble({ bubble, isOff, tap, open }: BubbleNeeds) {
  const { phone } = useWords(talkCatalogue)
  const time = useClockTime()(bubble.at)
  const { side, media, picture, text, choices, status } = bubble
  return (
    <article className="bubble" data-side={side}>
      <div className="bubble-body">
        <span className="unseen">{side === 'person' ? phone.you : phone.business}: </span>
        {picture !== null && (
          <img className="bubble-picture" src={`/pictures/${picture}`} alt={phone.media.image} />
        )}
        {media !== null && picture === null && <Media media={media} />}
        {text !== '' && <BubbleWords text={text} />}
        {text === '' && media === null && <p className="bubble-removed">{phone.removed}</p>}
        <p className="bubble-foot">
          <span title={time.exact}>{time.short}</span>
          {status !== null && <Ticks status={status} />}
        </p>
      </div>
      {isList(bubble) ? (
        <div className="bubble-choices">
          <button type="button" disabled={isOff} aria-haspopup="dialog" onClick={() => open(bubble)}>
            <Icon name="list" />
            {phone.options}
          </button>
        </div>
      ) : (
        choices.length > 0 && (
          <div className="bubble-choices">
            {choices.map(({ id, title }) => (
              <button key={id} type="button" disabled={isOff} onClick={() => tap(id)}>
                {title}
              </button>
            ))}
          </div>
        )
      )}
    </article>
  )
}

const iconOf: Readonly<Record<MediaName, IconName>> = {
  voice: 'voice',
  audio: 'voice',
  image: 'image',
  video: 'video',
  sticker: 'sticker',
  document: 'document',
  location: 'place',
  contacts: 'contact',
}

const isKnown = (media: string): media is MediaName => Object.hasOwn(iconOf, media)

function Media({ media }: { readonly media: string }) {
  const names = useWords(talkCatalogue).phone.media
  return (
    <p className="bubble-media" data-media={media}>
      <Icon name={isKnown(media) ? iconOf[media] : 'document'} />
      {isKnown(media) ? names[media] : names.other}
    </p>
  )
}
