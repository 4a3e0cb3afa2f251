import { useId } from 'react'

type Option = { readonly value: string; readonly title: string }

type ListNeeds = {
  readonly legend: string
  readonly chosen: string
  readonly choose: (value: string) => void
  readonly options: readonly Option[]
  /** Further options under headings of their own. */
  readonly groups?: readonly { readonly title: string; readonly options: readonly Option[] }[]
}

/** One of many, from a list that opens. */
export function ChooseFromList({ legend, chosen, choose, options, groups = [] }: ListNeeds) {
  const id = useId()
  return (
    <div className="field choose-from-list">
      <label htmlFor={id}>{legend}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
        {options.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
        {groups.map(({ title, options: inner }) => (
          <optgroup key={title} label={title}>
            {inner.map((option) => (
              <option key={option.value} value={option.value}>
                {option.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
