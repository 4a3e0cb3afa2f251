import type { AlertView } from '../../web/access-log-view.ts'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { Icon } from '../icons.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { named } from './named.ts'
import { NumbersPicture } from './numbers-picture.tsx'
import { SettleAlert } from './settle-alert.tsx'

type ShownNeeds = {
  readonly alert: AlertView
  readonly maySettle: boolean
  readonly again: () => void
  readonly open: (entry: number) => void
}

/** One alert: how grave, what was done, why in a sentence with its numbers, and what came of it. */
export function AlertShown({ alert, maySettle, again, open }: ShownNeeds) {
  const { alerts: words } = useWords(accessLogCatalogue)
  const dates = useDates()
  const { settled, entry, cause, step } = alert
  const outcomes: Readonly<Record<string, string>> = words.outcomes
  return (
    <li data-settled={settled !== null}>
      <p>
        <span className="badge log-step" data-step={step}>
          {step !== 'note' && <Icon name={step === 'freeze' ? 'lock' : 'failed'} />}
          {words.steps[step]}
        </span>{' '}
        <strong>{named(words.rules, alert.rule)}</strong>
        {alert.name && `, ${alert.name}`}
      </p>
      <p>{explained(alert, words.explains, dates.number)}</p>
      <NumbersPicture numbers={alert.numbers} />
      <p className="field-hint">
        {words.done[step]} {dates.short(alert.from)} – {dates.short(alert.at)}
      </p>
      <p className="log-links">
        <button type="button" className="link-button" onClick={() => open(cause)}>
          {words.cause(`#${dates.number(cause + 1)}`)}
        </button>
        {entry !== null && (
          <button type="button" className="link-button" onClick={() => open(entry)}>
            {words.entry(`#${dates.number(entry + 1)}`)}
          </button>
        )}
      </p>
      {settled ? (
        <p className="said-done">
          {words.settled(outcomes[settled.outcome] ?? settled.outcome, settled.name ?? words.somebody)},{' '}
          {dates.short(settled.at)}
        </p>
      ) : (
        maySettle && entry !== null && step !== 'note' && <SettleAlert entry={entry} again={again} />
      )}
    </li>
  )
}

type Explains = Readonly<Record<string, (numbers: Readonly<Record<string, string>>) => string>>

/** A rule of a newer version is told by its numbers alone. */
function explained({ rule, numbers }: AlertView, explains: Explains, shown: (value: number) => string) {
  const explain = Object.hasOwn(explains, rule) ? explains[rule] : undefined
  const written = Object.entries(numbers).map(([name, value]) => [name, shown(value)])
  return explain ? explain(Object.fromEntries(written)) : null
}
