import type { OperationsView } from '../../web/operations-view.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { Icon } from '../icons.tsx'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'

type BesideNeeds = { readonly view: Pick<OperationsView, 'log' | 'live'>; readonly now: number }

/** What whoever is called also asks: whether the log is written and whole, and since when customers get which flows. */
export function BesidePanel({ view: { log, live }, now }: BesideNeeds) {
  const { beside: words } = useWords(operationsCatalogue)
  const dates = useDates()
  const isWell = !log.isBehind && !log.isDoubted
  return (
    <Panel name="beside" title={words.title} about="" empty={null} isLoading={false}>
      <ul className="facts">
        <li data-is={isWell ? 'well' : 'unwell'}>
          <p>
            <Icon name={isWell ? 'tick' : 'failed'} />
            <strong>{words.log}</strong>{' '}
            {log.isDoubted ? words.logDoubted : log.isBehind ? words.logBehind : words.logWell}
          </p>
          <p className="fact-todo">
            {log.signedAt === null ? words.unsigned : words.signed(dates.age(log.signedAt, now))} ·{' '}
            {log.verifiedAt === null ? words.notVerified : words.verified(dates.age(log.verifiedAt, now))}
          </p>
        </li>
        <li data-is="well">
          <p>
            <Icon name="list" />
            <strong>{words.live}</strong>{' '}
            {live === null
              ? words.neverDeployed
              : (live.how === 'deployed' ? words.deployed : words.rolledBack)(
                  dates.number(live.version),
                  dates.short(live.at),
                )}
          </p>
        </li>
      </ul>
    </Panel>
  )
}
