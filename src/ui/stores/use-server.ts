import { useEffect, useState } from 'react'
import { type Hosting, hostingOf } from '../../workshop/client/server.ts'

let asked: Promise<Hosting | null> | null = null

/** The workshop server behind this page: null on a plain site, undefined until somebody has answered. It is asked once, and again when the network comes back. */
export function useServer(): Hosting | null | undefined {
  const [server, setServer] = useState<Hosting | null | undefined>(undefined)
  useEffect(() => {
    let here = true
    const ask = (): void => {
      asked ??= hostingOf(document.baseURI)
      void asked.then((found) => {
        if (here) setServer(found)
      })
    }
    // Opened without network, the page could find no server: with the network it asks again.
    const askAnew = (): void => {
      asked = null
      ask()
    }
    ask()
    window.addEventListener('online', askAnew)
    return () => {
      here = false
      window.removeEventListener('online', askAnew)
    }
  }, [])
  return server
}
