import { type KeyboardEvent, useId, useState } from 'react'
import type { FlowMap } from '../../web/flow-map-view.ts'
import { flowMapCatalogue } from '../catalogue/flow-map/catalogue.ts'
import { useWords } from '../page-words.ts'
import { type FoundStep, findSteps } from './find-steps.ts'
import { FoundList } from './found-list.tsx'

type SearchNeeds = {
  readonly map: FlowMap | null
  readonly jump: (to: { readonly flow: string; readonly step: string }) => void
}

/** Finds steps of every flow, by name and by what they say; Enter leads to the one that is marked. */
export function StepSearch({ map, jump }: SearchNeeds) {
  const { search } = useWords(flowMapCatalogue)
  const id = useId()
  const { words, write, found, active, isShown, setOpen, press, take } = useSearch(map, jump)
  return (
    <div className="field step-search">
      <label htmlFor={id}>{search.title}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-expanded={isShown && found.length > 0}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && found[active] ? `${id}-${active}` : undefined}
        placeholder={search.hint}
        value={words}
        onChange={(event) => write(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <p role="status" className="unseen">
        {isShown && search.count(found.length)}
      </p>
      <FoundList id={id} found={found} active={active} isShown={isShown} take={take} />
    </div>
  )
}

function useSearch(map: FlowMap | null, jump: SearchNeeds['jump']) {
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const found = map && isOpen ? findSteps(map, words) : []
  const isShown = isOpen && words.trim() !== ''

  const write = (next: string) => {
    setWords(next)
    setActive(0)
    setOpen(true)
  }
  const take = (one: FoundStep) => {
    setOpen(false)
    jump({ flow: one.flow, step: one.step })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      if (!isOpen) setOpen(true)
      else if (found.length > 0) setActive((active + step + found.length) % found.length)
    }
    const marked = found[active]
    if (event.key === 'Enter' && isShown && marked) take(marked)
  }
  return { words, write, found, active, isShown, setOpen, press, take }
}
