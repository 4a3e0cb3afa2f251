import { talkCatalogue } from '../catalogue/talk/catalogue.ts'
import { Icon, type IconName } from '../icons.tsx'
import { useWords } from '../page-words.ts'

const iconOf = {
  accepted: 'clock',
  sent: 'tick',
  delivered: 'ticks',
  read: 'ticks',
  failed: 'failed',
} as const satisfies Record<string, IconName>

const isKnown = (status: string): status is keyof typeof iconOf => Object.hasOwn(iconOf, status)

/** How far a message of the business's came, as a picture and in words. */
export function Ticks({ status }: { readonly status: string }) {
  const names = useWords(talkCatalogue).phone.ticks
  if (!isKnown(status)) return null
  return (
    <span className="ticks" data-status={status} title={names[status]}>
      <Icon name={iconOf[status]} />
      <span className="unseen">{names[status]}</span>
    </span>
  )
}
