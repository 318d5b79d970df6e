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

/** All four cards at once; any tap beside a control, or key, jumps to the end. With reduced motion two frames: face down, result. */
export function useRevealStage(): RevealStage {
  const [stage, setStage] = useState<RevealStage>('down')
  useEffect(() => {
    const end = (): void => setStage('settled')
    const steps = isCalm() ? [['settled', 900] as const] : beats
    const timers = steps.map(([next, after]) => setTimeout(() => setStage(next), after))
    // A tap on a control is for the control: a page that settles under the finger would move it away.
    const tapped = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element && target.closest('button, a, summary'))) end()
    }
    window.addEventListener('pointerdown', tapped)
    window.addEventListener('keydown', end)
    return () => {
      for (const timer of timers) clearTimeout(timer)
      window.removeEventListener('pointerdown', tapped)
      window.removeEventListener('keydown', end)
    }
  }, [])
  return stage
}
