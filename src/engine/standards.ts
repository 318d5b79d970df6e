import { floorHalfUp } from '../lib/index.ts'
import type { Game } from './game.ts'
import type { Standard } from './state.ts'
import { bySeat } from './words.ts'

/** Whether this is a stop at which the table may agree its standards: before round 1, or at the end of a named round. */
export function isStop({ rulebook, state }: Game): boolean {
  const after = rulebook.scenario.standards?.after ?? []
  if (state.phase === 'brief') return state.round === 1 && after.includes(0)
  return state.phase === 'reflect' && after.includes(state.round)
}

/** The scenario's own standard, which stands for a seat that proposes nothing. */
export const defaultStandard = ({ rulebook: { scenario } }: Game): Standard => ({
  forfeitShare: scenario.options.forfeitShare,
  trustCost: scenario.trust.broken,
})

/** Closes a stop: the median of what the seats propose is valid from now on. */
export function agreed(game: Game): Game {
  if (!isStop(game)) return game
  const { rulebook, state } = game
  const proposals = rulebook.seats.map((seat) => state.seats[seat].proposal ?? defaultStandard(game))
  return {
    rulebook,
    state: {
      ...state,
      options: { ...state.options, forfeitShare: median(proposals.map((one) => one.forfeitShare)) },
      brokenCost: floorHalfUp(median(proposals.map((one) => one.trustCost))),
      seats: bySeat(rulebook.seats, (seat) => ({ ...state.seats[seat], proposal: null })),
    },
  }
}

/** The middle value; the mean of the middle two where there is none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0
  return (low + high) / 2
}
