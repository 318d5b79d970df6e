// The pilot beside the card: what feeds it, what the centre offers for it.
import type { Game } from './game.ts'
import { isRollOutOffered } from './incident-effects.ts'
import { usersOf } from './move-trust.ts'
import type { Draft, LedgerLine, PilotState, PoolState } from './state.ts'
import { type ByLine, type BySeat, byLine, type Line, type Move } from './words.ts'

/** How many seats must say yes to a roll-out. */
const YES_NEEDED = 2

/** Whether this round's answers accept the roll-out that the centre offers. */
const isAccepted = (game: Game, drafts: BySeat<Draft>): boolean =>
  isRollOutOffered(game) &&
  game.rulebook.seats.filter((seat) => drafts[seat].answers['roll-out'] === 'yes').length >= YES_NEEDED

/** The pilot after a reveal: fed it grows up to its cap, unfed it shrinks; a roll-out pays every seat and ends the growth. */
export function settlePilot(
  game: Game,
  moves: BySeat<readonly Move[]>,
  drafts: BySeat<Draft>,
): { readonly state: PilotState | null; readonly ledger: readonly LedgerLine[] } {
  const { pilot } = game.rulebook.scenario
  const now = game.state.pilot
  if (!pilot || !now) return { state: null, ledger: [] }
  const accepted = isAccepted(game, drafts)
  const grows = now.grows && !accepted
  const isFed = usersOf(game, moves, 'feed-the-pilot').length >= pilot.feeders
  const times = isFed ? (grows ? pilot.grow : 1) : pilot.shrink
  const ledger: LedgerLine[] =
    accepted && pilot.rollOut > 0
      ? game.rulebook.seats.map((seat) => ({
          line: 'roll-out',
          from: 'centre',
          to: seat,
          pounds: pilot.rollOut,
        }))
      : []
  return { state: { stock: Math.min(pilot.cap, now.stock * times), grows }, ledger }
}

/** Stock at work this quarter: what pooled money bought, and the pilot's on its line. */
export function stockAtWork(game: Game, pool: PoolState, pilot: PilotState | null): ByLine<number> {
  const line: Line | undefined = game.rulebook.scenario.pilot?.line
  if (!pilot || !line) return pool.stock
  return byLine((one) => pool.stock[one] + (one === line ? pilot.stock : 0))
}
