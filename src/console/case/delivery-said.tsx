import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import type { DeliveryState } from '../catalogue/case/words.ts'
import { Icon, type IconName } from '../icons.tsx'
import { useWords } from '../page-words.ts'

const iconOf = {
  sending: 'clock',
  sent: 'tick',
  delivered: 'ticks',
  read: 'ticks',
  failed: 'failed',
  unconfirmed: 'bell',
} as const satisfies Record<DeliveryState, IconName>

/** How far words of ours came: a sign, and a word beside it. */
export function DeliverySaid({ state }: { readonly state: DeliveryState }) {
  const { delivery } = useWords(caseCatalogue)
  return (
    <span className="delivery" data-state={state}>
      <Icon name={iconOf[state]} />
      {delivery[state]}
    </span>
  )
}
