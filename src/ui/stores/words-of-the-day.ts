import { LABELS, type Labels } from '../../i18n/index.ts'

const KEY = 'swim-together.labels'

/** The words of the day last chosen on this device; null where none were, or the device keeps nothing. */
export function labelsHere(): Labels | null {
  try {
    const kept = localStorage.getItem(KEY)
    return LABELS.find((labels) => labels === kept) ?? null
  } catch {
    return null
  }
}

/** Keeps a choice for the next game; a device that keeps nothing asks again. */
export function keepLabels(labels: Labels): void {
  try {
    localStorage.setItem(KEY, labels)
  } catch {
    // Nothing is lost but a habit.
  }
}
