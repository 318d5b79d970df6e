import { ok, type Result } from '../../lib/index.ts'
import { follow, followHeader, type LogCommand, type Recording, type Unfollowed } from '../../replay/index.ts'
import { NEW_CLOCK, ticked } from './clock.ts'
import type { RoomTable, TableGame } from './state.ts'
import { streamOf } from './stream.ts'

type Opened = RoomTable['games'][number]

/** A game whose header has just been written. */
export function newGame({ at, ...opened }: Opened, recording: Recording): TableGame {
  const stream = streamOf(opened.table, opened.game)
  return { stream, opened, openedAt: at, recording, clock: NEW_CLOCK, attempt: 0, turned: 0, extended: [] }
}

/** The game after a command that its log holds: what the log's times and steps back mean for the table. */
export function afterLine(
  game: TableGame,
  recording: Recording,
  { command, ms }: { readonly command: LogCommand; readonly ms: number },
): TableGame {
  const before = game.recording.game
  const after = recording.game
  const { current, results } = after.state
  return {
    ...game,
    recording,
    clock: ticked(game.clock, { ms, command, before, after }),
    attempt: game.attempt + (command.type === 'rewindTo' ? 1 : 0),
    extended: command.type === 'extend' ? [...game.extended, recording.seq] : game.extended,
    turned: Math.max(game.turned, current?.result.round ?? 0, results.at(-1)?.round ?? 0),
  }
}

/** The game after one more line of its stream; the first line is the header. */
export function foldGame(
  game: TableGame | undefined,
  opened: Opened,
  text: string,
): Result<TableGame, Unfollowed> {
  if (!game) {
    const header = followHeader(text)
    return header.ok ? ok(newGame(opened, header.value.recording)) : header
  }
  const next = follow(game.recording, text)
  if (!next.ok) return next
  const { recording, line } = next.value
  return ok(line ? afterLine(game, recording, line) : { ...game, recording })
}
