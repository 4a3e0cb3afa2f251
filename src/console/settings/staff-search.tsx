import { useId } from 'react'
import type { StaffState, StaffView } from '../../web/staff-view.ts'
import { settingsCatalogue } from '../catalogue/settings/catalogue.ts'
import { ChooseFromList } from '../choose-from-list.tsx'
import { useWords } from '../page-words.ts'

export type StaffWanted = { readonly text: string; readonly state: StaffState | 'all' }
export const everybody: StaffWanted = { text: '', state: 'all' }

const states: readonly StaffWanted['state'][] = ['all', 'invited', 'active', 'disabled']

type SearchNeeds = {
  readonly wanted: StaffWanted
  readonly want: (wanted: StaffWanted) => void
  readonly found: number
  readonly of: number
}

/** Finds somebody among many: by what they are called, their address, a role or a department. */
export function StaffSearch({ wanted, want, found, of }: SearchNeeds) {
  const { staff: words } = useWords(settingsCatalogue)
  const id = useId()
  return (
    <search className="staff-search">
      <div className="field">
        <label htmlFor={id}>{words.find}</label>
        <input
          id={id}
          type="search"
          value={wanted.text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => want({ ...wanted, text: event.target.value })}
        />
      </div>
      <ChooseFromList
        legend={words.state}
        chosen={wanted.state}
        choose={(value) => want({ ...wanted, state: states.find((one) => one === value) ?? 'all' })}
        options={states.map((value) => ({ value, title: value === 'all' ? words.all : words.states[value] }))}
      />
      <p role="status" className="field-hint">
        {words.found(found, of)}
      </p>
    </search>
  )
}

/** By name; without regard to case and accents. */
export function staffFound(
  staff: readonly StaffView[],
  { text, state }: StaffWanted,
  named: (one: StaffView) => readonly string[],
): readonly StaffView[] {
  const words = plain(text).split(' ').filter(Boolean)
  return staff
    .filter((one) => state === 'all' || one.state === state)
    .filter((one) => {
      const said = plain([one.name, one.email, ...one.departments, ...named(one)].join(' '))
      return words.every((word) => said.includes(word))
    })
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
