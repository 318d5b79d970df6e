/** A place in a scenario file, as people write it: `cards[2].seats.acute.pool`; the file itself is ''. */
export function pathOf(steps: readonly PropertyKey[]): string {
  let path = ''
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`
    else path += path === '' ? String(step) : `.${String(step)}`
  }
  return path
}

/** The value at a place of outside material, or undefined where the way there breaks off. */
export function valueAt(value: unknown, steps: readonly PropertyKey[]): unknown {
  let here = value
  for (const step of steps) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = (here as Record<PropertyKey, unknown>)[step]
  }
  return here
}
