import type { Game } from './game.ts'
import { incidentTrust } from './incident-trust.ts'
import { effectsNow } from './incidents.ts'
import { jointLift, moveTrust, newJoint } from './move-trust.ts'
import { uses } from './moves.ts'
import { type Choice, isJudged, type SettledPledge, type TrustChange } from './state.ts'
import { applyTrust, choiceTrust, type Moved } from './trust.ts'
import { type BySeat, bySeat, type Level, type Move, type Seat } from './words.ts'

export interface Shown {
  readonly choices: BySeat<Choice>
  readonly seen: BySeat<BySeat<Level>>
  readonly pledges: BySeat<SettledPledge | null>
  readonly moves: BySeat<readonly Move[]>
}

/** A round's trust: from seen choices and pledges, then from moves, then from incidents, each step with its reason. */
export function settleTrust(game: Game, shown: Shown): Moved {
  const { seats, scenario } = game.rulebook
  const { choices, seen, pledges, moves } = shown
  const rules = { ...scenario.trust, broken: game.state.brokenCost }
  let joint = game.state.joint
  let moved: Moved = { trust: game.state.trust, changes: [] }
  const apply = (changes: readonly TrustChange[]): void => {
    if (changes.length === 0) return
    const step = applyTrust(moved.trust, changes, { seats, joint, floor: rules.jointFloor })
    moved = { trust: step.trust, changes: [...moved.changes, ...step.changes] }
  }
  apply(choiceTrust({ seats, choices, seen, pledges, rules }))
  const judged = bySeat(seats, (seat) => isJudged(choices[seat].origin))
  apply(moveTrust(game, moves, { seen, judged }))
  const pairs = newJoint(game, moves)
  apply(jointLift(game, pairs, moved.trust))
  joint = [...joint, ...pairs]
  const broke = (seat: Seat): boolean => brokePromise(game, seat, shown)
  for (const acting of effectsNow(game))
    apply(incidentTrust(game, acting, { trust: moved.trust, broke, joint }))
  return moved
}

/** Whether a seat broke a public promise in this round or the last: a pledge, or power taken back from residents. */
function brokePromise(game: Game, seat: Seat, { pledges, moves }: Shown): boolean {
  const last = game.state.results.at(-1)
  return (
    pledges[seat]?.outcome === 'broken' ||
    last?.pledges[seat]?.outcome === 'broken' ||
    uses(moves[seat], 'take-back-power') ||
    uses(last?.moves[seat] ?? [], 'take-back-power')
  )
}
