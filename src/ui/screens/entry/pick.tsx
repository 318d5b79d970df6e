/** One of a few, or nothing: native radios, of which the picked one is taken back by picking it again. */
export function Pick<T extends string | number>({
  legend,
  name,
  options,
  value,
  onPick,
}: {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T | null
  readonly onPick: (value: T | null) => void
}) {
  return (
    <fieldset className="segments pick">
      <legend>{legend}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
              onClick={() => {
                if (option.value === value) onPick(null)
              }}
            />
            {option.value === value ? <span aria-hidden="true">✓&nbsp;</span> : null}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
