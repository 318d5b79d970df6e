import {
  type BySeat,
  bySeat,
  type Game,
  type Level,
  type Scenario,
  type Seat,
  startGame,
} from '../../engine/index.ts'

/** Rounds a certificate plays: the fixed number, or the most an unknown horizon can reach. */
export const roundsOf = ({ rounds }: Scenario): number => (rounds.kind === 'fixed' ? rounds.n : rounds.atMost)

/** The chance that round r (from 1) is played: 1 for fixed lengths, the law's survival for unknown ones. */
export function weightOf({ rounds }: Scenario, round: number): number {
  if (rounds.kind === 'fixed' || round <= rounds.atLeast) return 1
  let weight = 1
  for (let next = rounds.atLeast; next < round; next++) weight *= rounds.chance
  return weight
}

/** What a certificate is about: choices alone. Cards and fog stay; pledges, moves, incidents and forced hold-back are off. */
export function bare(scenario: Scenario): Scenario {
  return {
    ...scenario,
    rounds: { kind: 'fixed', n: roundsOf(scenario) },
    moves: [],
    options: {
      ...scenario.options,
      talk: false,
      pledgesFrom: null,
      bindFrom: null,
      incidents: false,
      recoverySupport: false,
    },
  }
}

/** A bare game ready for round 1; who sits where does not matter, choices are given from outside. */
export function bareGame(scenario: Scenario, seed: string): Game {
  const seats = scenario.seats.map(({ id }) => id)
  return startGame({ scenario, seed, sitters: bySeat(seats, () => ({ kind: 'human' })) })
}

/** Levels of one round from a bit mask: bit i set = seat i of the table pools everything. */
export const levelsOfMask = (seats: readonly Seat[], mask: number): BySeat<Level> =>
  bySeat(seats, (seat) => (((mask >> seats.indexOf(seat)) & 1) === 1 ? 1 : 0))
