import type { LeapCard, OwnView, Pounds, Scenario, View } from '../../../engine/index.ts'
import { failedLeaps } from './paid-words.ts'

interface Facing {
  readonly view: View
  readonly own: OwnView
  readonly card: LeapCard
  readonly scenario: Scenario
}

const halvings = ({ view, own, scenario }: Facing) => ({
  // Under fog a seat does not know for certain whether an earlier round was an attempt.
  failed: view.options.fog === 0 && failedLeaps({ view, scenario }, view.round) > 0,
  citizens: view.seats.some(({ id, citizens }) => id === own.seat && citizens),
})

/** What the seat loses if the leap fails now, as far as it can know: halved by an earlier failure, and by power shared. */
export function leapLoss(facing: Facing): Pounds {
  const { failed, citizens } = halvings(facing)
  const share = (failed ? 0.5 : 1) * (citizens ? 0.5 : 1)
  return Math.floor(facing.card.loss[facing.own.seat] * share + 0.5)
}

/** Why that is less than the full loss. */
export function whyLess(facing: Facing): 'failed' | 'citizens' | 'both' | 'none' {
  const { failed, citizens } = halvings(facing)
  if (failed) return citizens ? 'both' : 'failed'
  return citizens ? 'citizens' : 'none'
}
