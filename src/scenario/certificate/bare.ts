import {
  type BySeat,
  bySeat,
  type Game,
  type Level,
  type Scenario,
  type Seat,
  sharingQuarters,
  startGame,
} from '../../engine/index.ts'

/** What a scenario is tried as: choices alone, and how likely each round is to be played. */
export interface Trial {
  readonly scenario: Scenario
  /** Chance that a round is played (index 0 = round 1): 1 for fixed lengths, the law's survival for unknown ones. */
  readonly weights: readonly number[]
  /** What becomes of a leap: these seats (a mask) commit in this round and nobody in others; null: nobody ever. */
  readonly leap: LeapPlan | null
}

export interface LeapPlan {
  readonly round: number
  readonly mask: number
}

export const trialOf = (scenario: Scenario, leap: LeapPlan | null = null): Trial => ({
  scenario: bare(scenario),
  weights: weightsOf(scenario),
  leap,
})

function weightsOf({ rounds }: Scenario): readonly number[] {
  if (rounds.kind === 'fixed') return Array.from({ length: rounds.n }, () => 1)
  const weights = Array.from({ length: rounds.atLeast }, () => 1)
  while (weights.length < rounds.atMost) weights.push((weights.at(-1) ?? 1) * rounds.chance)
  return weights
}

/** Cards, fog and funds stay; talk, pledges, moves, incidents and forced hold-back are off, and all rounds are played. */
function bare(scenario: Scenario): Scenario {
  return {
    ...scenario,
    rounds: { kind: 'fixed', n: weightsOf(scenario).length },
    moves: [],
    options: {
      ...scenario.options,
      talk: false,
      pledgesFrom: null,
      bindFrom: null,
      cedeFrom: null,
      incidents: false,
      recoverySupport: false,
    },
  }
}

/**
 * A game ready for round 1; who sits where does not matter, choices are given from outside. Games that go on from it
 * meet the same patients, and run them once where they are treated alike.
 */
export function newGame({ scenario }: Trial, seed: string): Game {
  const seats = scenario.seats.map(({ id }) => id)
  return sharingQuarters(startGame({ scenario, seed, sitters: bySeat(seats, () => ({ kind: 'human' })) }))
}

/** A leap is on offer in rounds 2–4 until it has succeeded (exact rules). */
const isLeapRound = ({ state }: Game): boolean =>
  state.leap.status === 'open' && state.round >= 2 && state.round <= 4

/** Choices of the round at hand: bit i of the mask set = seat i of the table pools all; a leap follows its own plan. */
export function choicesOf({ leap }: Trial, game: Game, mask: number): BySeat<Level> {
  const { seats } = game.rulebook
  const committed = leap?.round === game.state.round ? leap.mask : 0
  return levelsOf(seats, isLeapRound(game) ? committed : mask)
}

const levelsOf = (seats: readonly Seat[], mask: number): BySeat<Level> =>
  bySeat(seats, (seat) => (hasBit(mask, seats.indexOf(seat)) ? 1 : 0))

/** The mask in which all of `seats` seats pool. */
export const allOf = (seats: number): number => (1 << seats) - 1

export const hasBit = (mask: number, seat: number): boolean => ((mask >> seat) & 1) === 1

/** The choices of the others that a seat can meet: all masks without its own bit. */
export const contextsOf = (seats: number, seat: number): readonly number[] =>
  Array.from({ length: 1 << seats }, (_, mask) => mask).filter((mask) => !hasBit(mask, seat))

export const profilesOf = (seats: number): readonly number[] =>
  Array.from({ length: 1 << seats }, (_, mask) => mask)
