import { type Game, playRound, type RoundResult, type Seat } from '../../engine/index.ts'
import { allOf, choicesOf, contextsOf, hasBit, newGame, profilesOf, type Trial } from './bare.ts'

/** The paths along which holding back is tried against pooling. */
export const PATHS = ['all-pool', 'all-hold-back', 'tit-for-tat'] as const
export type Path = (typeof PATHS)[number]

/** Rounds that a board looks at: the one at hand and the next two. */
const WINDOW = 3

/** The cases of one round on one path: every seat against every choice of the others. */
export interface Group {
  readonly path: Path
  readonly round: number
}

/** One case's gain in pounds of holding back over pooling, as board score, in cash, and to the end where that was followed. */
export interface Gain {
  readonly stake: number
  readonly window: number
  readonly cash: number
  readonly toTheEnd: number | null
}

/** Gains by seat and context of the others; null where the seat had no stake to hold back (a card closed to it, a leap). */
export interface GroupRun extends Group {
  readonly gains: readonly (readonly (Gain | null)[])[]
}

export interface DeviationRun {
  readonly seed: string
  readonly groups: readonly GroupRun[]
  /** Only where games were followed to the end: what a place makes of a pound on cards that waste money. */
  readonly wasteful: readonly WastefulRound[]
  /** The same: what it costs each seat, in pounds, to hold back among strict reciprocators instead of pooling with them. */
  readonly reciprocity: readonly number[]
}

/** All four choices turned in one round: place return per pound. */
export interface WastefulRound extends Group {
  readonly card: string
  readonly placeReturn: number
}

/** Every group: rounds 1 … n−1, since in the last round the gain is the stake itself. */
export const groupsOf = ({ weights }: Trial): readonly Group[] =>
  PATHS.flatMap((path) => weights.slice(1).map((_, index) => ({ path, round: index + 1 })))

/** A path's masks; tit-for-tat starts with the first half of the seats pooling and answers the majority of the others. */
export function pathMasks(path: Path, seats: number, rounds: number): readonly number[] {
  if (path !== 'tit-for-tat')
    return Array.from({ length: rounds }, () => (path === 'all-pool' ? allOf(seats) : 0))
  const masks = [allOf(seats >> 1)]
  while (masks.length < rounds) masks.push(answer(masks.at(-1) ?? 0, seats))
  return masks
}

function answer(last: number, seats: number): number {
  let next = 0
  for (let seat = 0; seat < seats; seat++) {
    let others = 0
    for (let other = 0; other < seats; other++) if (other !== seat && hasBit(last, other)) others++
    if (others * 2 > seats - 1) next |= 1 << seat
  }
  return next
}

export interface DeviationPlan {
  readonly seed: string
  readonly groups: readonly Group[]
  readonly toTheEnd: boolean
}

/** Tries one-round deviations on one seed, everybody's later choices held at the path (open loop). */
export function deviationRun(trial: Trial, { seed, groups, toTheEnd }: DeviationPlan): DeviationRun {
  const runs: GroupRun[] = []
  const wasteful: WastefulRound[] = []
  const lone: number[] = []
  const together: number[] = []
  const start = newGame(trial, seed)
  for (const path of PATHS) {
    const rounds = groups.filter((group) => group.path === path).map(({ round }) => round)
    const course: Course = {
      trial,
      masks: pathMasks(path, trial.scenario.seats.length, trial.weights.length),
    }
    let game = start
    for (let round = 1; round <= Math.max(0, ...rounds); round++) {
      if (rounds.includes(round)) {
        const ways = profilesOf(trial.scenario.seats.length).map((mask) =>
          follow(game, { ...course, mask, toTheEnd }),
        )
        runs.push({ path, round, gains: gainsOf(trial, { ways, toTheEnd }) })
        if (toTheEnd) wasteful.push(...wastefulRound(trial, { path, round, ways }))
        if (toTheEnd && round === 1 && path === 'all-hold-back') lone.push(...loneScores(ways))
        if (toTheEnd && round === 1 && path === 'all-pool') together.push(...(ways.at(-1)?.all ?? []))
      }
      game = playRound(game, choicesOf(trial, game, course.masks[round - 1] ?? 0))
    }
  }
  return {
    seed,
    groups: runs,
    wasteful,
    reciprocity: lone.map((score, seat) => (together[seat] ?? 0) - score),
  }
}

