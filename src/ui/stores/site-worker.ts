import { useSyncExternalStore } from 'react'
import type { Workbox } from 'workbox-window'
import { createStore } from 'zustand/vanilla'
import { type Route, readAddress } from '../address.ts'

/** How this page stands to the newest version of the site: one waits for a yes, or another window has said it. */
export type Newer = 'none' | 'ready' | 'elsewhere'

const newer = createStore<{ readonly state: Newer }>()(() => ({ state: 'none' }))
let workbox: Workbox | null = null
let isAccepted = false

const ASK_AGAIN_MS = 3_600_000
const IDLE_WITHIN_MS = 4_000
/** Places that need the server anyway: sixty phones on a hotel's network do not fetch what only a game alone needs. */
const ROOMS: ReadonlySet<Route['page']> = new Set(['join', 'room', 'console', 'projector', 'observer'])

const stateNow = (): Newer => newer.getState().state
export const useNewer = (): Newer => useSyncExternalStore(newer.subscribe, stateNow, stateNow)

/** Lets the version that waits take over; the page is loaded again, and the game with it. */
export function acceptNewer(): void {
  isAccepted = true
  if (newer.getState().state === 'ready') workbox?.messageSkipWaiting()
  else window.location.reload()
}

export const putOffNewer = (): void => newer.setState({ state: 'none' })

/**
 * Keeps the site on this device for the time without network: once the page is drawn and at rest, where the page is secure,
 * and not for who is here only to join a room. In development there is nothing to keep.
 */
export function keepSite(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || !('serviceWorker' in navigator)) return
  const atRest = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: IDLE_WITHIN_MS })
    else setTimeout(start, IDLE_WITHIN_MS / 2)
  }
  if (document.readyState === 'complete') atRest()
  else window.addEventListener('load', atRest, { once: true })
}

function start(): void {
  if (ROOMS.has(readAddress(window.location.hash).page) && navigator.serviceWorker.controller === null)
    window.addEventListener('hashchange', start, { once: true })
  // A device that keeps nothing (a private window, perhaps) plays on with the network.
  else register().catch(() => {})
}

async function register(): Promise<void> {
  const { Workbox } = await import('workbox-window')
  const hadOne = navigator.serviceWorker.controller !== null
  const site = new Workbox(new URL('sw.js', document.baseURI).href)
  workbox = site
  site.addEventListener('waiting', () => void someoneWaits())
  site.addEventListener('controlling', () => {
    if (isAccepted) window.location.reload()
    else if (hadOne && newer.getState().state !== 'none') newer.setState({ state: 'elsewhere' })
    else if (hadOne)
      void isThisCurrent().then((isCurrent) => isCurrent || newer.setState({ state: 'elsewhere' }))
  })
  await site.register()
  const ask = (): void => {
    if (document.visibilityState === 'visible' && navigator.onLine) site.update().catch(() => {})
  }
  document.addEventListener('visibilitychange', ask)
  window.addEventListener('online', ask)
  setInterval(ask, ASK_AGAIN_MS)
}

/** A page that came from the network is the new version itself: its worker may take over unasked. */
async function someoneWaits(): Promise<void> {
  if (await isThisCurrent()) workbox?.messageSkipWaiting()
  else newer.setState({ state: 'ready' })
}

/** Whether the page that the server has now starts with the script that started this one. */
async function isThisCurrent(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src')
  if (own == null) return false
  try {
    // A name that the worker does not know, so that the server answers.
    const page = await fetch(new URL('index.html?now', document.baseURI), { cache: 'no-store' })
    return (await page.text()).includes(own)
  } catch {
    return false
  }
}
