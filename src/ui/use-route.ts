import { useMemo, useSyncExternalStore } from 'react'
import { type Route, readAddress, writeAddress } from './address.ts'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const hashNow = (): string => window.location.hash

/** Where we are, read from the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, hashNow, hashNow)
  return useMemo(() => readAddress(hash), [hash])
}

/** Goes to a place; the way back stays. */
export function go(route: Route): void {
  window.location.hash = writeAddress(route)
}

/** Puts a more exact address in place of this one, without a step back. */
export function goInstead(route: Route): void {
  window.location.replace(writeAddress(route))
}
