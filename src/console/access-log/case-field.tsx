import { type FormEvent, useEffect, useId, useState } from 'react'
import { accessLogCatalogue } from '../catalogue/access-log/catalogue.ts'
import { useWords } from '../page-words.ts'

/** Eight signs that nobody confuses, as customers read them out. */
const caseNumber = /^[2-9A-HJ-NP-Z]{4}-?[2-9A-HJ-NP-Z]{4}$/

type CaseNeeds = { readonly chosen: string | null; readonly choose: (number: string | null) => void }

/** The number of a case; it is looked for on Enter, or when one goes on. */
export function CaseField({ chosen, choose }: CaseNeeds) {
  const { filters } = useWords(accessLogCatalogue)
  const [written, setWritten] = useState(chosen ?? '')
  useEffect(() => setWritten(chosen ?? ''), [chosen])
  const [id, hint] = [useId(), useId()]
  const number = written.trim().toUpperCase().replace(/\s/g, '')
  const isNumber = number === '' || caseNumber.test(number)
  const look = () => {
    const wanted = number === '' ? null : number
    if (isNumber && wanted !== chosen) choose(wanted)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    look()
  }
  return (
    <form className="field log-case" onSubmit={submit}>
      <label htmlFor={id}>{filters.case}</label>
      <input
        id={id}
        value={written}
        placeholder="7K2M-XPQ4"
        maxLength={12}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={!isNumber}
        aria-describedby={isNumber ? undefined : hint}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={look}
      />
      {!isNumber && (
        <p id={hint} className="field-hint">
          {filters.caseHint}
        </p>
      )}
    </form>
  )
}
