import type { ColleaguesView, InboxView } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { useWords } from '../page-words.ts'
import { type Narrowed, narrowings, notNarrowed, orders, priorities } from './inbox-place.ts'

type FilterNeeds = {
  readonly narrowed: Narrowed
  readonly narrow: (narrowed: Narrowed) => void
  readonly departments: readonly string[]
  readonly colleagues: ColleaguesView['colleagues']
  readonly tags: InboxView['tags']
}

/** Which cases of a list, and in which order. */
export function InboxFilters({ narrowed, narrow, departments, colleagues, tags }: FilterNeeds) {
  const words = useWords(inboxCatalogue)
  const { filters } = words
  const any = { value: '', title: filters.any }
  const named = (values: readonly string[]) => [any, ...values.map((value) => ({ value, title: value }))]
  const set = (change: Partial<Narrowed>) => narrow({ ...narrowed, ...change })
  return (
    <fieldset className="inbox-filters">
      <legend className="unseen">{filters.title}</legend>
      <ChooseFromList
        legend={filters.order}
        chosen={narrowed.order}
        choose={(value) => set({ order: orders.find((one) => one === value) ?? 'answer-by' })}
        options={orders.map((value) => ({ value, title: filters.orders[value] }))}
      />
      <ChooseFromList
        legend={filters.department}
        chosen={narrowed.department ?? ''}
        choose={(value) => set({ department: value || null })}
        options={named(departments)}
      />
      <ChooseFromList
        legend={filters.agent}
        chosen={narrowed.agent ?? ''}
        choose={(value) => set({ agent: value || null })}
        options={[
          any,
          ...colleagues.map(({ staff, name }) => ({ value: staff, title: name ?? words.row.gone })),
        ]}
      />
      <ChooseFromList
        legend={filters.tag}
        chosen={narrowed.tag ?? ''}
        choose={(value) => set({ tag: value || null })}
        options={named(tags)}
      />
      <ChooseFromList
        legend={filters.priority}
        chosen={narrowed.priority ?? ''}
        choose={(value) => set({ priority: priorities.find((one) => one === value) ?? null })}
        options={[any, ...priorities.map((value) => ({ value, title: words.priorities[value] }))]}
      />
      {narrowings(narrowed) > 0 && (
        <button type="button" className="plain-button" onClick={() => narrow(notNarrowed)}>
          {filters.reset}
        </button>
      )}
    </fieldset>
  )
}
