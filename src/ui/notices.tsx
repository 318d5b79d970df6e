import { useEffect, useState } from 'react'
import { say } from '../i18n/index.ts'
import { Button } from './parts/button.tsx'
import { announce } from './parts/live-region.tsx'
import { acceptNewer, putOffNewer, useNewer } from './stores/site-worker.ts'
import { useNetwork } from './stores/use-network.ts'

/** Without network: what goes on all the same, and what does not. Gone when read, and with the network back. */
export function OfflineNote() {
  const isOnline = useNetwork()
  const [isRead, setRead] = useState(false)
  const text = isOnline ? '' : say(isSiteKept() ? 'offline.kept' : 'offline.unkept')
  useEffect(() => {
    if (isOnline) setRead(false)
    else announce(text)
  }, [isOnline, text])
  if (isOnline || isRead) return null
  return (
    <aside className="page-note no-print" aria-label={say('offline.label')}>
      <p>{text}</p>
      <Button look="alt" size="small" onClick={() => setRead(true)}>
        {say('offline.read')}
      </Button>
    </aside>
  )
}

const isSiteKept = (): boolean => (navigator.serviceWorker?.controller ?? null) !== null

/**
 * Where a bar at the foot is pressed, the note stands at the top of the page (`parts.css`). It waits above what is on the screen:
 * it is in no hurry, and nothing moves under a thumb.
 */
function slipAbove(note: HTMLElement | null): void {
  if (note !== null && getComputedStyle(note).position === 'static') window.scrollBy(0, note.offsetHeight)
}

/** A new version waits: nothing happens before somebody says so, and the game stays. */
export function UpdateNote() {
  const newer = useNewer()
  useEffect(() => {
    if (newer !== 'none') announce(say(`update.${newer}`))
  }, [newer])
  if (newer === 'none') return null
  return (
    <aside ref={slipAbove} className="page-note newer no-print" aria-label={say('update.label')}>
      <p>{say(`update.${newer}`)}</p>
      <div className="row">
        <Button size="small" onClick={acceptNewer}>
          {say(newer === 'ready' ? 'update.accept' : 'error.reload')}
        </Button>
        <Button look="alt" size="small" onClick={putOffNewer}>
          {say('update.later')}
        </Button>
      </div>
    </aside>
  )
}
