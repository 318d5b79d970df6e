import type { KeyboardEvent } from 'react'

/**
 * Typing a slip without leaving the number keys: a figure picks in the field that has the focus, 0 takes it back, Enter goes on
 * to the next field. Only while a field has the focus, so no key is taken from anybody else.
 */
export function slipKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
  if (key === 'Enter') goOn(target, event.currentTarget)
  else if (/^\d$/.test(key)) pick(target, Number(key))
  else if (key === 'Backspace' || key === 'Delete') pick(target, 0)
  else return
  event.preventDefault()
}

type Control = HTMLInputElement | HTMLSelectElement

/** Radios count from 1, and so do a select’s options after the one that says nothing. */
function pick(control: Control, figure: number): void {
  if (control instanceof HTMLSelectElement) {
    if (figure >= control.options.length) return
    control.selectedIndex = figure
    control.dispatchEvent(new Event('change', { bubbles: true }))
    return
  }
  if (control.type === 'checkbox') {
    if (control.checked !== figure > 0) control.click()
    return
  }
  const group = groupOf(control)
  // A second click on what is picked takes it back.
  const wanted = figure === 0 ? group.find(({ checked }) => checked) : group[figure - 1]
  if (wanted === undefined || (figure > 0 && wanted.checked)) return
  wanted.focus()
  wanted.click()
}

const groupOf = (radio: HTMLInputElement): readonly HTMLInputElement[] =>
  [...(radio.closest('fieldset')?.querySelectorAll('input') ?? [])].filter(({ name }) => name === radio.name)

/** The next field of the slips, and after the last one the button that turns the cards. */
function goOn(from: Control, slips: HTMLElement): void {
  const stops = [...slips.querySelectorAll<Control>('input, select')].filter(isStop)
  const here = stops.findIndex(
    (stop) =>
      stop === from ||
      (stop.name !== '' && stop.name === from.name && from.closest('fieldset') === stop.closest('fieldset')),
  )
  const next = stops[here + 1] ?? document.querySelector<HTMLElement>('[data-turn]')
  next?.focus()
}

/** A group of radios is one stop: the picked one, else the first. */
function isStop(control: Control): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
  const group = groupOf(control)
  return (group.find(({ checked }) => checked) ?? group[0]) === control
}
