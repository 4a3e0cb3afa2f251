import { type FormEvent, useState } from 'react'
import type { ColleaguesView } from '../../web/inbox-view.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'

type AssignNeeds = {
  readonly colleagues: ColleaguesView['colleagues']
  /** Nobody but those of these departments could take it. */
  readonly departments: readonly string[]
  readonly assign: (staff: string) => void
  readonly close: () => void
}

/** Whose a case shall be: those who are online first, the least busy before others. */
export function AssignDialog({ colleagues, departments, assign, close }: AssignNeeds) {
  const { dialogs: words, row, status } = useWords(inboxCatalogue)
  const able = colleagues
    .filter((one) => departments.every((department) => one.departments.includes(department)))
    .toSorted((one, other) => rank(one) - rank(other))
  const [chosen, setChosen] = useState(able[0]?.staff ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen !== '') assign(chosen)
  }
  return (
    <Dialog title={words.assign} about={words.assignAbout} close={close}>
      <form className="form" onSubmit={submit}>
        {able.length === 0 && <p className="notice">{words.nobody}</p>}
        <fieldset className="pick-list">
          <legend className="unseen">{words.colleague}</legend>
          {able.map(({ staff, name, open, status: now }) => (
            <label key={staff} className="pick-line">
              <input
                type="radio"
                name="colleague"
                checked={staff === chosen}
                onChange={() => setChosen(staff)}
              />
              <span>{name ?? row.gone}</span>
              <span className="field-hint">
                {status.names[now]}, {status.has(open)}
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="main-button" disabled={able.length === 0}>
          {words.assign}
        </button>
      </form>
    </Dialog>
  )
}

const rank = ({ status, open }: ColleaguesView['colleagues'][number]): number =>
  (status === 'online' ? 0 : 1_000_000) + open
