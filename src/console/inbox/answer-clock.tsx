import type { InboxRow } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { useDurations } from './use-durations.ts'

/** Less than this and an answer is due soon. Milliseconds. */
const soon = 5 * 60_000

export type ClockState = 'late' | 'soon' | 'due' | 'waits'

type Waits = Pick<InboxRow, 'waitsSince' | 'answerBy'>

/** How a customer's wait stands; null: nobody waits for words of ours. */
export function clockOf({ waitsSince, answerBy }: Waits, now: number): ClockState | null {
  if (waitsSince === null) return null
  if (answerBy === null) return 'waits'
  if (now > answerBy) return 'late'
  return answerBy - now < soon ? 'soon' : 'due'
}

/** How long somebody may still take to answer, or how late it is: in words, with a sign, and only then in a colour. */
export function AnswerClock({ row, now }: { readonly row: Waits; readonly now: number }) {
  const { clock } = useWords(inboxCatalogue)
  const durations = useDurations()
  const dates = useDates()
  const state = clockOf(row, now)
  if (state === null) return null
  const { waitsSince, answerBy } = row
  const by = answerBy ?? 0
  const said =
    state === 'waits'
      ? clock.waits(durations(now - (waitsSince ?? now)))
      : state === 'late'
        ? clock.late(durations(now - by))
        : clock.due(durations(by - now))
  return (
    <span className="answer-clock" data-state={state} title={dates.short(answerBy ?? waitsSince ?? now)}>
      <Icon name={state === 'late' ? 'failed' : 'clock'} />
      {said}
    </span>
  )
}
