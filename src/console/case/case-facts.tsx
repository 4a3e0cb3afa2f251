import type { DeskCaseView } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { keyOf } from '../inbox/desk-keys.ts'
import { priorities } from '../inbox/inbox-place.ts'
import { usePageLocale, useWords } from '../page-words.ts'
import { useDates } from '../use-dates.ts'
import type { CaseActs } from './use-case-acts.ts'

type FactNeeds = { readonly view: DeskCaseView; readonly me: string; readonly acts: CaseActs }

/** What is known of a case, and what of it can be changed at once. */
export function CaseFacts({ view, me, acts }: FactNeeds) {
  const { side } = useWords(caseCatalogue)
  const { row, outcomes, priorities: names } = useWords(inboxCatalogue)
  const dates = useDates()
  const languages = new Intl.DisplayNames([usePageLocale()], { type: 'language' })
  const { agent, locale, outcome, tags } = view
  const whose = agent === null ? row.nobody : agent.staff === me ? row.you : (agent.name ?? row.gone)
  const facts: readonly (readonly [string, string])[] = [
    [side.department, view.department],
    [side.agent, whose],
    [side.since, dates.short(view.openedAt)],
    ...(locale ? [[side.language, languages.of(locale) ?? locale] as const] : []),
    ...(outcome ? [[side.outcome, outcomes[outcome]] as const] : []),
  ]
  return (
    <>
      <dl className="side-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ChooseFromList
        legend={side.priority}
        chosen={view.priority}
        choose={(value) => acts.prioritise(priorities.find((one) => one === value) ?? 'normal')}
        options={priorities.map((value) => ({ value, title: names[value] }))}
      />
      <div className="side-tags">
        <span className="field-hint">{side.tags}</span>
        <ul className="tag-list">
          {tags.map((tag) => (
            <li key={tag} className="row-tag">
              {tag}
            </li>
          ))}
          {tags.length === 0 && <li className="side-none">{side.noTags}</li>}
        </ul>
        <button type="button" className="link-button" title={keyOf('tag')} onClick={() => acts.ask('tag')}>
          {side.change}
          <span className="unseen">: {side.tags}</span>
        </button>
      </div>
    </>
  )
}
