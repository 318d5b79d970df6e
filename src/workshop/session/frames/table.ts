import type { Seat, Sitter, Viewer } from '../../../engine/index.ts'
import type { ClockFrame, TableFrame } from '../../protocol/index.ts'
import { atOf, tableOf } from '../ask.ts'
import { remainingMs } from '../clock.ts'
import { waitingFor } from '../deadline.ts'
import type { Room, TableGame } from '../state.ts'
import type { Now } from './now.ts'
import { seenBy } from './seen.ts'

/** Names a game in one of its tries: finished rounds that a client holds are good for this one only. */
export const gameKeyOf = ({ stream, attempt }: TableGame): string => `${stream}#${attempt}`

/**
 * Names the finished rounds of a game as one viewer sees them now. Others see other figures, and of a seat that opens its
 * books everybody sees those of earlier rounds as well: a client that holds them as they were is sent them anew.
 */
function resultsKeyOf(game: TableGame, viewer: Viewer): string {
  const { rulebook, state } = game.recording.game
  const open = rulebook.seats.map((seat) => (state.seats[seat].booksOpen ? '1' : '0')).join('')
  return `${gameKeyOf(game)} ${viewer} ${open}`
}

/** One game as this viewer may see it, without the finished rounds that the client holds already. */
export function tableFrame(
  room: Room,
  game: TableGame,
  { viewer, now: { now, have } }: { readonly viewer: Viewer; readonly now: Now },
): TableFrame {
  const resultsKey = resultsKeyOf(game, viewer)
  const view = seenBy(game.recording.game, viewer)
  const held = have?.game === resultsKey ? have.results : 0
  const resultsBefore = Math.max(0, Math.min(Math.trunc(held), view.results.length))
  return {
    table: game.opened.table,
    practice: game.opened.practice,
    at: atOf(game),
    gameKey: gameKeyOf(game),
    resultsKey,
    view: { ...view, results: view.results.slice(resultsBefore) },
    resultsBefore,
    clock: clockFrame(game, now),
    standIns: seatsWith(game, 'stand-in'),
    bots: seatsWith(game, 'bot'),
    seenBefore: seenBefore(game),
    entry: tableOf(room, game.opened.table)?.entry ?? 'devices',
  }
}

export const clockFrame = (game: TableGame, now: number): ClockFrame => ({
  remainingMs: remainingMs(game.recording.game, game.clock, Math.floor(now - game.openedAt)),
  paused: game.recording.game.state.paused,
  waitingFor: waitingFor(game, now),
})

const seatsWith = ({ recording: { game } }: TableGame, kind: Sitter['kind']): readonly Seat[] =>
  game.rulebook.seats.filter((seat) => game.state.seats[seat].sitter.kind === kind)

/** Whether this round's cards were turned in an earlier try, and are face down again. */
export function seenBefore({ recording, turned }: TableGame): boolean {
  const { round, phase } = recording.game.state
  return round <= turned && (phase === 'brief' || phase === 'talk' || phase === 'decide')
}
