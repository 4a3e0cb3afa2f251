import { type FormEvent, useState } from 'react'
import type { ColleaguesView } from '../../web/inbox-view.ts'
import { caseCatalogue } from '../catalogue/case/catalogue.ts'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../page-words.ts'
import type { TransferTo } from './case-calls.ts'

type TransferNeeds = {
  readonly department: string
  readonly departments: readonly string[]
  readonly colleagues: ColleaguesView['colleagues']
  readonly transfer: (to: TransferTo) => void
  readonly close: () => void
}

/** To which department or colleague a case goes on; who may read it goes with it. */
export function TransferDialog({ department, departments, colleagues, transfer, close }: TransferNeeds) {
  const { acts, dialogs } = useWords(caseCatalogue)
  const { dialogs: shared, row } = useWords(inboxCatalogue)
  const places = departments.filter((one) => one !== department)
  const [chosen, setChosen] = useState(places[0] ? `d ${places[0]}` : `s ${colleagues[0]?.staff ?? ''}`)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const value = chosen.slice(2)
    if (value !== '') transfer(chosen.startsWith('d ') ? { department: value } : { staff: value })
  }
  const pickOf = (value: string) => ({ isChosen: value === chosen, choose: () => setChosen(value) })
  const isNobody = places.length === 0 && colleagues.length === 0
  return (
    <Dialog title={acts.transfer} about={dialogs.transferAbout} close={close}>
      <form className="form" onSubmit={submit}>
        {isNobody && <p className="notice">{shared.nobody}</p>}
        <fieldset className="pick-list">
          <legend className="unseen">{acts.transfer}</legend>
          {places.map((one) => (
            <PickLine key={one} name={one} about={dialogs.toDepartment} {...pickOf(`d ${one}`)} />
          ))}
          {colleagues.map(({ staff, name }) => (
            <PickLine
              key={staff}
              name={name ?? row.gone}
              about={dialogs.toColleague}
              {...pickOf(`s ${staff}`)}
            />
          ))}
        </fieldset>
        <button type="submit" className="main-button" disabled={isNobody}>
          {acts.transfer}
        </button>
      </form>
    </Dialog>
  )
}

type LineNeeds = {
  readonly name: string
  readonly about: string
  readonly isChosen: boolean
  readonly choose: () => void
}

function PickLine({ name, about, isChosen, choose }: LineNeeds) {
  return (
    <label className="pick-line">
      <input type="radio" name="transfer" checked={isChosen} onChange={choose} />
      <span>{name}</span>
      <span className="field-hint">{about}</span>
    </label>
  )
}
