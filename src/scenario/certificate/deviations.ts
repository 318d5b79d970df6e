import { type Game, playRound, type Scenario } from '../../engine/index.ts'
import { bareGame, levelsOfMask, roundsOf } from './bare.ts'

/** The paths along which holding back is tried against pooling. */
export const PATHS = ['all-pool', 'all-hold-back', 'tit-for-tat'] as const
export type Path = (typeof PATHS)[number]

/** Rounds that a board looks at: the one at hand and the next two. */
export const WINDOW = 3

/** One case: on `path`, in `round`, with `others` (a mask without the seat's own bit) choosing so. */
export interface Case {
  readonly path: Path
  readonly round: number
  readonly seat: number
  readonly others: number
}

/** Gains in pounds of holding back over pooling, case by case in the order of `casesOf`: three rounds, and to the end. */
export interface DeviationRun {
  readonly seed: string
  readonly window: readonly number[]
  /** Empty where only the window was asked for. */
  readonly toTheEnd: readonly number[]
}

/** Rounds 1 … n−1 are tried: in the last round the gain is the stake itself. */
export function casesOf(scenario: Scenario): readonly Case[] {
  const n = scenario.seats.length
  const rounds = Array.from({ length: deviationRounds(scenario) - 1 }, (_, index) => index + 1)
  const contexts = (seat: number) =>
    Array.from({ length: 1 << n }, (_, mask) => mask).filter((mask) => ((mask >> seat) & 1) === 0)
  return PATHS.flatMap((path) =>
    rounds.flatMap((round) =>
      scenario.seats.flatMap((_, seat) => contexts(seat).map((others) => ({ path, round, seat, others }))),
    ),
  )
}

const deviationRounds = (scenario: Scenario): number =>
  scenario.rounds.kind === 'fixed' ? roundsOf(scenario) : scenario.rounds.atLeast

/** The masks of a path, round by round; tit-for-tat starts pool, pool, hold, hold and answers the majority of the others. */
export function pathMasks(path: Path, seats: number, rounds: number): readonly number[] {
  const all = (1 << seats) - 1
  if (path !== 'tit-for-tat') return Array.from({ length: rounds }, () => (path === 'all-pool' ? all : 0))
  const masks = [0b0011 & all]
  while (masks.length < rounds) {
    const last = masks[masks.length - 1] ?? 0
    let next = 0
    for (let seat = 0; seat < seats; seat++) {
      let others = 0
      for (let other = 0; other < seats; other++) if (other !== seat && (last >> other) & 1) others++
      if (others * 2 > seats - 1) next |= 1 << seat
    }
    masks.push(next)
  }
  return masks
}

/** Tries every one-round deviation on one seed, everybody's later choices held at the path (open loop). `scenario` must be bare. */
export function deviationRun(
  scenario: Scenario,
  told: { readonly seed: string; readonly toTheEnd: boolean },
): DeviationRun {
  const rounds = deviationRounds(scenario)
  const window: number[] = []
  const toTheEnd: number[] = []
  for (const path of PATHS) {
    const masks = pathMasks(path, scenario.seats.length, rounds)
    let game = bareGame(scenario, told.seed)
    for (let round = 1; round < rounds; round++) {
      const last = told.toTheEnd ? rounds : Math.min(rounds, round + WINDOW - 1)
      const sums = Array.from({ length: 1 << scenario.seats.length }, (_, mask) =>
        follow(game, { masks, mask, round, last }),
      )
      for (const [seat] of scenario.seats.entries())
        for (let others = 0; others < sums.length; others++) {
          if ((others >> seat) & 1) continue
          const hold = sums[others]
          const pool = sums[others | (1 << seat)]
          window.push((hold?.window[seat] ?? 0) - (pool?.window[seat] ?? 0))
          if (told.toTheEnd) toTheEnd.push((hold?.all[seat] ?? 0) - (pool?.all[seat] ?? 0))
        }
      game = playRound(game, levelsOfMask(game.rulebook.seats, masks[round - 1] ?? 0))
    }
  }
  return { seed: told.seed, window, toTheEnd }
}

interface Following {
  readonly masks: readonly number[]
  readonly mask: number
  readonly round: number
  readonly last: number
}

/** Board scores by seat over the window and to the last round played, after `mask` in this round and the path later. */
function follow(
  game: Game,
  { masks, mask, round, last }: Following,
): { readonly window: readonly number[]; readonly all: readonly number[] } {
  const { seats } = game.rulebook
  let running = game
  for (let now = round; now <= last; now++)
    running = playRound(running, levelsOfMask(seats, now === round ? mask : (masks[now - 1] ?? 0)))
  const played = running.state.results.slice(round - 1)
  const sum = (most: number) =>
    seats.map((seat) => played.slice(0, most).reduce((total, result) => total + result.scores[seat], 0))
  return { window: sum(WINDOW), all: sum(played.length) }
}
