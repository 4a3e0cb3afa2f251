import type { CheckView } from '../../web/operations-view.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { Icon } from '../icons.tsx'
import { Panel } from '../kept/panel.tsx'
import { useClockTime, useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import type { WholeOperations } from './use-whole-operations.ts'

const iconOf = { well: 'tick', unwell: 'failed', 'not-known': 'clock' } as const

/** What the last check-up found, once somebody asked for one. */
export function CheckUpPanel({ whole: { checked, isChecking } }: { readonly whole: WholeOperations }) {
  const { checkUp: words } = useWords(operationsCatalogue)
  const clockTime = useClockTime()
  const unwell = checked?.checks.filter(({ is }) => is === 'unwell').length ?? 0
  const verdict = unwell === 0 ? words.allWell : words.unwell(unwell)
  if (!isChecking && checked === null) return null
  return (
    <Panel
      name="check-up"
      title={words.title}
      aside={checked && words.looked(clockTime(checked.at).exact)}
      about={checked ? verdict : words.about}
      empty={null}
      isLoading={isChecking && checked === null}
    >
      <ul className="facts check-facts">
        {checked?.checks.map((check) => (
          <CheckRow key={check.what} check={check} />
        ))}
      </ul>
    </Panel>
  )
}

function CheckRow({ check: { what, is, milliseconds } }: { readonly check: CheckView }) {
  const { checkUp: words } = useWords(operationsCatalogue)
  const dates = useDates()
  const figure = dates.number(milliseconds)
  return (
    <li data-is={is}>
      <p>
        <Icon name={iconOf[is]} />
        <strong>{words.whats[what]}</strong> {words.states[is]} ·{' '}
        {what === 'clock' ? words.apart(figure) : words.took(figure)}
      </p>
      {is === 'unwell' && <p className="fact-todo">{words.todo[what]}</p>}
    </li>
  )
}
