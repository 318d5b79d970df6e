// Certificates leave out talk, moves and the world's acts. Here they are on, with one fixed policy in all profiles.
import {
  type BySeat,
  bySeat,
  type Command,
  type Game,
  type Move,
  play,
  type Scenario,
  type Seat,
  startGame,
} from '../../src/engine/index.ts'

/** Plays on, or leaves the game as it is where the rules say no. */
function attempt(game: Game, command: Command): Game {
  const step = play(game, command)
  return step.ok ? step.value.game : game
}

/** Whoever will pool says so plainly; everybody eats with its neighbour and learns with all, while it has headspace. */
function policyRound(game: Game, pools: BySeat<boolean>): Game {
  const { seats } = game.rulebook
  const { round } = game.state
  let running = game
  while (running.state.phase !== 'talk') running = attempt(running, { type: 'closePhase' })
  for (const seat of seats)
    if (pools[seat]) running = attempt(running, { type: 'pledge', seat, level: 1, ifOthers: 0 })
  running = attempt(running, { type: 'closePhase' })
  for (const [index, seat] of seats.entries()) {
    running = attempt(running, { type: 'choose', seat, level: pools[seat] ? 1 : 0 })
    const eat: Move = { id: 'eat-together', with: seats[index ^ 1] ?? null }
    const learn: Move = { id: 'learn-together', with: null }
    for (const moves of [[learn], [eat], [eat, learn]])
      running = attempt(running, { type: 'spend', seat, moves })
  }
  while (running.state.round === round && running.state.phase !== 'over')
    running = attempt(running, { type: 'closePhase' })
  return running
}

/** One profile's board scores in £m over a game, choices held; also how many pledges and moves were made. */
function profile(scenario: Scenario, seed: string, mask: number) {
  const seats = scenario.seats.map(({ id }) => id)
  const pools = bySeat(seats, (seat) => ((mask >> seats.indexOf(seat)) & 1) === 1)
  let game = startGame({ scenario, seed, sitters: bySeat(seats, () => ({ kind: 'human' })) })
  while (game.state.phase !== 'over') game = policyRound(game, pools)
  const { results } = game.state
  return {
    scores: seats.map((seat) => results.reduce((sum, { scores }) => sum + scores[seat], 0) / 1_000_000),
    pledges: results.reduce((sum, { pledges }) => sum + seats.filter((seat) => pledges[seat]).length, 0),
    moves: results.reduce(
      (sum, { moves }) => sum + seats.reduce((all, seat) => all + moves[seat].length, 0),
      0,
    ),
    incidents: results.reduce((sum, { incidents }) => sum + incidents.length, 0),
  }
}

export interface PolicyChain {
  readonly seat: Seat
  /** Lower 95 % bounds of T−R, R−P and P−S, £m. */
  readonly gaps: readonly number[]
}

/** T > R > P > S of every seat under the policy, on so many seeds. Forced hold-back is off: profiles stay what they are. */
export function policyChains(scenario: Scenario, seeds: number) {
  const told: Scenario = { ...scenario, options: { ...scenario.options, recoverySupport: false } }
  const ids = told.seats.map(({ id }) => id)
  const all = (1 << ids.length) - 1
  const masks = [0, all, ...ids.flatMap((_, seat) => [1 << seat, all ^ (1 << seat)])]
  const runs = Array.from(
    { length: seeds },
    (_, index) => new Map(masks.map((mask) => [mask, profile(told, `policy-${index + 1}`, mask)])),
  )
  const lower = (seat: number, a: number, b: number): number => {
    const gaps = runs.map((run) => (run.get(a)?.scores[seat] ?? 0) - (run.get(b)?.scores[seat] ?? 0))
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / seeds
    const square = gaps.reduce((sum, gap) => sum + (gap - mean) * (gap - mean), 0)
    return mean - 1.96 * Math.sqrt(square / (seeds - 1) / seeds)
  }
  const chains = ids.map((seat, index): PolicyChain => {
    const bit = 1 << index
    return { seat, gaps: [lower(index, all ^ bit, all), lower(index, all, 0), lower(index, 0, bit)] }
  })
  const count = (of: 'pledges' | 'moves' | 'incidents'): number =>
    runs.reduce((sum, run) => sum + [...run.values()].reduce((part, one) => part + one[of], 0), 0)
  return { chains, pledges: count('pledges'), moves: count('moves'), incidents: count('incidents') }
}
