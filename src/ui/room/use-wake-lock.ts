import { useEffect, useState } from 'react'

/** Keeps the screen awake where the browser lets us; false where somebody has to touch it now and then. */
export function useWakeLock(wanted: boolean): boolean {
  const [held, setHeld] = useState(true)
  useEffect(() => {
    if (!wanted) return
    let here = true
    let lock: WakeLockSentinel | null = null
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return
      try {
        // Absent on pages that are not secure.
        const wakeLock: WakeLock | undefined = navigator.wakeLock
        lock = (await wakeLock?.request('screen')) ?? null
        if (here) setHeld(lock !== null)
        else void lock?.release()
      } catch {
        if (here) setHeld(false)
      }
    }
    const again = (): void => void hold()
    again()
    document.addEventListener('visibilitychange', again)
    return () => {
      here = false
      document.removeEventListener('visibilitychange', again)
      void lock?.release().catch(() => {})
    }
  }, [wanted])
  return held
}
