import { useEffect, useState } from 'react'

/** Face down · turned, with half a second of silence · streams run and gates drop · pledges and reasons · everything stands. */
export const revealStages = ['down', 'turned', 'poured', 'corded', 'settled'] as const
export type RevealStage = (typeof revealStages)[number]

const beats: readonly (readonly [RevealStage, number])[] = [
  ['turned', 600],
  ['poured', 1600],
  ['corded', 3000],
  ['settled', 4600],
]

export const isCalm = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches

/** All four cards at once; any tap or key jumps to the end. With reduced motion two frames: face down, result. */
export function useRevealStage(): RevealStage {
  const [stage, setStage] = useState<RevealStage>('down')
  useEffect(() => {
    const end = (): void => setStage('settled')
    const steps = isCalm() ? [['settled', 900] as const] : beats
    const timers = steps.map(([next, after]) => setTimeout(() => setStage(next), after))
    window.addEventListener('pointerdown', end)
    window.addEventListener('keydown', end)
    return () => {
      for (const timer of timers) clearTimeout(timer)
      window.removeEventListener('pointerdown', end)
      window.removeEventListener('keydown', end)
    }
  }, [])
  return stage
}
