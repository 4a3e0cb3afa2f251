import type { UnconfirmedView } from '../../web/operations-view.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import { CaseLink } from './case-link.tsx'
import { operationKey } from './operations-keys.ts'
import type { WholeOperations } from './use-whole-operations.ts'

type SendsNeeds = {
  readonly sends: readonly UnconfirmedView[]
  readonly now: number
  readonly mayAct: boolean
  readonly whole: WholeOperations
}

/** Messages of ours nobody knows of whether they arrived, until somebody says so. */
export function SendsPanel({ sends, now, mayAct, whole }: SendsNeeds) {
  const { sends: words } = useWords(operationsCatalogue)
  const dates = useDates()
  return (
    <Panel
      name="sends"
      title={words.title}
      aside={sends.length > 0 ? dates.number(sends.length) : null}
      about={words.about}
      empty={sends.length === 0 ? words.empty : null}
      isLoading={false}
    >
      <ul className="things">
        {sends.map(({ effect, kind, sentAt, case: number }) => (
          <li key={effect} data-thing="send" data-id={effect} tabIndex={-1}>
            <p>
              <strong>{words.kinds[kind]}</strong> {words.sent(dates.short(sentAt), dates.age(sentAt, now))}
              <CaseLink number={number} />
            </p>
            {mayAct && (
              <p className="thing-acts">
                <button
                  type="button"
                  className="plain-button"
                  title={`${words.arrived} (${operationKey('arrived')})`}
                  onClick={() => void whole.settle(effect, 'arrived')}
                >
                  {words.arrived}
                </button>
                <button
                  type="button"
                  className="plain-button"
                  title={`${words.lost} (${operationKey('lost')})`}
                  onClick={() => void whole.settle(effect, 'lost')}
                >
                  {words.lost}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
