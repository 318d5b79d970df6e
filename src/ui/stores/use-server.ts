import { useEffect, useState } from 'react'
import { type Hosting, hostingOf } from '../../workshop/client/server.ts'

let asked: Promise<Hosting | null> | null = null

/** The workshop server behind this page: null on a plain site, undefined until somebody has answered. It is asked once. */
export function useServer(): Hosting | null | undefined {
  const [server, setServer] = useState<Hosting | null | undefined>(undefined)
  useEffect(() => {
    let here = true
    asked ??= hostingOf(document.baseURI)
    void asked.then((found) => {
      if (here) setServer(found)
    })
    return () => {
      here = false
    }
  }, [])
  return server
}
