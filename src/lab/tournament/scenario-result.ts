import type { Seat } from '../../engine/index.ts'
import { bug } from '../../lib/index.ts'
import { gamesIn, type ItemResult } from './items.ts'
import { tablesOf } from './line-ups.ts'
import { GAME_FIGURES, NO_INDEX, SEAT_FIGURES } from './scenario-table.ts'
import type { TournamentSettings } from './settings.ts'
import type { Standing } from './standing.ts'

/** A running mean with its spread: sums are taken in the order of the items, so that any number of workers gives the same. */
interface Tally {
  sum: number
  squares: number
  count: number
}

const tally = (): Tally => ({ sum: 0, squares: 0, count: 0 })

const add = (to: Tally, value: number): void => {
  to.sum += value
  to.squares += value * value
  to.count++
}

const mean = ({ sum, count }: Tally): number | null => (count === 0 ? null : sum / count)

const errorOf = ({ sum, squares, count }: Tally): number | null =>
  count < 2 ? null : Math.sqrt(Math.max(0, squares / count - (sum / count) * (sum / count)) / (count - 1))

const GAME = GAME_FIGURES.length
const SEAT = SEAT_FIGURES.length

interface Own {
  readonly score: Tally
  readonly bySeat: ReadonlyMap<Seat, Tally>
  readonly patients: Tally
  readonly place: Tally
  readonly reserves: Tally
  rounds: number
  under: number
  chosen: number
  pooled: number
}

/** What the games of a scenario say of each strategy, and of each with each. Scores are board scores of a whole game. */
export function scenarioStandings(
  settings: TournamentSettings,
  items: readonly ItemResult[],
  seats: readonly Seat[],
) {
  const { strategies, seats: n, repetitions } = settings
  const tables = tablesOf(settings)
  const own = strategies.map(
    (): Own => ({
      score: tally(),
      bySeat: new Map(seats.map((seat) => [seat, tally()])),
      patients: tally(),
      place: tally(),
      reserves: tally(),
      rounds: 0,
      under: 0,
      chosen: 0,
      pooled: 0,
    }),
  )
  const met = strategies.map(() => strategies.map(() => ({ score: tally(), chosen: 0, pooled: 0 })))
  for (const [item, result] of items.entries()) {
    // Not played yet.
    if (result.length === 0) continue
    for (const [game, lineUp] of gamesIn(item, tables).games.entries()) {
      const start = game * (GAME + n * SEAT)
      const [rounds = 0, patients = NO_INDEX, place = NO_INDEX] = result.slice(start, start + GAME)
      for (const [at, me] of lineUp.entries()) {
        const from = start + GAME + at * SEAT
        const [score = 0, reserves = 0, under = 0, chosen = 0, pooled = 0] = result.slice(from, from + SEAT)
        const mine = own[me] ?? bug('no such strategy')
        add(mine.score, score)
        add(mine.bySeat.get(seats[at] ?? bug('no such seat')) ?? bug('no such seat'), score)
        if (patients !== NO_INDEX) add(mine.patients, patients)
        if (place !== NO_INDEX) add(mine.place, place)
        add(mine.reserves, reserves)
        mine.rounds += rounds
        mine.under += under
        mine.chosen += chosen
        mine.pooled += pooled
        for (const [other, them] of lineUp.entries()) {
          if (other === at) continue
          const pair = met[me]?.[them] ?? bug('no such pair')
          add(pair.score, score)
          pair.chosen += chosen
          pair.pooled += pooled
        }
      }
    }
  }
  const standings = strategies.map((strategy, i): Standing => {
    const mine = own[i] ?? bug('no such strategy')
    return {
      strategy,
      score: mean(mine.score) ?? 0,
      standardError: errorOf(mine.score),
      cooperation: mine.chosen === 0 ? 0 : mine.pooled / mine.chosen,
      patients: mean(mine.patients),
      place: mean(mine.place),
      afloat: (mine.rounds - mine.under) / mine.rounds,
      reserves: mean(mine.reserves),
      bySeat: Object.fromEntries([...mine.bySeat].map(([seat, one]) => [seat, mean(one)])),
    }
  })
  return {
    standings,
    matrix: met.map((row) => row.map(({ score }) => mean(score))),
    cooperation: met.map((row) => row.map(({ chosen, pooled }) => (chosen === 0 ? null : pooled / chosen))),
    games: tables.length * repetitions,
  }
}
