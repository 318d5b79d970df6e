import { useEffect, useRef } from 'react'
import type { View } from '../../../engine/index.ts'

/** Leaves for the end once the game is over. */
export function useOver(phase: View['phase'], onOver: () => void): void {
  const over = useRef(onOver)
  over.current = onOver
  useEffect(() => {
    if (phase === 'over') over.current()
  }, [phase])
}
