import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { readAddress } from './address.ts'
import { App } from './app.tsx'
import { openLanguage } from './stores/language.ts'
import { keepSite } from './stores/site-worker.ts'

/** Brings the screen that stands there to life, or draws one where none of this address does. */
export async function start(root: HTMLElement): Promise<void> {
  await openLanguage()
  // Drawn in small steps, so that the browser can answer a finger in between.
  startTransition(() => {
    const isThere = window.swimOpened?.page === readAddress(window.location.hash).page
    if (isThere) hydrateRoot(root, <App />)
    else createRoot(root).render(<App />)
  })
  keepSite()
}
