import {
  type BySeat,
  bySeat,
  type Outcomes,
  type RoundResult,
  type Scenario,
  type Seat,
  type Trust,
} from '../engine/index.ts'

/** What `swim play --json` and `swim replay show --json` print; field names are a stable promise. Scores in `unit`. */
export interface Account {
  readonly scenario: string
  readonly seed: string | null
  readonly rules: string
  readonly seats: BySeat<string>
  readonly unit: 'pounds' | 'points'
  readonly rounds: readonly RoundAccount[]
  readonly final: FinalAccount
  /** Of the state at the last checkpoint; null before the first. */
  readonly hash: string | null
}

interface RoundAccount {
  readonly round: number
  readonly card: string
  readonly choices: BySeat<'pool' | 'hold-back'>
  readonly levels: BySeat<number>
  readonly origins: BySeat<string>
  readonly pledges: RoundResult['pledges']
  readonly scores: BySeat<number>
  readonly reserves: BySeat<number>
  readonly outcomes: Outcomes | null
}

interface FinalAccount {
  readonly rounds: number
  readonly over: boolean
  readonly scores: BySeat<number>
  readonly placeScore: number
  readonly reserves: BySeat<number> | null
  readonly placeReserves: number | null
  readonly standing: RoundResult['standing'] | null
  readonly trust: Trust | null
  /** Means of percentages, sums of days and people, over the rounds played. */
  readonly outcomes: Outcomes | null
}

interface Told {
  readonly scenario: Scenario
  readonly rules: string
  readonly seed: string | null
  readonly sitters: BySeat<string>
  readonly results: readonly RoundResult[]
  readonly over: boolean
  readonly hash: string | null
}

/** The course of a game from its rounds' results alone. */
export function accountOf(told: Told): Account {
  const { scenario, results } = told
  const seats = scenario.seats.map(({ id }) => id)
  return {
    scenario: scenario.id,
    seed: told.seed,
    rules: told.rules,
    seats: told.sitters,
    unit: scenario.cards.some((card) => card.kind === 'table' && card.unit === 'points')
      ? 'points'
      : 'pounds',
    rounds: results.map((result) => roundOf(result, seats)),
    final: finalOf(told, seats),
    hash: told.hash,
  }
}

const roundOf = (result: RoundResult, seats: readonly Seat[]): RoundAccount => ({
  round: result.round,
  card: result.card,
  choices: bySeat(seats, (seat) => (result.choices[seat].level >= 0.5 ? 'pool' : 'hold-back')),
  levels: bySeat(seats, (seat) => result.choices[seat].level),
  origins: bySeat(seats, (seat) => result.choices[seat].origin),
  pledges: result.pledges,
  scores: result.scores,
  reserves: result.reserves,
  outcomes: result.outcomes,
})

function finalOf({ results, over }: Told, seats: readonly Seat[]): FinalAccount {
  const last = results.at(-1)
  const scores = bySeat(seats, (seat) => results.reduce((sum, result) => sum + result.scores[seat], 0))
  return {
    rounds: results.length,
    over,
    scores,
    placeScore: seats.reduce((sum, seat) => sum + scores[seat], 0),
    reserves: last?.reserves ?? null,
    placeReserves: last ? seats.reduce((sum, seat) => sum + last.reserves[seat], 0) : null,
    standing: last?.standing ?? null,
    trust: last?.trust ?? null,
    outcomes: overall(results.flatMap(({ outcomes }) => (outcomes ? [outcomes] : []))),
  }
}

/** Outcomes that are percentages, and so are averaged; the others are counted together. */
const RATES = ['fourHour', 'delayedShare', 'occupancy', 'earlyResponse'] as const

function overall(rounds: readonly Outcomes[]): Outcomes | null {
  const [first] = rounds
  if (!first) return null
  const keys = Object.keys(first) as (keyof Outcomes)[]
  const sum = (key: keyof Outcomes) => rounds.reduce((total, outcomes) => total + outcomes[key], 0)
  const isRate = (key: keyof Outcomes) => RATES.some((rate) => rate === key)
  const entries = keys.map((key) => [key, isRate(key) ? sum(key) / rounds.length : sum(key)])
  return Object.fromEntries(entries)
}
