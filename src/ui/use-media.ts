import { useSyncExternalStore } from 'react'

/** Does this media query hold now? Follows changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
    () => false,
  )
}

export const useDark = (): boolean => useMedia('(prefers-color-scheme: dark)')
export const useSmallScreen = (): boolean => useMedia('(max-width: 700px)')
