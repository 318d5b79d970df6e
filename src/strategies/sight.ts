import {
  type BySeat,
  isJudged,
  type Level,
  type Origin,
  type Pledge,
  type Seat,
  standing,
  type View,
} from '../engine/index.ts'
import type { Choice, PledgesSeen, Sight } from './strategy.ts'

/** Two-valued strategies read half of the stake or more as pooled. */
export const letterOf = (level: number): Choice => (level >= 0.5 ? 'C' : 'D')

/** The choices of a round as one seat saw them; its own it always sees right. */
export type SeenChoices = BySeat<{ readonly level: Level; readonly origin: Origin }>

/** Who looks, among whom, and at which payoffs where the game is a table of them. */
export interface Looking {
  readonly seats: readonly Seat[]
  readonly seat: Seat
  readonly payoffs: Sight['payoffs']
  /** Beside the choices, where it is known: see `Sight`. One more than there are rounds. */
  readonly left?: Sight['left'] | undefined
  readonly pledges?: Sight['pledges'] | undefined
}

/** What a strategy may know, from the rounds with a card as its seat saw them. */
export function sightOfSeen(
  rounds: readonly SeenChoices[],
  { seats, seat, payoffs, left, pledges }: Looking,
): Sight {
  const others = seats.filter((other) => other !== seat)
  return {
    round: rounds.length + 1,
    mine: rounds.map((choices) => letterOf(choices[seat].level)),
    mineChosen: rounds.map((choices) => isJudged(choices[seat].origin)),
    others: rounds.map((choices) =>
      others.map((other) => (isJudged(choices[other].origin) ? letterOf(choices[other].level) : null)),
    ),
    company: others.length,
    ...(payoffs ? { payoffs } : {}),
    ...(left ? { left } : {}),
    ...(pledges ? { pledges } : {}),
  }
}

/** The same seat's sight before its choice number `round`. */
export const sightBefore = (sight: Sight, round: number): Sight => ({
  ...sight,
  round,
  mine: sight.mine.slice(0, round - 1),
  mineChosen: sight.mineChosen.slice(0, round - 1),
  others: sight.others.slice(0, round - 1),
  ...(sight.left ? { left: sight.left.slice(0, round) } : {}),
  ...(sight.pledges ? { pledges: sight.pledges.slice(0, round) } : {}),
})

/** The pledges to pool that stand, as one seat reads them. */
function pledgesSeen(
  pledges: BySeat<Pledge | null>,
  { seats, seat }: Pick<Looking, 'seats' | 'seat'>,
): PledgesSeen {
  const stands = standing(pledges, seats)
  const pools = (of: Seat) => stands.has(of) && letterOf(pledges[of]?.level ?? 0) === 'C'
  return { mine: pools(seat), others: seats.filter((other) => other !== seat).map(pools) }
}

/** What a seat may know beside the choices, at each past round with a card and now. */
export interface Beside {
  readonly rounds: View['rounds']
  /** Numbers of the rounds with a card, then of the coming one. */
  readonly at: readonly number[]
  /** The pledges of each of these; while people still talk, what is pledged so far sways nobody. */
  readonly pledges: readonly BySeat<Pledge | null>[]
  readonly talking: boolean
}

/** The same as a part of `Looking`. */
export function beside(
  { rounds, at, pledges, talking }: Beside,
  who: Pick<Looking, 'seats' | 'seat'>,
): Pick<Looking, 'left' | 'pledges'> {
  const seen = pledges.map((all) => pledgesSeen(all, who))
  const now = { mine: false, others: who.seats.filter((other) => other !== who.seat).map(() => false) }
  return {
    left: rounds.kind === 'fixed' ? at.map((round) => Math.max(1, rounds.n - round + 1)) : undefined,
    pledges: talking ? [...seen.slice(0, -1), now] : seen,
  }
}
