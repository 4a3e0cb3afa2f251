import type { ChecklistItem } from '../../web/settings-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { Icon } from '../icons.tsx'
import { Panel } from '../kept/panel.tsx'
import { useWords } from '../page-words.ts'
import { useAsked } from '../use-asked.ts'
import { PartFailed } from './part-failed.tsx'
import { PlaceShown } from './place-shown.tsx'
import { lookAtSettings } from './settings-calls.ts'

/** What is still to be done, and what the business's files say, each value with its place. */
export function OverviewPart() {
  const { overview: words } = useWords(settingsCatalogue)
  const [asked, again] = useAsked('', lookAtSettings)
  const view = asked.answer
  if (asked.state === 'failed') return <PartFailed error={asked.error} again={again} />
  const items = Object.keys(words.items) as readonly ChecklistItem[]
  const done = view ? items.filter((item) => view.checklist[item]).length : 0
  return (
    <div className="settings-two">
      <Panel
        name="checklist"
        title={words.checklist}
        about={words.checklistAbout}
        aside={view && `${done}/${items.length}`}
        empty={null}
        isLoading={view === null}
      >
        <ul className="checklist">
          {view &&
            items.map((item) => (
              <li key={item} data-done={view.checklist[item]}>
                <Icon name={view.checklist[item] ? 'tick' : 'failed'} />
                <div>
                  <p>
                    {words.items[item]}
                    <span className="unseen">: {view.checklist[item] ? words.isDone : words.isOpen}</span>
                  </p>
                  {!view.checklist[item] && <p className="field-hint">{words.todo[item]}</p>}
                </div>
              </li>
            ))}
        </ul>
      </Panel>
      <Panel
        name="values"
        title={words.values}
        about={words.valuesAbout}
        empty={null}
        isLoading={view === null}
      >
        <dl className="owned-values">
          {view?.values.map(({ name, value, at }) => (
            <div key={name}>
              <dt>{words.names[name]}</dt>
              <dd>
                {value} <PlaceShown at={at} />
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  )
}
