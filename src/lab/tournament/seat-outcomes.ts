import type { Seat } from '../../engine/index.ts'
import { bug } from '../../lib/index.ts'
import { gamesIn, type ItemResult } from './items.ts'
import { tablesOf } from './line-ups.ts'
import { GAME_FIGURES, NO_INDEX, SEAT_FIGURES } from './scenario-table.ts'
import type { TournamentJob } from './settings.ts'

/** What became of a place while one strategy sat in one seat: means over its games; null where there were none. */
export interface SeatOutcome {
  readonly strategy: string
  readonly seat: Seat
  readonly games: number
  /** Index of patients, 0 (all hold back) to 100 (all pool). */
  readonly patients: number | null
  readonly place: number | null
  /** Share of rounds in which this seat's own money was above water. */
  readonly afloat: number | null
  /** Its reserves at the end, in pounds. */
  readonly reserves: number | null
  /** Its board score of a whole game. */
  readonly score: number | null
}

interface Sums {
  games: number
  patients: number
  judged: number
  place: number
  afloat: number
  reserves: number
  score: number
}

/** Seats × strategies of a tournament of a scenario, from the items that are known: strategy by strategy, seat by seat. */
export function seatOutcomes(
  { settings, scenario }: TournamentJob,
  items: readonly ItemResult[],
): readonly SeatOutcome[] {
  const seats = (scenario ?? bug('seats without a scenario')).seats.map(({ id }) => id)
  const tables = tablesOf(settings)
  const sums = settings.strategies.map(() =>
    seats.map((): Sums => ({ games: 0, patients: 0, judged: 0, place: 0, afloat: 0, reserves: 0, score: 0 })),
  )
  const [perGame, perSeat] = [GAME_FIGURES.length, SEAT_FIGURES.length]
  for (const [item, result] of items.entries()) {
    if (result.length === 0) continue
    for (const [game, lineUp] of gamesIn(item, tables).games.entries()) {
      const start = game * (perGame + seats.length * perSeat)
      const [rounds = 0, patients = NO_INDEX, place = NO_INDEX] = result.slice(start, start + perGame)
      for (const [at, strategy] of lineUp.entries()) {
        const from = start + perGame + at * perSeat
        const [score = 0, reserves = 0, under = 0] = result.slice(from, from + perSeat)
        const sum = sums[strategy]?.[at] ?? bug('no such seat')
        sum.games++
        sum.score += score
        sum.reserves += reserves
        sum.afloat += rounds === 0 ? 0 : (rounds - under) / rounds
        if (patients === NO_INDEX || place === NO_INDEX) continue
        sum.judged++
        sum.patients += patients
        sum.place += place
      }
    }
  }
  const mean = (sum: number, games: number): number | null => (games === 0 ? null : sum / games)
  return settings.strategies.flatMap((strategy, i) =>
    seats.map((seat, at): SeatOutcome => {
      const sum = sums[i]?.[at] ?? bug('no such seat')
      return {
        strategy,
        seat,
        games: sum.games,
        patients: mean(sum.patients, sum.judged),
        place: mean(sum.place, sum.judged),
        afloat: mean(sum.afloat, sum.games),
        reserves: mean(sum.reserves, sum.games),
        score: mean(sum.score, sum.games),
      }
    }),
  )
}
