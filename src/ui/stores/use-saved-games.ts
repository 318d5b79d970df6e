import { useCallback, useEffect, useState } from 'react'
import { type SavedGame, savedGames } from './saved-games.ts'

/** The games on this device, newest first; null while they are being fetched. */
export function useSavedGames(): { readonly games: readonly SavedGame[] | null; readonly again: () => void } {
  const [games, setGames] = useState<readonly SavedGame[] | null>(null)
  // A device that gives nothing is an empty list: the game can still be played.
  const again = useCallback(() => {
    savedGames()
      .catch(() => [])
      .then(setGames)
  }, [])
  useEffect(again, [again])
  return { games, again }
}
