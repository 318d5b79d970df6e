import type { Room } from './room.ts'

/** Away for longer than this, a line may look open and be dead. */
const SHORT_MS = 3_000

/** Brings the room back at once when the page is looked at again or the network is back. Returns how to stop. */
export function wakeWith(room: Room, now: () => number): () => void {
  let hiddenAt: number | null = null
  const seen = (): void => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = now()
      return
    }
    // A timer may stand still in sleep: time by the calendar is not asked, so a page that was hidden counts as long away
    // unless the timer says that it was a moment.
    const wasShort = hiddenAt !== null && now() - hiddenAt < SHORT_MS && room.state().line === 'open'
    hiddenAt = null
    if (!wasShort) room.wake()
  }
  const back = (): void => room.wake()
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) room.wake()
  }
  document.addEventListener('visibilitychange', seen)
  window.addEventListener('online', back)
  // Without network a line would look open until its heartbeat is missed: it is thrown away at once.
  window.addEventListener('offline', back)
  window.addEventListener('pageshow', shown)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    window.removeEventListener('online', back)
    window.removeEventListener('offline', back)
    window.removeEventListener('pageshow', shown)
  }
}
