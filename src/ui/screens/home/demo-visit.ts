const KEY = 'swim-together.demo'

/** Which of `n` demos this visit begins with: the one after that of the last visit. */
export function turnOfVisit(n: number): number {
  try {
    const last = Number(localStorage.getItem(KEY) ?? -1)
    const turn = Number.isInteger(last) && last >= -1 ? (last + 1) % n : 0
    localStorage.setItem(KEY, String(turn))
    return turn
  } catch {
    return 0
  }
}
