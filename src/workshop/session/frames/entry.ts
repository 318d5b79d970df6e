import type { View } from '../../../engine/index.ts'
import type { EntryFrame } from '../../protocol/index.ts'
import { gameAt, tableOf } from '../ask.ts'
import type { Session } from '../state.ts'
import type { Now } from './now.ts'
import { scenarioFor, scenarioKeyOf } from './scenario.ts'
import { tableFrame } from './table.ts'

/**
 * A seat as it would see its table, for the console that records its choices: null unless the facilitator keeps that
 * table. Its board's letter stays between the board and the seat.
 */
export function entryFrame(session: Session, now: Now): EntryFrame | null {
  const { room } = session
  const { focus } = now
  if (focus?.seat == null || tableOf(room, focus.table)?.entry !== 'facilitator') return null
  const { seat } = focus
  const game = gameAt(session, focus.table)
  if (!game?.recording.game.rulebook.seats.includes(seat)) return null
  const { scenario } = game.recording.game.rulebook
  const scenarioKey = scenarioKeyOf(scenario, seat, game)
  const table = tableFrame(room, game, { viewer: seat, now })
  return {
    seat,
    // The console looks with several eyes, and each is a screen of its own.
    table: { ...table, gameKey: `${table.gameKey} ${seat}`, view: withoutLetter(table.view) },
    scenarioKey,
    scenario: now.have?.scenario === scenarioKey ? null : scenarioFor(scenario, seat, game),
  }
}

const withoutLetter = (view: View): View => ({ ...view, own: view.own && { ...view.own, letter: null } })