/** One way a round may go: sums by seat from it on, in pounds, expected over the law of the length. */
interface Way {
  readonly card: string
  readonly pooled: readonly number[]
  readonly window: readonly number[]
  readonly cash: readonly number[]
  readonly all: readonly number[]
}

interface Course {
  readonly trial: Trial
  readonly masks: readonly number[]
}

interface Following extends Course {
  readonly mask: number
  readonly toTheEnd: boolean
}

/** Plays `mask` in the round at hand and the path in later ones. */
function follow(game: Game, { trial, masks, mask, toTheEnd }: Following): Way {
  const { seats } = game.rulebook
  const { round } = game.state
  const last = toTheEnd ? trial.weights.length : Math.min(trial.weights.length, round + WINDOW - 1)
  let running = game
  for (let now = round; now <= last; now++)
    running = playRound(running, choicesOf(trial, running, now === round ? mask : (masks[now - 1] ?? 0)))
  const played = running.state.results.slice(round - 1)
  const weight = (index: number): number =>
    (trial.weights[round - 1 + index] ?? 0) / (trial.weights[round - 1] ?? 1)
  const sum = (most: number, value: (result: RoundResult, seat: Seat, index: number) => number) =>
    seats.map((seat) =>
      played
        .slice(0, most)
        .reduce((total, result, index) => total + weight(index) * value(result, seat, index), 0),
    )
  const before = (seat: Seat, index: number): number =>
    played[index - 1]?.reserves[seat] ?? game.state.seats[seat].reserves
  return {
    card: played[0]?.card ?? '',
    pooled: seats.map((seat) => played[0]?.pooled[seat] ?? 0),
    window: sum(WINDOW, (result, seat) => result.scores[seat]),
    cash: sum(WINDOW, (result, seat, index) => result.reserves[seat] - before(seat, index)),
    all: sum(played.length, (result, seat) => result.scores[seat]),
  }
}

function gainsOf(
  { scenario }: Trial,
  { ways, toTheEnd }: { readonly ways: readonly Way[]; readonly toTheEnd: boolean },
): GroupRun['gains'] {
  return scenario.seats.map((_, seat) =>
    contextsOf(scenario.seats.length, seat).map((others) => {
      const hold = ways[others]
      const pool = ways[others | (1 << seat)]
      const stake = pool?.pooled[seat] ?? 0
      if (!hold || !pool || stake === 0) return null
      const gain = (by: 'window' | 'cash' | 'all'): number => (hold[by][seat] ?? 0) - (pool[by][seat] ?? 0)
      return { stake, window: gain('window'), cash: gain('cash'), toTheEnd: toTheEnd ? gain('all') : null }
    }),
  )
}

/** What all seats together make of a card that is flagged to waste money. */
function wastefulRound(
  { scenario }: Trial,
  { path, round, ways }: Group & { readonly ways: readonly Way[] },
): readonly WastefulRound[] {
  const [none] = ways
  const all = ways.at(-1)
  const card = scenario.cards.find(({ id }) => id === all?.card)
  if (!none || !all || card?.kind !== 'pool' || card.yield >= 1) return []
  const placeReturn = 1 + (total(all.all) - total(none.all)) / total(all.pooled)
  return [{ path, round, card: card.id, placeReturn }]
}

/** Always holding back among seats that pool only if all others just did: round 1 alone, then nobody. */
const loneScores = (ways: readonly Way[]): readonly number[] =>
  (ways[0]?.all ?? []).map((_, seat) => ways[(ways.length - 1) ^ (1 << seat)]?.all[seat] ?? 0)

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
