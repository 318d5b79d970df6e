import { useEffect, useSyncExternalStore } from 'react'
import { type Cue, playCue } from './cues.ts'

const KEY = 'swim-together/sound'
const listeners = new Set<() => void>()
let isOn = kept()

function kept(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on'
  } catch {
    return false
  }
}

/** Whether this device plays sounds: not unless somebody said so here. */
export const hasSound = (): boolean => isOn

export function turnSound(on: boolean): void {
  isOn = on
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // nothing outlives this page here; the switch works all the same
  }
  for (const listener of listeners) listener()
  // Whoever turns it on hears how loud it will be.
  if (on) playCue('bell')
}

export function useSound(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hasSound,
    () => false,
  )
}

/** Plays a cue as soon as `due` is true, once. */
export function useCue(cue: Cue, due: boolean): void {
  useEffect(() => {
    if (due && isOn) playCue(cue)
  }, [cue, due])
}
