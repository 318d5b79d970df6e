import type { Seat } from '../../../engine/index.ts'
import { say } from '../../../i18n/index.ts'
import type { ConsoleTable } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { SeatName } from '../../parts/marks.tsx'
import { LineNote } from '../../room/line-note.tsx'
import { seatState } from './seat-state.ts'
import type { Act } from './use-act.tsx'

interface EntryBarProps {
  readonly table: ConsoleTable
  readonly seat: Seat
  readonly onSeat: (seat: Seat) => void
  readonly act: Act
  readonly onClose: () => void
}

/** Whose turn it is to be recorded, who is through, and the way on. */
export function EntryBar({ table, seat, onSeat, act, onClose }: EntryBarProps) {
  const { game, seats } = table
  const own = seats.find((one) => one.seat === seat)
  return (
    <section className="desk-entry-bar" aria-label={say('console.entry', { table: table.table })}>
      <LineNote />
      <div className="wrap stack">
        <p className="s">
          <b>{say('console.entry', { table: table.table })}.</b> {say('console.entry.more')}
        </p>
        <div className="desk-entry-seats">
          {seats.map((one) => {
            const { sign, word } = entryState(one, game)
            return (
              <button
                key={one.seat}
                type="button"
                className="desk-entry-seat"
                aria-pressed={one.seat === seat}
                onClick={() => onSeat(one.seat)}
              >
                <SeatName seat={one.seat}>{one.name}</SeatName>
                <span className="xs">
                  <span aria-hidden="true">{sign}</span> {word}
                </span>
              </button>
            )
          })}
        </div>
        <div className="row">
          {own !== undefined && own.sitter !== null && own.sitter !== 'human' ? (
            <Button size="small" onClick={() => void act({ type: 'seatHuman', table: table.table, seat })}>
              {say('console.entry.bot', { seat: own.name })}
            </Button>
          ) : null}
          {game === null || game.phase === 'over' ? null : (
            <>
              <Button
                size="small"
                look="alt"
                onClick={() => void act({ type: 'closePhase', table: table.table, at: game.at })}
              >
                {say('console.sheet.close', { phase: say(`table.phase.${game.phase}`) })}
              </Button>
              <Button
                size="small"
                look="alt"
                onClick={() => void act({ type: game.clock.paused ? 'resume' : 'pause', table: table.table })}
              >
                {say(game.clock.paused ? 'console.sheet.resume' : 'console.sheet.pause')}
              </Button>
            </>
          )}
          <Button size="small" look="alt" onClick={onClose}>
            {say('console.entry.close')}
          </Button>
        </div>
      </div>
    </section>
  )
}

/** Nobody sits there with a device, so nobody can be away. */
function entryState(seat: ConsoleTable['seats'][number], game: ConsoleTable['game']) {
  const here = { ...seat, devices: [{ device: '', slot: 1, here: true }] }
  return seatState(here, game)
}
