import { type FormEvent, useState } from 'react'
import { inboxCatalogue } from '../catalogue/inbox/catalogue.ts'
import { operationsCatalogue } from '../catalogue/operations/catalogue.ts'
import { Dialog } from '../dialog.tsx'
import { KeysShown, writtenKeys } from '../keys-shown.tsx'
import { useWords } from '../page-words.ts'
import { type OperationsPlace, operationsKeys } from './operations-keys.ts'
import type { WholeOperations } from './use-whole-operations.ts'

type QuestionsNeeds = { readonly whole: WholeOperations; readonly departments: readonly string[] }

/** What is open before the page: its keys, or the question whose case it is to be. */
export function OperationsQuestions({ whole, departments }: QuestionsNeeds) {
  const { question, closeQuestion, makeCase } = whole
  if (question === null) return null
  if (question === 'keys') return <OperationsKeys close={closeQuestion} />
  return (
    <CaseDialog
      departments={departments}
      open={(department) => void makeCase(question.caseOf, department)}
      close={closeQuestion}
    />
  )
}

const places: readonly OperationsPlace[] = ['page', 'list']

function OperationsKeys({ close }: { readonly close: () => void }) {
  const { keys } = useWords(inboxCatalogue)
  const { keys: words } = useWords(operationsCatalogue)
  const tables = places.map((place) => ({
    title: words.places[place],
    rows: operationsKeys
      .filter((one) => one.place === place)
      .map(({ act, keys }) => ({ keys: writtenKeys(keys), says: words.acts[act] })),
  }))
  return <KeysShown words={keys} tables={tables} close={close} />
}

type CaseNeeds = {
  readonly departments: readonly string[]
  readonly open: (department: string) => void
  readonly close: () => void
}

function CaseDialog({ departments, open, close }: CaseNeeds) {
  const { dialog: words } = useWords(operationsCatalogue)
  const [chosen, setChosen] = useState(departments[0] ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open(chosen)
  }
  return (
    <Dialog title={words.title} about={words.about} close={close}>
      <form className="form" onSubmit={submit}>
        <fieldset className="pick-list">
          <legend>{words.department}</legend>
          {departments.map((one) => (
            <label key={one} className="pick-line">
              <input
                type="radio"
                name="department"
                checked={one === chosen}
                onChange={() => setChosen(one)}
              />
              <span>{one}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="main-button">
          {words.open}
        </button>
      </form>
    </Dialog>
  )
}
