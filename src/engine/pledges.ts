import type { Game } from './game.ts'
import { type Choice, isJudged, type Pledge, type SettledPledge } from './state.ts'
import { type BySeat, bySeat, type Level, type Pounds, type Seat } from './words.ts'

/**
 * Which pledges stand when talk closes: the largest self-consistent set. Start with all who pledged, drop those whose
 * condition ("if at least k others pledge") is unmet, repeat.
 */
export function standing(pledges: BySeat<Pledge | null>, seats: readonly Seat[]): ReadonlySet<Seat> {
  const kept = new Set(seats.filter((seat) => pledges[seat] !== null))
  let settled = false
  while (!settled) {
    settled = true
    for (const seat of seats) {
      const pledge = pledges[seat]
      if (kept.has(seat) && pledge && kept.size - 1 < pledge.ifOthers) {
        kept.delete(seat)
        settled = false
      }
    }
  }
  return kept
}

export const pledgesOf = (game: Game): BySeat<Pledge | null> =>
  bySeat(game.rulebook.seats, (seat) => game.state.seats[seat].pledge)

/** The pledge that binds a seat now, if its condition held; a dropped one binds nobody. */
export function activePledge(game: Game, seat: Seat): Pledge | null {
  const pledges = pledgesOf(game)
  return standing(pledges, game.rulebook.seats).has(seat) ? pledges[seat] : null
}

/** The forfeit of a bound pledge: a share of the stake, held by a named third party. */
export const forfeitOf = (stake: Pounds, share: number): Pounds => Math.floor(stake * share + 0.5)

/** What became of each pledge. Defaults, stand-ins and forced choices are not judged and owe nothing. */
export function settlePledges(game: Game, choices: BySeat<Choice>): BySeat<SettledPledge | null> {
  const { seats, specs } = game.rulebook
  const pledges = pledgesOf(game)
  const stands = standing(pledges, seats)
  return bySeat(seats, (seat) => {
    const pledge = pledges[seat]
    if (!pledge) return null
    if (!stands.has(seat)) return { ...pledge, outcome: 'dropped', forfeit: 0 }
    const choice = choices[seat]
    if (!isJudged(choice.origin)) return { ...pledge, outcome: 'not-judged', forfeit: 0 }
    if (keeps(choice.level, pledge)) return { ...pledge, outcome: 'kept', forfeit: 0 }
    const forfeit = pledge.bound ? forfeitOf(specs[seat].stake, game.state.options.forfeitShare) : 0
    return { ...pledge, outcome: 'broken', forfeit }
  })
}

/** A pledge is kept at the pledged level or above. */
export const keeps = (level: Level, pledge: Pledge): boolean => level >= pledge.level
