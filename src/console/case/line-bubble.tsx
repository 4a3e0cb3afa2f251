import type { LineView } from '../../web/conversations-view.ts'
import type { WordsLine } from '../../web/reveal-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { Icon, type IconName } from '../icons.tsx'
import { promptSaid } from '../inbox/prompt-said.ts'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { BotWords } from './bot-words.tsx'
import { deliveryOf } from './delivery.ts'
import { DeliverySaid } from './delivery-said.tsx'
import { isMedium, LineMedium, type MediaKey } from './line-medium.tsx'
import { LineWarned } from './line-warned.tsx'
import { LineWords } from './line-words.tsx'

type BubbleNeeds = {
  readonly line: LineView
  readonly opened: WordsLine | null
  readonly open: (() => void) | null
  /** Opens what was sent; null: whoever looks may not. */
  readonly media: MediaKey | null
  readonly sendAgain: (effect: string) => void
  /** Where a line may be reported, and whether it is the one that a key means; missing: nowhere. */
  readonly report?: { readonly talk: string; readonly hasKey: boolean }
}

/** What somebody said: the customer on the left, the assistant and colleagues on the right. */
export function LineBubble({ line, opened, open, media, sendAgain, report }: BubbleNeeds) {
  const { again } = useWords(caseCatalogue)
  const { stored } = useWords(talkCatalogue)
  const dates = useDates()
  const delivery = deliveryOf(line)
  const isOdd = delivery?.state === 'unconfirmed' || delivery?.state === 'failed'
  const effect = delivery?.effect ?? null
  return (
    <article className="line" data-side={line.side}>
      <div className="line-body">
        <span className="unseen">{stored[line.side]}: </span>
        <Said line={line} opened={opened} open={open} media={media} />
        <p className="line-foot">
          {line.side === 'bot' && <span>{stored.bot}</span>}
          <time dateTime={new Date(line.at).toISOString()} title={dates.moment(line.at)}>
            {dates.hour(line.at)}
          </time>
          {delivery && <DeliverySaid state={delivery.state} />}
        </p>
      </div>
      {line.warning && report && <LineWarned kind={line.warning} line={line.n} {...report} />}
      {delivery && isOdd && (
        <p className="line-odd" data-state={delivery.state}>
          <Icon name="failed" />
          <span>
            {delivery.state === 'failed' ? again.failed : again.unconfirmed}
            {delivery.why !== null && ` (${delivery.why})`}
          </span>
          {effect !== null && (
            <button type="button" className="plain-button" onClick={() => sendAgain(effect)}>
              {again.tryAgain}
            </button>
          )}
        </p>
      )}
    </article>
  )
}

const mediaIcons: Readonly<Record<string, IconName>> = {
  voice: 'voice',
  audio: 'voice',
  image: 'image',
  video: 'video',
  sticker: 'sticker',
  document: 'document',
  location: 'place',
  contacts: 'contact',
}

type SaidNeeds = Omit<BubbleNeeds, 'sendAgain' | 'report'>

function Said({ line, opened, open, media }: SaidNeeds) {
  const { kind, words, prompts, said } = line
  const { talk } = useWords(caseCatalogue)
  const names: Readonly<Record<string, string>> = useWords(talkCatalogue).phone.media
  const icon = Object.hasOwn(mediaIcons, kind) ? mediaIcons[kind] : undefined
  return (
    <>
      {icon && (
        <p className="line-media">
          <Icon name={icon} />
          {names[kind] ?? names.other}
        </p>
      )}
      {media && isMedium(line) && <LineMedium line={line} media={media} />}
      {words && words.text !== '' && <LineWords words={words} opened={opened} open={open} />}
      {said && <BotWords said={said} />}
      {!said && prompts.length > 0 && (
        <ul className="line-prompts">
          {prompts.map((name) => (
            <li key={name} title={name}>
              {promptSaid(name)}
            </li>
          ))}
        </ul>
      )}
      {!icon && !words?.text && prompts.length === 0 && <p className="line-nothing">{talk.noWords}</p>}
    </>
  )
}
