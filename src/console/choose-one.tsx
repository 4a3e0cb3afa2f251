type ChooseOneNeeds<Value extends string> = {
  readonly legend: string
  readonly name: string
  readonly chosen: Value
  readonly choose: (value: Value) => void
  readonly options: readonly { readonly value: Value; readonly title: string; readonly lang: string }[]
}

/** A few choices side by side, one of them taken: arrow keys move between them. */
export function ChooseOne<Value extends string>({
  legend,
  name,
  chosen,
  choose,
  options,
}: ChooseOneNeeds<Value>) {
  return (
    <fieldset className="choose-one">
      <legend>{legend}</legend>
      <div className="choose-one-options">
        {options.map(({ value, title, lang }) => (
          <label key={value} lang={lang}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
