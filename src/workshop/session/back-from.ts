import type { PhaseStart } from '../../replay/index.ts'
import type { TableGame } from './state.ts'

/** Where one step back leads; null at the very start. */
export const backFrom = ({ recording }: TableGame): Pick<PhaseStart, 'round' | 'phase'> | null =>
  recording.starts.at(-2) ?? null
