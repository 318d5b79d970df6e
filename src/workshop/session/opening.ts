import { bySeat, type Sitter } from '../../engine/index.ts'
import { bug, sha256Hex } from '../../lib/index.ts'
import { startRecording } from '../../replay/index.ts'
import { isTaken, runningAt, seatIds, tableOf } from './ask.ts'
import { abandon } from './ending.ts'
import type { GameOpened } from './event.ts'
import { newGame } from './fold-game.ts'
import type { Room, RoomTable } from './state.ts'
import { begin, note, tryAct, type Work } from './work.ts'

/** Opens a table's next game; a practice that still runs is ended first. */
export function openGame(work: Work, table: number, practice: boolean): Work {
  const ended = runningAt(work.session, table) ? abandon(work, table) : work
  const there = tableOf(ended.session.room, table) ?? bug(`no table ${table}`)
  return beginOpened(note(ended, openedAt(ended.session.room, there, practice)), table)
}

/** Writes the header of a game that was opened: the same text, whichever process does it. */
export function beginOpened(work: Work, table: number): Work {
  const opened = tableOf(work.session.room, table)?.games.at(-1)
  if (!opened) return work
  const { scenario } = work.session.room
  const { seed, sitters, options, practice } = opened
  const { recording, text } = startRecording({ scenario, seed, sitters, options })
  const game = newGame(opened, recording)
  const begun = begin(work, game, text)
  if (!practice) return begun
  return tryAct(begun, game.stream, { command: { type: 'endAfter', round: 1 }, actor: 'facilitator' })
}

function openedAt(room: Room, { table, games, entry }: RoomTable, practice: boolean): GameOpened {
  const { settings } = room
  const differs = settings.differs?.tables.includes(table) ? settings.differs.options : settings.options
  const sitters = bySeat(seatIds(room), (seat): Sitter => {
    if (entry === 'facilitator' || settings.emptySeats === 'people' || isTaken(room, table, seat))
      return { kind: 'human' }
    return { kind: 'bot', ...settings.bot }
  })
  return {
    type: 'gameOpened',
    table,
    game: games.length + 1,
    practice,
    seed: seedOf(room, { table, practice, real: games.filter((one) => !one.practice).length + 1 }),
    sitters,
    // A practice round takes its time.
    options: practice ? { ...differs, clocks: null } : differs,
  }
}

/** Seeds follow from the workshop's secret one. A practice has draws of its own, so that it gives nothing away. */
function seedOf(
  { keys, settings }: Room,
  { table, practice, real }: { readonly table: number; readonly practice: boolean; readonly real: number },
): string {
  const which = settings.seeds === 'same' ? 'all' : table
  return sha256Hex(`${keys.seeds}|${practice ? 'practice' : `game ${real}`}|${which}`).slice(0, 16)
}
