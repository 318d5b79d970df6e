import { useSyncExternalStore } from 'react'

// The games lie in a database that answers late. What the first page says of the newest that waits is kept where the opening
// script (`ui/opening.ts`) reads it at once, so that nothing has to make way for it.
const KEY = 'swim-together.waiting'

export interface WaitingGame {
  readonly id: string
  readonly title: string
  readonly round: number
}
type Kept = WaitingGame & { readonly phase: string }

/** The first of these games, the newest first, that is not over. */
export const newestWaiting = <Game extends Kept>(games: readonly Game[]): Game | undefined =>
  games.find(({ phase }) => phase !== 'over')

/** Keeps which of these games, the newest first, the first page offers to go on with. */
export function noteWaiting(games: readonly Kept[]): void {
  const found = newestWaiting(games)
  try {
    if (found === undefined) localStorage.removeItem(KEY)
    else {
      const { id, title, round } = found
      localStorage.setItem(KEY, JSON.stringify({ id, title, round } satisfies WaitingGame))
    }
  } catch {
    // The page then offers it a moment later.
  }
}

/** What was kept last; `unfilled` while the page is still as the build drew it. */
export function useKeptWaiting(): WaitingGame | 'unfilled' | undefined {
  const text = useSyncExternalStore(
    () => () => {},
    keptText,
    () => 'unfilled',
  )
  return text === 'unfilled' ? text : waitingIn(text)
}

function keptText(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function waitingIn(text: string | null): WaitingGame | undefined {
  try {
    const { id, title, round } = JSON.parse(text ?? '') as Partial<WaitingGame>
    return id !== undefined && title !== undefined && round !== undefined ? { id, title, round } : undefined
  } catch {
    return undefined
  }
}
