import { percent, say } from '../../../i18n/index.ts'
import type { ConsoleTable } from '../../../workshop/protocol/index.ts'
import { Button } from '../../parts/button.tsx'
import { FloatGauge, SeatMark, WellGauge } from '../../parts/marks.tsx'
import { seatState } from './seat-state.ts'
import { decidedOf } from './slowest.ts'

/** One table at a glance: its four stages in the water, who is there and has decided, how full its well is. */
export function TableCard({ table, onOpen }: { readonly table: ConsoleTable; readonly onOpen: () => void }) {
  const { seats, game, needs } = table
  return (
    <article className={needs.length > 0 ? 'desk-table is-loud' : 'desk-table'} aria-label={title(table)}>
      <header className="row between">
        <h2>{title(table)}</h2>
        <p className="s">{headWords(table)}</p>
      </header>
      <ul className="desk-seats">
        {seats.map((seat) => {
          const { sign, word, loud } = seatState(seat, game)
          return (
            <li key={seat.seat}>
              {seat.freeboard === null ? (
                <span className={`${seat.seat} desk-berth`}>
                  <SeatMark seat={seat.seat} size={44} />
                </span>
              ) : (
                <FloatGauge seat={seat.seat} freeboard={seat.freeboard} size={60} />
              )}
              <span className={loud ? 'desk-state is-loud' : 'desk-state'}>
                <span className="sr-only">{seat.name}: </span>
                <span aria-hidden="true">{sign}</span> {word}
                {seat.devices.length > 1 ? (
                  <span className="mute">
                    {' '}
                    {say('console.seat.devices', {
                      here: seat.devices.filter(({ here }) => here).length,
                      all: seat.devices.length,
                    })}
                  </span>
                ) : null}
              </span>
            </li>
          )
        })}
      </ul>
      <footer className="row between">
        <Pool table={table} />
        <Button
          look="alt"
          size="small"
          onClick={onOpen}
          aria-label={say('console.table.open.of', { table: table.table })}
        >
          {say('console.table.open')}
        </Button>
      </footer>
    </article>
  )
}

const title = ({ table }: ConsoleTable): string => say('console.table', { table })

function Pool({ table: { game } }: { readonly table: ConsoleTable }) {
  if (game === null || game.poolLevel === null) return <span />
  const share = percent(game.poolLevel)
  return (
    <span className="row desk-pool s">
      <WellGauge level={game.poolLevel} width={60} /> {say('console.table.pool', { share })}
      {game.stuck === null ? null : <span>{say('console.table.stuck', { people: game.stuck })}</span>}
    </span>
  )
}

function headWords(table: ConsoleTable): string {
  const { game, seats } = table
  if (game === null)
    return say('console.table.lobby', {
      taken: seats.filter(({ devices }) => devices.length > 0).length,
      all: seats.length,
    })
  if (game.phase === 'over') return say('console.table.over')
  const { done, all } = decidedOf([table])
  const parts = [
    ...(game.practice ? [say('console.table.practice')] : []),
    say('console.round', { round: game.at.round, phase: say(`table.phase.${game.phase}`) }),
    ...(game.clock.paused ? [say('console.table.paused')] : []),
    ...(all === 0
      ? []
      : [done === all ? say('console.table.all-decided') : say('console.table.decided', { done, all })]),
  ]
  return parts.join(' · ')
}
