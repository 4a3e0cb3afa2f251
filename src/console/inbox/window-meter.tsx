import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { useDurations } from './use-durations.ts'

/** How long WhatsApp takes free words after the customer's last. Milliseconds. */
const whole = 24 * 60 * 60_000
/** Less than this and it is said louder. Milliseconds. */
const nearlyOver = 2 * 60 * 60_000

type MeterNeeds = { readonly until: number | null; readonly now: number }

/** How much is left of the 24 hours, as a bar and as a time. */
export function WindowMeter({ until, now }: MeterNeeds) {
  const { window: words } = useWords(inboxCatalogue)
  const durations = useDurations()
  const left = until === null ? 0 : Math.max(0, until - now)
  if (left === 0)
    return (
      <span className="window-meter" data-state="over" title={words.closed}>
        <Icon name="lock" />
        <span aria-hidden="true">{words.short}</span>
        <span className="unseen">{words.closed}</span>
      </span>
    )
  const said = words.open(durations(left))
  return (
    <span className="window-meter" data-state={left < nearlyOver ? 'soon' : 'open'} title={said}>
      <svg viewBox="0 0 32 6" aria-hidden="true">
        <rect width="32" height="6" rx="3" />
        <rect className="window-left" width={Math.max(2, (32 * left) / whole)} height="6" rx="3" />
      </svg>
      <span aria-hidden="true">{durations(left)}</span>
      <span className="unseen">{said}</span>
    </span>
  )
}
