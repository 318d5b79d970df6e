import { useEffect } from 'react'
import { hostingOf } from '../../workshop/client/server.ts'

// The server that holds workshops marks its page (`workshop/server/site.ts`); elsewhere the page asks, once, and marks itself.
// What stands only there (`.if-hosted`) is drawn in any case and hidden by the mark's absence, so nothing has to make way for it.
const marked = (): DOMStringMap => document.documentElement.dataset
let hasAsked = false

async function ask(): Promise<void> {
  if ((await hostingOf(document.baseURI)) !== null) marked().hosted = ''
}

/** Sees to it that a page with a workshop server behind it is marked so. */
export function useHosted(): void {
  useEffect(() => {
    if (marked().hosted !== undefined) return
    if (!hasAsked) void ask()
    hasAsked = true
    // Opened without network, the page could find no server: with the network it asks again.
    const askAnew = (): void => void ask()
    window.addEventListener('online', askAnew)
    return () => window.removeEventListener('online', askAnew)
  }, [])
}
